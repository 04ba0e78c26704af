using System.Collections.Immutable;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The requirements that something serves, as rows of a table.</summary>
internal static class RequirementCells
{
    /// <summary>A row for each framework: its title, and its requirements.</summary>
    /// <param name="frameworks">What frameworks are called, by id; those that have a page.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(ImmutableSortedDictionary<string, ImmutableArray<string>> requirements, IReadOnlyDictionary<string, string> frameworks, PageText text) =>
        requirements.Select(entry => (IReadOnlyList<string>)(frameworks.TryGetValue(entry.Key, out var title)
            ? [text.Link(PageText.Words(title), PageAddress.OfFramework(entry.Key)), string.Join(", ", entry.Value.Select(id => text.Link(PageText.Words(id), PageAddress.OfRequirement(entry.Key, id))))]
            : [PageText.Words(entry.Key), string.Join(", ", entry.Value.Select(PageText.Words))]));
}
