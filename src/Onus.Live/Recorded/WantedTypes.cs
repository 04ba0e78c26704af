using Onus.Catalog;
using Onus.Catalog.Mapping;

namespace Onus.Live.Recorded;

/// <summary>The types that are wanted of what AWS Config recorded, and what it calls them: some it tells as part of others, or by another name.</summary>
internal sealed class WantedTypes
{
    private readonly Predicate<string>? _wants;
    private readonly ILookup<string, string> _names;
    private readonly HashSet<string> _made;

    private WantedTypes(Predicate<string>? wants, IReadOnlyList<(string Type, string Name)> names, IReadOnlyList<RecordMapping> chosen)
    {
        _wants = wants;
        _names = names.ToLookup(entry => entry.Type, entry => entry.Name, StringComparer.Ordinal);
        _made = chosen.SelectMany(CollectorReads.Covered).ToHashSet(StringComparer.Ordinal);
        Shared = chosen.Where(mapping => mapping.Collector!.Scope != Collector.Regional).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        Located = chosen.Where(mapping => mapping.Collector!.Region is not null).Select(NameOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The types.</summary>
    public IEnumerable<string> Types => _names.Select(group => group.Key);

    /// <summary>What AWS Config calls them, and what else may tell of them.</summary>
    public IEnumerable<string> Names => _names.SelectMany(group => group);

    /// <summary>The names of what is one for all Regions, or asked of one only.</summary>
    public IReadOnlySet<string> Shared { get; }

    /// <summary>The names of those of them whose things are in a Region all the same.</summary>
    public IReadOnlySet<string> Located { get; }

    /// <summary>The types of the catalogue that are wanted.</summary>
    /// <param name="wants">Whether a type is; null for all.</param>
    public static WantedTypes Of(ServiceCatalog catalog, Predicate<string>? wants)
    {
        var mappings = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is { IsHelper: false, Evidence.Length: 0 }).ToList();
        var chosen = mappings.Where(mapping => CollectorReads.Covered(mapping).Any(type => wants?.Invoke(type) ?? true)).ToList();
        var besides = mappings.Where(mapping => mapping.Collector!.Only is not null).ToLookup(mapping => (mapping.Collector!.List.Service, mapping.Collector.List.Operation));
        return new WantedTypes(wants, [.. chosen.SelectMany(mapping => CollectorReads.Covered(mapping).SelectMany(type => besides[(mapping.Collector!.List.Service, mapping.Collector.List.Operation)].Append(mapping).Select(NameOf).Append(type), (type, name) => (type, name))).Distinct()], chosen);
    }

    /// <summary>Whether a type is wanted, or made of one that is.</summary>
    public bool Wants(string type) => _wants is null || _made.Contains(type) || _wants(type);

    /// <summary>What AWS Config may call a type, and what else may tell of it.</summary>
    public IEnumerable<string> NamesOf(string type) => _names.Contains(type) ? _names[type] : [type];

    private static string NameOf(RecordMapping mapping) => mapping.Collector!.RecordedAs is { Length: > 0 } name ? name : mapping.Name;
}
