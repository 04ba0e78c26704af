using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Sources;

/// <summary>What a reader works with.</summary>
/// <param name="Options">What the user asked for.</param>
/// <param name="Sources">Where files are registered.</param>
/// <param name="Diagnostics">Where complaints go.</param>
/// <param name="Catalog">The catalogue; readers ask it for mappings only.</param>
public sealed record ReadContext(ReadOptions Options, SourceMap Sources, DiagnosticBag Diagnostics, ServiceCatalog Catalog)
{
    /// <summary>Ends the reading. Every loop over input looks at it.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The items, one by one, until the reading is cancelled.</summary>
    public IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    /// <summary>Reads one unit of the input: a template, a root module, a plan. That Onus itself fails at it is an error of that unit alone.</summary>
    /// <param name="shown">The file or folder.</param>
    /// <returns>What came of it; null when there is nothing.</returns>
    public T? Contain<T>(string shown, Func<T?> read)
        where T : class => Diagnostics.Contain(Sources.Add(shown).At(0), read);
}
