using System.Text.Json;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Live.Planning;
using Onus.Sources.Files;

namespace Onus.Live.Tests.Planning;

/// <summary>What the collectors of the catalogue promise.</summary>
public sealed class CollectorTableTests(ITestOutputHelper output)
{
    private static readonly List<RecordMapping> Collectors = [.. Knowledge.Catalog.MappingsOf(MappingTable.Live).Mappings];

    [Fact]
    public void Every_collector_is_sound()
    {
        var (sources, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var catalog = ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), sources, diagnostics);

        new CatalogValidator(catalog, diagnostics).Validate();
        catalog.CheckWriting(diagnostics);

        diagnostics.Items.Select(item => $"{sources.Locate(item.Origin)}: {item.Message}").ShouldBeEmpty();
    }

    [Fact]
    public void Nearly_all_types_that_have_bulk_operations_have_a_collector()
    {
        var types = Collectors.Where(mapping => !mapping.Collector!.IsHelper).SelectMany(CollectorReads.Covered).ToHashSet(StringComparer.Ordinal);

        output.WriteLine($"{Collectors.Count} collectors tell {types.Count} types");
        types.Count.ShouldBeGreaterThanOrEqualTo(400);
    }

    [SharedFact("research/live/collectors.json")]
    public void Of_the_types_with_operations_of_their_own_nearly_all_have_a_collector()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("research/live/collectors.json")));
        var native = facts.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("type").GetString()!).ToList();
        var missing = native.Except(Collectors.SelectMany(CollectorReads.Covered)).ToList();

        output.WriteLine($"{native.Count - missing.Count} of {native.Count}; not: {string.Join(' ', missing)}");
        missing.Count.ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Most_of_what_checks_read_has_a_collector()
    {
        var reads = ChosenRules.Reads(Knowledge.Catalog, _ => true);
        var byType = Collectors.SelectMany(mapping => CollectorReads.TypesOf(mapping).Select(type => (type, mapping))).ToLookup(pair => pair.type, pair => pair.mapping);
        var told = Collectors.SelectMany(mapping => mapping.Collector!.Tells).ToHashSet(StringComparer.Ordinal);
        var (all, covered) = (0, 0);
        var missing = new List<string>();
        foreach (var type in reads.Types.Where(type => type.StartsWith("AWS::", StringComparison.Ordinal)))
        {
            var isNative = byType.Contains(type) || told.Contains(type);
            foreach (var path in Leaves([.. reads.Of(type).Where(path => Exists(type, path))]))
            {
                all++;
                if (told.Contains(type) || byType[type].Any(mapping => Tells(mapping, type, path)))
                {
                    covered++;
                }
                else if (isNative)
                {
                    missing.Add($"{type} {path}");
                }
            }
        }

        output.WriteLine($"{covered} of {all} paths that rules read have a collector");
        output.WriteLine(string.Join('\n', missing.Order(StringComparer.Ordinal)));
        covered.ShouldBeGreaterThanOrEqualTo(1_340);
    }

    [Fact]
    public void An_empty_Region_costs_at_most_80_calls_by_default()
    {
        var plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), null);

        var lists = plan.Collectors.Where(collector => collector.Collector.Scope == Collector.Regional).Select(collector => (collector.Collector.List.Service, collector.Collector.List.Operation)).Distinct().Count();

        output.WriteLine($"{lists} lists a Region, {plan.Collectors.Length} collectors, {plan.NotAsked.Count} types not asked, {plan.Actions.Count()} permissions");
        lists.ShouldBeInRange(40, 80);
    }

    private static bool Tells(RecordMapping mapping, string type, string path) => type == mapping.Name || !mapping.Also.Any(product => product.Type == type)
        ? CollectorReads.Tells(mapping, path)
        : mapping.Also.Any(product => product.Type == type && product.Set.Items.Any(item => item.Name == CollectorReads.Top(path)));

    /// <summary>A rule about several types reads some properties that only others of them have.</summary>
    private static bool Exists(string type, string path)
    {
        if (Knowledge.Catalog.Properties.Find(type) is not { } properties)
        {
            return true;
        }

        var at = new PropertyShape(ShapeKind.Object, Properties: properties);
        foreach (var name in path.Split('.'))
        {
            while (at.Kind == ShapeKind.List)
            {
                at = at.Element!;
            }

            if (at.Properties is not { } known)
            {
                return true;
            }

            if (known.Named(name) is not { } property)
            {
                return false;
            }

            at = property.Shape;
        }

        return true;
    }

    /// <summary>The paths without those that only lead to others.</summary>
    private static IEnumerable<string> Leaves(IReadOnlyCollection<string> paths) =>
        paths.Where(path => !paths.Any(other => other.Length > path.Length && other.StartsWith(path + ".", StringComparison.Ordinal)));
}
