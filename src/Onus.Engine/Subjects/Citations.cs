using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Engine.Subjects;

/// <summary>What answers rest on, once each.</summary>
internal static class Citations
{
    /// <summary>The sources that bases cite, by id.</summary>
    public static ImmutableArray<Citation> Of(IEnumerable<SplitEntry> entries, ServiceCatalog catalog) =>
        Of(entries.SelectMany(entry => entry.Basis).Select(step => step.Source).Order(StringComparer.Ordinal), catalog);

    /// <summary>The sources of some ids, in their order.</summary>
    public static ImmutableArray<Citation> Of(IEnumerable<string> ids, ServiceCatalog catalog) =>
        [.. ids.Distinct().Select(catalog.FindSource).OfType<Catalog.Model.CitedSource>().Select(source => new Citation(source.Id, source.Title, source.Url, source.AsOf, source.Seen, source.Note))];
}
