using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Language;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Live.Planning;

/// <summary>What is asked of an account, and what is not.</summary>
/// <param name="Collectors">The collectors that need no other.</param>
/// <param name="NotAsked">The types that rules are about and that nobody is asked for, with the reason.</param>
public sealed record CollectionPlan(ImmutableArray<PlannedCollector> Collectors, ImmutableSortedDictionary<string, UnknownReason> NotAsked)
{
    /// <summary>The permissions that it needs, sorted.</summary>
    public IEnumerable<string> Actions => Collectors.SelectMany(collector => collector.Reads).SelectMany(read => read.Actions).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The operations that it may call, sorted.</summary>
    public IEnumerable<(string Service, string Operation)> Operations => Collectors.SelectMany(collector => collector.Reads).Select(read => (read.Service, read.Operation)).Distinct().Order();

    /// <summary>The collectors whose things an organisation tells of all its accounts at once.</summary>
    public IEnumerable<PlannedCollector> OfOrganization => Collectors.Where(collector => collector.Makes && collector.Collector.Organization is not null);

    /// <summary>The permissions that asking an organisation takes, sorted.</summary>
    public IEnumerable<string> OrganizationActions => OfOrganization.SelectMany(collector => collector.Collector.Organization!.Reads).SelectMany(read => read.Actions).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The lists that are joined with others, so that their pages are kept.</summary>
    internal IReadOnlySet<(string Service, string Operation)> Shared { get; } = Collectors.SelectMany(JoinsOf).Select(join => (join.Read.Service, join.Read.Operation)).ToHashSet();

    private static IEnumerable<Join> JoinsOf(PlannedCollector collector) => collector.Joins.Concat(collector.Children.SelectMany(JoinsOf));

    /// <summary>The plan for some types.</summary>
    /// <param name="wants">Whether a type is to be read; null for those that the catalogue reads where nobody says anything.</param>
    /// <param name="reads">What the chosen rules read.</param>
    /// <param name="besides">The types that are read besides; null for none.</param>
    public static CollectionPlan Of(ServiceCatalog catalog, RuleReads reads, Predicate<string>? wants, IReadOnlySet<string>? besides = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(reads);
        var mappings = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is not null).ToList();
        var chosen = mappings.Where(mapping => !mapping.Collector!.IsHelper && CollectorReads.Covered(mapping).Any(type => (wants?.Invoke(type) ?? mapping.Collector.IsCore) || besides?.Contains(type) == true)).Select(mapping => mapping.Name).ToHashSet(StringComparer.Ordinal);
        var byParent = mappings.Where(mapping => mapping.Collector!.Parent is not null).ToLookup(mapping => mapping.Collector!.Parent!);
        var skipped = new Dictionary<string, UnknownReason>(StringComparer.Ordinal);
        ImmutableArray<PlannedCollector> collectors = [.. mappings.Where(mapping => mapping.Collector!.Parent is null).Select(mapping => Plan(mapping, 0)).OfType<PlannedCollector>().SelectMany(WithAgain)];
        var asked = collectors.SelectMany(collector => collector.Types).ToHashSet(StringComparer.Ordinal);
        foreach (var type in reads.Types.Concat(mappings.Where(mapping => !mapping.Collector!.IsHelper).SelectMany(CollectorReads.Covered)).Where(type => !asked.Contains(type)))
        {
            skipped.TryAdd(type, new UnknownReason(UnknownCode.NotAsked, $"the account was not asked for {type}"));
        }

        return new CollectionPlan(collectors, skipped.ToImmutableSortedDictionary(StringComparer.Ordinal));

        PlannedCollector? Plan(RecordMapping mapping, int depth)
        {
            // The catalogue is verified; that a chain of parents ends is for one that is not.
            ImmutableArray<PlannedCollector> children = depth > 8 ? [] : [.. byParent[mapping.Name].Select(child => Plan(child, depth + 1)).OfType<PlannedCollector>()];
            var makes = chosen.Contains(mapping.Name);
            return makes || children.Length > 0 ? Planned(mapping, reads, catalog.Properties, makes, children, skipped) : null;
        }
    }

    /// <summary>A collector, and those of the lists that are asked for once more. What is asked about each thing of the first is not asked about those of the others.</summary>
    private static IEnumerable<PlannedCollector> WithAgain(PlannedCollector planned)
    {
        yield return planned;
        foreach (var again in planned.Makes ? planned.Collector.Again : [])
        {
            yield return planned with { Collector = planned.Collector with { Scope = again.Scope, List = planned.Collector.List with { Input = again.Input } }, Children = [] };
        }
    }

    private static PlannedCollector Planned(RecordMapping mapping, RuleReads reads, PropertyTable properties, bool makes, ImmutableArray<PlannedCollector> children, Dictionary<string, UnknownReason> skipped)
    {
        var collector = mapping.Collector!;
        bool IsNeeded(string attribute) =>
            (makes && collector.Evidence.Length > 0)
            || (makes && CollectorReads.FilledBy(mapping, attribute).Any(filled => reads.MayRead(filled.Type, filled.Property)))
            || CollectorReads.Uses(collector.Region, attribute) || CollectorReads.Uses(collector.Only, attribute) || (makes && (CollectorReads.Uses(collector.Undeclared, attribute) || CollectorReads.Uses(collector.Names, attribute)))
            || children.Any(child => UsesOfParent(child, attribute));
        var followUps = collector.FollowUps.Where(followUp => followUp.IsWhole || IsNeeded(followUp.Name)).ToImmutableArray();
        var joins = collector.Joins.Where(join => IsNeeded(join.Name)).ToImmutableArray();
        var unasked = collector.FollowUps.Except(followUps).Select(followUp => (followUp.Name, Unasked(followUp.Read)))
            .Concat(collector.Joins.Except(joins).Select(join => (join.Name, Unasked(join.Read))))
            .ToImmutableArray();

        var used = Without(mapping, unasked, skipped);
        return new PlannedCollector(used, collector, makes, followUps, joins, unasked, GapsOf(used, reads, properties), children);
    }

    /// <summary>A mapping without the further resources that only calls give which are not made: none of these is none that is not there, which is noted.</summary>
    /// <param name="unasked">What is known instead of the calls' answers, by the attribute that they would have been.</param>
    internal static RecordMapping Without(RecordMapping mapping, IEnumerable<(string Name, UnknownValue Value)> unasked, Dictionary<string, UnknownReason> skipped)
    {
        var also = mapping.Also;
        foreach (var (name, value) in unasked)
        {
            foreach (var product in also.Where(product => CollectorReads.Uses(product.For, name) || CollectorReads.Uses(product.When, name)))
            {
                skipped.TryAdd(product.Type, value.Reason);
                also = also.Remove(product);
            }
        }

        return mapping with { Also = also };
    }

    private static bool UsesOfParent(PlannedCollector child, string attribute) =>
        child.FollowUps.Select(followUp => followUp.Read).Prepend(child.Collector.List).Any(read => CollectorReads.UsesOfParent(read, attribute));

    private static UnknownValue Unasked(ApiRead read) =>
        new(new UnknownReason(UnknownCode.NotAsked, $"no chosen check needs what {read.Operation} tells, so it was not asked"), Origin.None);

    /// <summary>What rules read of the types and no call tells. What a rule about several types reads and a type does not have is no gap of it.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<(string Name, UnknownValue Value)>> GapsOf(RecordMapping mapping, RuleReads reads, PropertyTable properties)
    {
        var gaps = ImmutableDictionary.CreateBuilder<string, ImmutableArray<(string Name, UnknownValue Value)>>(StringComparer.Ordinal);
        foreach (var type in CollectorReads.TypesOf(mapping))
        {
            var known = type == mapping.Name ? CollectorReads.Known(mapping) : mapping.Also.Where(product => product.Type == type).SelectMany(product => product.Set.Items).Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
            var own = properties.Find(type);
            gaps[type] = [.. reads.Of(type).Select(CollectorReads.Top).Distinct().Where(name => !known.Contains(name) && own?.Named(name) is not null).Select(name => (name, Gap(mapping, name)))];
        }

        return gaps.ToImmutable();
    }

    private static UnknownValue Gap(RecordMapping mapping, string name) => new(new UnknownReason(UnknownCode.NotReadable, WhyNot(mapping.Collector!, name)), Origin.None);

    private static Message WhyNot(Collector collector, string name)
    {
        if (collector.Unreadable.TryGetValue(name, out var why))
        {
            return $"{why}";
        }

        return collector.Members.Length > 0 ? $"Cloud Control does not tell {name}: it is not set, or may not be read" : (Message)$"no call that Onus makes tells {name}";
    }
}
