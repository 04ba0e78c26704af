using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Live.Planning;

namespace Onus.Live.Hints;

/// <summary>
/// Which types a hint may speak of: those that have a collector and that a plan does not ask for. What tells them in an ARN is worked out from the catalogue: its service is the one that the collector's permissions are of,
/// and the name of the type stands in it, with other letters (<c>data-source</c>, <c>restapis</c>).
/// </summary>
internal sealed class HintTable
{
    private readonly Dictionary<string, ImmutableArray<string>> _byName;
    private readonly ILookup<(string Service, string Name), string> _byResource;
    private readonly ILookup<string, string> _byService;
    private readonly HashSet<(string Service, string Name)> _asked;

    private HintTable(IReadOnlyList<RecordMapping> open, IReadOnlyList<RecordMapping> asked)
    {
        var services = new ArnServices([.. open, .. asked]);
        _byName = open.SelectMany(mapping => CollectorReads.Covered(mapping).Append(mapping.Collector!.RecordedAs).Where(name => name.Length > 0).Distinct(), (mapping, name) => (Name: name, Type: mapping.Name))
            .GroupBy(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal);
        _byResource = open.SelectMany(mapping => services.AllOf(mapping), (mapping, service) => (Key: (service, Plain(Last(mapping.Name))), mapping.Name)).ToLookup(entry => entry.Key, entry => entry.Name);
        _asked = [.. asked.SelectMany(mapping => services.AllOf(mapping), (mapping, service) => (service, Plain(Last(mapping.Name))))];
        var usual = asked.Select(services.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _byService = open.Select(mapping => (Service: services.Of(mapping), mapping.Name)).Where(entry => entry.Service is not null && !usual.Contains(entry.Service)).ToLookup(entry => entry.Service!, entry => entry.Name, StringComparer.Ordinal);
        Services = [.. _byService.Select(group => group.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The services, as ARNs call them, of which the plan asks for nothing.</summary>
    public ImmutableArray<string> Services { get; }

    /// <summary>The types that may be hinted at.</summary>
    /// <param name="plan">What is asked anyway.</param>
    public static HintTable Of(ServiceCatalog catalog, CollectionPlan plan)
    {
        var asked = plan.Collectors.SelectMany(collector => collector.Types).ToHashSet(StringComparer.Ordinal);
        var mappings = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is { IsHelper: false, Evidence.Length: 0, IsSingle: false }).ToList();
        return new HintTable([.. mappings.Where(mapping => !asked.Contains(mapping.Name))], [.. mappings.Where(mapping => asked.Contains(mapping.Name))]);
    }

    /// <summary>The types that a type of AWS Config is, or is told with.</summary>
    public ImmutableArray<string> OfRecorded(string name) => _byName.GetValueOrDefault(name, []);

    /// <summary>The types that a thing with an ARN may be of: the one that stands in it, or, where none does, those of its service, unless the plan asks for some of these.</summary>
    public IEnumerable<string> OfArn(string arn)
    {
        if (arn.Split(':', 6) is not ["arn", _, { Length: > 0 } service, _, _, var resource])
        {
            return [];
        }

        foreach (var part in resource.Split(':', '/').Select(Plain).Where(part => part.Length > 0))
        {
            foreach (var name in new[] { part, part.TrimEnd('s') })
            {
                if (_byResource[(service, name)].ToList() is { Count: > 0 } types)
                {
                    return types;
                }

                if (_asked.Contains((service, name)))
                {
                    return [];
                }
            }
        }

        return _byService[service];
    }

    private static string Last(string type) => type.Split("::")[^1];

    internal static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
