using Onus.Api.Models;
using Onus.Catalog;
using Onus.Catalog.Language;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;

namespace Onus.Live.Recorded;

/// <summary>
/// Makes canonical resources of what AWS Config recorded of an account. Newer types are recorded by CloudFormation's names, older ones as their API describes them: those go the way that answers
/// of the API go, and what Config did not record of the further calls is unknown.
/// </summary>
internal sealed class RecordedResources
{
    private readonly ServiceCatalog _catalog;
    private readonly RuleReads _reads;
    private readonly Placement _placement;
    private readonly ResourceMaker _maker;
    private readonly IReadOnlyDictionary<string, RecordMapping> _named;
    private readonly ILookup<(string Service, string Operation), string> _told;
    private readonly Dictionary<string, PlannedCollector?> _planned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnknownReason> _notRead = new(StringComparer.Ordinal);

    /// <summary>Makes them for an account.</summary>
    /// <param name="reads">What rules read.</param>
    /// <param name="regions">The Regions that anything is recorded in, sorted.</param>
    public RecordedResources(ServiceCatalog catalog, RuleReads reads, string account, IReadOnlyList<string> regions, DiagnosticBag diagnostics)
    {
        (_catalog, _reads, _placement) = (catalog, reads, new Placement(account, null, null));
        _maker = new ResourceMaker(catalog, new LiveRequest(account, regions) { Partition = Partition.Of(regions is [var region, ..] ? region : "").Name }, null, diagnostics);
        var mappings = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is not null).ToList();
        _named = mappings.Where(mapping => mapping.Collector!.RecordedAs.Length > 0).ToDictionary(mapping => mapping.Collector!.RecordedAs, StringComparer.Ordinal);
        _told = mappings.Where(mapping => mapping.Collector!.Only is not null).ToLookup(mapping => (mapping.Collector!.List.Service, mapping.Collector.List.Operation), mapping => mapping.Name);
    }

    /// <summary>The types that only calls tell of which Config does not record, with the reason.</summary>
    public IReadOnlyDictionary<string, UnknownReason> NotRead => _notRead;

    /// <summary>The resources that an item is; none where it does not say how the resource is set.</summary>
    /// <param name="isById">Whether its id stands in their addresses, since others share its name.</param>
    public IEnumerable<Resource> Of(ConfigItem item, bool isById = false)
    {
        if (item.Configuration is not { } configuration)
        {
            yield break;
        }

        var type = _named.TryGetValue(item.Type, out var known) ? known.Name : item.Type;
        var plain = _catalog.Properties.Find(type) is { } properties ? PropertyNames.Of(configuration, properties) : configuration;
        if (configuration.Keys is [[>= 'A' and <= 'Z', ..], ..] || PlannedOf(type) is not { } planned)
        {
            yield return Plain(item, type, plain, isById);
            yield break;
        }

        var draft = DraftOf(item, planned, configuration);
        if (!IsOf(planned, draft))
        {
            // One list of the API tells of several types, which Config does not always tell apart either.
            var list = planned.Collector.List;
            var own = _told[(list.Service, list.Operation)].Select(PlannedOf).OfType<PlannedCollector>().FirstOrDefault(other => IsOf(other, draft));
            if (own is null)
            {
                yield break;
            }

            (planned, type) = (own, own.Type);
            draft = DraftOf(item, planned, configuration);
        }

        foreach (var resource in _maker.Make(planned, draft, isById ? [item.Id] : []))
        {
            yield return resource.Type == type ? Whole(item, resource, draft, plain) : resource;
        }
    }

    private bool IsOf(PlannedCollector planned, Draft draft) => _maker.Evaluate(planned.Collector.Only, draft, planned.Mapping) is not BooleanValue { Value: false };

    private PlannedCollector? PlannedOf(string type)
    {
        if (!_planned.TryGetValue(type, out var planned))
        {
            // A thing that hangs on another is told by the other's id, which only its own configuration has here.
            planned = _catalog.MappingsOf(MappingTable.Live).Find(type) is { Collector: { IsHelper: false, Parent: null, Members.Length: 0 } collector } mapping
                ? Planned(mapping, collector)
                : null;
            _planned[type] = planned;
        }

        return planned;
    }

    private PlannedCollector Planned(RecordMapping mapping, Collector collector)
    {
        var lost = collector.FollowUps.Where(followUp => followUp is { IsWhole: false, Recorded: null }).Select(followUp => (followUp.Name, NotRecorded(followUp.Read)))
            .Concat(collector.Joins.Select(join => (join.Name, NotRecorded(join.Read)))).ToList();

        // What only a running account tells is open here, as it is of a template.
        var beside = mapping.Meta with { Items = [.. mapping.Meta.Items.Where(item => !lost.Any(call => item.Reads.Contains(call.Name)))] };
        var used = CollectionPlan.Without(mapping with { Meta = beside }, lost, _notRead);
        return new PlannedCollector(used, collector, Makes: true, collector.FollowUps, collector.Joins, [], CollectionPlan.GapsOf(used, _reads, _catalog.Properties), []);
    }

    /// <summary>What was recorded of a thing, as the calls of its collector would have told it.</summary>
    private Draft DraftOf(ConfigItem item, PlannedCollector planned, MapValue configuration)
    {
        var collector = planned.Collector;
        if (_maker.Evaluate(collector.Recorded, new Draft(configuration, ""), planned.Mapping) is MapValue told)
        {
            configuration = told.WithOrigin(configuration.Origin) as MapValue ?? told;
        }

        var calls = collector.FollowUps.Where(followUp => followUp.IsWhole).Select(followUp => (followUp.Read.Service, followUp.Read.Operation, followUp.Root)).Append((collector.List.Service, collector.List.Operation, collector.Items));
        var draft = new Draft(AnswerNames.Of(configuration, calls), item.Region == Collector.Global ? "" : item.Region) { Told = item.Configuration!.Origin };
        if (collector.Id.Length > 0 && !collector.HasSeveralIds && AnswerPath.First(draft.Values, collector.Id) is null && !collector.Id.Contains('.', StringComparison.Ordinal))
        {
            draft.Set(collector.Id, Value.Of(item.Name is { Length: > 0 } name && collector.Id.EndsWith("Name", StringComparison.Ordinal) ? name : item.Id));
        }

        var supplement = new Draft(item.Supplementary, draft.Region);
        foreach (var followUp in collector.FollowUps.Where(followUp => !followUp.IsWhole))
        {
            if (_maker.Evaluate(followUp.Recorded, supplement, planned.Mapping) is { } recorded and not (NullValue or UnknownValue))
            {
                draft.Set(followUp.Name, recorded is MapValue { Count: 0 } ? Value.Null : AnswerNames.At(recorded, followUp.Read.Service, followUp.Read.Operation, followUp.Root) ?? Value.Null);
            }
            else if (_maker.Evaluate(followUp.When, draft, planned.Mapping) is BooleanValue { Value: false } or NullValue)
            {
                draft.Set(followUp.Name, Value.Null);
            }
            else
            {
                draft.Lose(followUp.Name, NotRecorded(followUp.Read));
            }
        }

        foreach (var join in collector.Joins)
        {
            draft.Lose(join.Name, NotRecorded(join.Read));
        }

        return draft;
    }

    private static UnknownValue NotRecorded(ApiRead read) => new(new UnknownReason(UnknownCode.NotReadable, $"AWS Config does not record what {read.Operation} tells"), Origin.None);

    /// <summary>The thing itself, with what stands in its item by CloudFormation's names and no answer of the API has so.</summary>
    private Resource Whole(ConfigItem item, Resource resource, Draft draft, MapValue plain)
    {
        var builder = new MapBuilder(resource.Properties.Count + 4).SetAll(resource.Properties);
        foreach (var (name, value) in plain.Entries)
        {
            if (!draft.Values.ContainsKey(name))
            {
                builder.Set(name, value);
            }
        }

        return Named(item, resource, Tagged(item, builder, resource.Properties["Tags"]).Build(resource.Properties.Origin));
    }

    private Resource Plain(ConfigItem item, string type, MapValue properties, bool isById)
    {
        var region = item.Region == Collector.Global ? null : item.Region;
        var builder = new MapBuilder(properties.Count + 1).SetAll(properties);
        var resource = new Resource(ResourceMaker.DeploymentOf(_placement.Account!), ResourceMaker.AddressOf(region, type, [item.Name is { Length: > 0 } name && !isById ? name : item.Id]), type, MapValue.Empty, Origin.None)
        {
            RegionValue = region is null ? null : Value.Of(region),
        };
        return Named(item, resource, Tagged(item, builder, properties["Tags"]).Build(properties.Origin));
    }

    /// <summary>The tags as CloudFormation writes them, where they are not there yet.</summary>
    private static MapBuilder Tagged(ConfigItem item, MapBuilder builder, Value? known)
    {
        if (item.Tags is { } tags && known is null or NullValue or UnknownValue)
        {
            builder.Set("Tags", Value.List([.. tags.Entries.Select(tag => Value.Map(("Key", Value.Of(tag.Key)), ("Value", tag.Value)))], tags.Origin));
        }

        return builder;
    }

    private Resource Named(ConfigItem item, Resource resource, MapValue properties) =>
        new Resource(resource.Deployment, resource.Address, resource.Type, SecretBlanks.Of(properties, item.Configuration!.Origin), item.Configuration.Origin.As(OriginKind.Live))
        {
            Key = resource.Key,
            RegionValue = resource.RegionValue,
            Identifiers = [.. resource.Identifiers.Concat(new[] { item.Name, item.Id, item.Arn }.OfType<string>().Where(name => name.Length > 0)).Distinct(StringComparer.Ordinal)],
            Parts = resource.Parts,
            Meta = resource.Meta,
        }.Placed(_placement);
}
