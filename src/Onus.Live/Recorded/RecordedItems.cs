using Onus.Catalog.Language;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live.Recorded;

/// <summary>What AWS Config recorded of any number of accounts, wherever it was told: of several items of a resource the newest counts, and each account is one deployment.</summary>
internal sealed class RecordedItems
{
    private readonly Dictionary<(string Account, string Region, string Type, string Id), ConfigItem> _newest = [];

    private readonly HashSet<LostItem> _lost = [];

    /// <summary>The items of what is there, the newest of each resource.</summary>
    public IEnumerable<ConfigItem> Present => _newest.Values.Where(item => !item.IsGone);

    /// <summary>Takes an item, unless a newer one of the same resource was taken before.</summary>
    public void Add(ConfigItem item)
    {
        var key = (item.Account, item.Region, item.Type, item.Id);
        if (!_newest.TryGetValue(key, out var known) || string.CompareOrdinal(known.Captured, item.Captured) < 0)
        {
            _newest[key] = item;
        }
    }

    /// <summary>Remembers what was told of and can't be read: its types are not known to be whole.</summary>
    public void Lose(IEnumerable<LostItem> items) => _lost.UnionWith(items);

    /// <summary>The accounts.</summary>
    /// <param name="none">Why a type of which there is no item may be there all the same.</param>
    /// <param name="part">Why a type may have more than there are items of; null where that is not known of it.</param>
    /// <param name="wants">Whether a type is wanted; what an item tells of others is left out.</param>
    public IEnumerable<RecordedAccount> Accounts(ReadContext context, UnknownReason none, Func<string, UnknownReason?> part, Predicate<string> wants)
    {
        var reads = _newest.Count == 0 ? null : ChosenRules.Reads(context.Catalog, _ => true);
        foreach (var account in Present.GroupBy(item => item.Account).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return Of(account.Key, [.. account], [.. _lost.Where(item => item.Account is null || item.Account == account.Key)], reads!, context, none, part, wants);
        }
    }

    private static RecordedAccount Of(string account, IReadOnlyList<ConfigItem> items, HashSet<LostItem> lost, RuleReads reads, ReadContext context, UnknownReason none, Func<string, UnknownReason?> part, Predicate<string> wants)
    {
        var id = account.Length > 0 ? account : "config";
        IReadOnlyList<string> regions = [.. items.Select(item => item.Region).Where(region => region != Collector.Global).Distinct().Order(StringComparer.Ordinal)];
        var maker = new RecordedResources(context.Catalog, reads, id, regions, context.Diagnostics);
        var resources = new SortedDictionary<string, Resource>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var untold = 0;

        // Names need not be the only ones of their kind in a Region (services of clusters, stages of APIs), ids are; several types may tell of one thing by its id.
        bool IsTaken(Resource resource, ConfigItem item) => owners.TryGetValue(resource.Address, out var owner) && owner != item.Id;
        foreach (var item in context.Each([.. items.OrderBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Type, StringComparer.Ordinal).ThenBy(item => item.Region, StringComparer.Ordinal)]))
        {
            if (item.Configuration is null)
            {
                untold++;
                lost.Add(new LostItem(null, item.Region, item.Type, "one does not say how it is set"));
            }

            IReadOnlyList<Resource> made = [.. maker.Of(item).Where(resource => wants(resource.Type))];
            foreach (var resource in made.Any(resource => IsTaken(resource, item)) ? maker.Of(item, isById: true).Where(resource => wants(resource.Type)) : made)
            {
                if (resources.TryAdd(resource.Address, resource))
                {
                    owners.Add(resource.Address, item.Id);
                }
                else if (IsTaken(resource, item))
                {
                    lost.Add(new LostItem(null, item.Region, item.Type, "another has the name and the id of one of them"));
                }
            }
        }

        if (untold > 0)
        {
            context.Diagnostics.Warning("config-no-configuration", $"{untold} items of AWS Config do not say how their resources are set, and are left out.", Origin.None, $"Select configuration and supplementaryConfiguration too.");
        }

        var unread = Lost(lost, context).Concat(Unread(resources.Values, regions, type => part(type) ?? maker.NotRead.GetValueOrDefault(type), none, context));
        return new RecordedAccount(id, regions, new Deployment(ResourceMaker.DeploymentOf(id), MappingTable.Live, [.. resources.Values]) { NotRead = new UnreadTypes(unread) });
    }

    /// <summary>The types that lost items may be of, where they may be.</summary>
    private static IEnumerable<UnreadType> Lost(HashSet<LostItem> lost, ReadContext context)
    {
        var known = lost.Count == 0 ? null : WantedTypes.Of(context.Catalog, null);
        return
            from item in lost
            let region = item.Region is null or Collector.Global || known!.Shared.Contains(item.Type) ? null : item.Region
            from type in known!.Types.Where(type => known.NamesOf(type).Contains(item.Type)).Concat(context.Catalog.Properties.Find(item.Type) is null ? [] : [item.Type]).Distinct()
            select new UnreadType(type, region, new UnknownReason(UnknownCode.NotReadable, $"not all {item.Type} that AWS Config tells of are read: {item.Why}"));
    }

    /// <summary>What is not recorded may be there all the same: which types are recorded in a Region is for the account to choose.</summary>
    private static IEnumerable<UnreadType> Unread(IReadOnlyCollection<Resource> resources, IReadOnlyList<string> regions, Func<string, UnknownReason?> part, UnknownReason none, ReadContext context)
    {
        var recorded = resources.ToLookup(resource => resource.Type, resource => resource.Region, StringComparer.Ordinal);
        foreach (var mapping in context.Catalog.MappingsOf(MappingTable.Live).Mappings)
        {
            foreach (var type in CollectorReads.Covered(mapping))
            {
                if (part(type) is { } reason)
                {
                    yield return new UnreadType(type, null, reason);
                }
                else if (!(recorded.Contains(type) || recorded.Contains(mapping.Name)))
                {
                    yield return new UnreadType(type, null, none);
                }
                else if (mapping.Collector!.Scope == Collector.Regional)
                {
                    foreach (var region in regions.Where(region => !recorded[type].Contains(region) && !recorded[mapping.Name].Contains(region)))
                    {
                        yield return new UnreadType(type, region, none);
                    }
                }
            }
        }
    }
}

/// <summary>What AWS Config told of and is no resource here, though there is one.</summary>
/// <param name="Account">Its account; null where that is not told.</param>
/// <param name="Region">Its Region; null where that is not told.</param>
/// <param name="Type">Its type, as AWS Config calls it.</param>
/// <param name="Why">Why it is none, as a phrase.</param>
internal sealed record LostItem(string? Account, string? Region, string Type, string Why);

/// <summary>An account as AWS Config recorded it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Regions">The Regions that anything is recorded in, sorted.</param>
/// <param name="Deployment">What is there.</param>
internal sealed record RecordedAccount(string Account, IReadOnlyList<string> Regions, Deployment Deployment);
