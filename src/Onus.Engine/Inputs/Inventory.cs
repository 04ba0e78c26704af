using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Sources;

namespace Onus.Engine.Inputs;

/// <summary>What was found below the given paths.</summary>
/// <param name="Deployments">The deployments, in the order of the readers and then of their files.</param>
/// <param name="FilesSeen">How many files were looked at.</param>
/// <param name="FilesRecognised">How many of them a reader took.</param>
public sealed record Inventory(IReadOnlyList<Deployment> Deployments, int FilesSeen, int FilesRecognised)
{
    /// <summary>The files beside the code that accept findings.</summary>
    public IReadOnlyList<CandidateFile> Beside { get; init; } = [];

    /// <summary>What accounts told beside their resources.</summary>
    internal IReadOnlyList<ToldEvidence> Told { get; init; } = [];

    /// <summary>Where the files lie that were seen: their absolute paths, by the names that they are shown with.</summary>
    public IReadOnlyDictionary<string, string> Locations { get; init; } = new Dictionary<string, string>();

    /// <summary>The absolute paths of files and folders by the names that they are shown with.</summary>
    /// <param name="around">What was read lies in this.</param>
    internal Func<string, string> LocationsIn(Surroundings around) => shown => Locations.GetValueOrDefault(shown) ?? around.LocationOf(shown);

    /// <summary>Reads all that is recognised below the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">What the user asked for.</param>
    /// <param name="catalog">The catalogue; readers ask it for mappings only.</param>
    public static Inventory Read(IReadOnlyList<InputPath> paths, ReadOptions options, SourceMap sources, DiagnosticBag diagnostics, ServiceCatalog catalog) =>
        new FileSource(paths, Readers.All).Read(new ReadContext(options, sources, diagnostics, catalog));
}
