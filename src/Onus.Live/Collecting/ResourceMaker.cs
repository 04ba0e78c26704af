using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Sources.Mapping;

namespace Onus.Live.Collecting;

/// <summary>Makes canonical resources of what was collected: what calls did not tell is unknown in them, and secrets are gone. Safe for use by several threads.</summary>
/// <param name="shared">What the resources of the account say alike; null where each value has a place of its own.</param>
internal sealed class ResourceMaker(ServiceCatalog catalog, LiveRequest request, SharedValues? shared, DiagnosticBag diagnostics)
{
    private static readonly RecordConventions Conventions = new(MappingTable.Live) { OnlyWhatFits = true, NotProperties = new HashSet<string>(["parent"], StringComparer.Ordinal) };

    private readonly ResourceMapper _mapper = new(catalog, Conventions, diagnostics);
    private readonly RecordExpressions _expressions = new(Conventions, diagnostics);
    private readonly Value _regions = Value.List([.. request.Regions.Select(name => Value.Of(name))]);
    private readonly Placement _placement = new(request.Account, null, null);

    /// <summary>The id of the deployment that the account is.</summary>
    private readonly string _deployment = DeploymentOf(request.Account);

    /// <summary>The id of the deployment that an account is.</summary>
    public static string DeploymentOf(string account) => "aws:" + account;

    /// <summary>The value of an expression about a thing; null for no expression.</summary>
    public Value? Evaluate(Onus.Hcl.Syntax.Expression? expression, Draft draft, RecordMapping mapping) => _expressions.Evaluate(expression, RecordOf("", draft, mapping), mapping);

    /// <summary>The resources that a thing is.</summary>
    /// <param name="parents">The ids of the things that it was asked of.</param>
    public IEnumerable<Resource> Make(PlannedCollector planned, Draft draft, ImmutableArray<string> parents)
    {
        var (mapping, collector) = (planned.Mapping, planned.Collector);
        var region = collector.Scope == Collector.Global && collector.Region is null ? null : draft.Region;
        var names = NamesOf(planned, draft);
        var address = AddressOf(region, planned.Type, parents.Concat(collector.HasSeveralIds ? IdsOf(collector, draft) : names.Take(1)));
        var record = RecordOf(address, draft, mapping) with { RegionValue = region is null ? null : Value.Of(region), Identifiers = names };
        var undeclared = (Evaluate(collector.Undeclared, draft, mapping) as StringValue)?.Value ?? (IsSetting(collector) ? "a setting that every account has" : null);
        foreach (var resource in _mapper.Map(_deployment, [record]))
        {
            var isThing = resource.Address == record.Address;
            var properties = isThing ? Whole(planned, draft, resource.Properties) : Made(planned, draft, resource);
            var why = undeclared ?? (isThing ? null : mapping.Also.Where(product => product.Type == resource.Type).Select(product => Evaluate(product.Undeclared, draft, mapping)).OfType<StringValue>().FirstOrDefault()?.Value);
            var blanked = SecretBlanks.Of(properties, draft.Told);
            yield return new Resource(_deployment, resource.Address, resource.Type, shared?.In(blanked) ?? blanked, resource.Origin)
            {
                RegionValue = resource.RegionValue,
                Identifiers = resource.Identifiers,
                Parts = resource.Parts,
                Meta = MetaOf(isThing ? Beside(planned, draft, resource.Meta) : resource.Meta, draft, why),
            }.Placed(_placement);
        }
    }

    /// <summary>Whether there is always one, in an account or in each of its Regions.</summary>
    private static bool IsSetting(Collector collector) => collector is { IsSingle: true, Parent: null };

    /// <summary>What others call a thing: its id first, then its ARN, and what the catalogue says besides.</summary>
    public ImmutableArray<string> NamesOf(PlannedCollector planned, Draft draft)
    {
        var names = new List<string>();
        var id = planned.Collector.Id;
        if (id.Length > 0 && !planned.Collector.HasSeveralIds && AnswerPath.First(draft.Values, id) is { } named && TextOf(named) is { } text)
        {
            names.Add(text);
        }

        var last = planned.Type.Split("::")[^1];
        names.AddRange(draft.Values.Entries
            .Where(entry => entry.Value is StringValue { Value: var value } && value.StartsWith("arn:", StringComparison.Ordinal)
                && (entry.Key.Equals("arn", StringComparison.OrdinalIgnoreCase) || entry.Key.Equals(last + "Arn", StringComparison.OrdinalIgnoreCase)))
            .Select(entry => ((StringValue)entry.Value).Value));
        names.AddRange(Evaluate(planned.Collector.Names, draft, planned.Mapping) switch
        {
            StringValue only => [only.Value],
            ListValue list => list.Items.OfType<StringValue>().Select(item => item.Value),
            _ => [],
        });
        return [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> IdsOf(Collector collector, Draft draft) =>
        collector.Id.Split(' ').Select(id => AnswerPath.First(draft.Values, id)).OfType<Value>().Select(TextOf).OfType<string>();

    /// <summary>The address of a thing in an account.</summary>
    /// <param name="region">Its Region; null for what all share.</param>
    /// <param name="ids">The ids of what it belongs to, and its own.</param>
    public static string AddressOf(string? region, string type, IEnumerable<string> ids) =>
        string.Join('/', new[] { region ?? Collector.Global, type.Replace("AWS::", "", StringComparison.Ordinal).Replace("::", ".", StringComparison.Ordinal) }.Concat(ids).Select(Short));

    /// <summary>An id as a part of an address: of an ARN and of an address on the web what is behind the account and the host.</summary>
    private static string Short(string id) =>
        id.StartsWith("arn:", StringComparison.Ordinal) && id.Split(':', 6) is [.., var name] && name.Length > 0 ? name
        : id.StartsWith("http", StringComparison.Ordinal) && id.Contains("://", StringComparison.Ordinal) && id.Split('/', 4) is [_, _, _, { Length: > 0 } path] ? path
        : id;

    private static string? TextOf(Value value) => value switch
    {
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(),
        _ => null,
    };

    private SourceRecord RecordOf(string address, Draft draft, RecordMapping mapping) => new(address, mapping.Name, draft.Values, draft.Told.As(OriginKind.Live))
    {
        Mapping = mapping,
        Provider = Value.Map(("account", Value.Of(request.Account)), ("region", Value.Of(draft.Region)), ("partition", Value.Of(request.Partition)), ("regions", _regions)),
    };

    /// <summary>The properties of the thing itself, with what is not known of it.</summary>
    private MapValue Whole(PlannedCollector planned, Draft draft, MapValue properties)
    {
        var builder = new MapBuilder(properties.Count + 8);
        foreach (var (name, value) in properties.Entries.Where(entry => !planned.Collector.Absent.Contains(entry.Key)))
        {
            builder.Set(name, value);
        }

        Lose(builder, properties, planned.Mapping.Set.Items, draft);
        foreach (var (name, value) in planned.Gaps[planned.Type])
        {
            builder.TryAdd(name, planned.Collector.Members.Length > 0 ? draft.Unknown ?? value : value);
        }

        if (draft.Unknown is { } unknown)
        {
            // An expression that reads what was not told gives what it gives where nothing is set.
            foreach (var item in planned.Mapping.Set.Items.Where(item => !item.Reads.All(draft.Values.ContainsKey)))
            {
                builder.Set(item.Name, unknown);
            }

            foreach (var name in CollectorReads.Known(planned.Mapping).Concat(catalog.Properties.Find(planned.Type)?.All.Select(property => property.Name) ?? []).Where(name => !planned.Collector.Absent.Contains(name)))
            {
                builder.TryAdd(name, unknown);
            }
        }

        var whole = builder.Build(properties.Origin);
        foreach (var (path, why) in planned.Collector.Unreadable)
        {
            whole = (MapValue)Hide(whole, path.Split('.'), new UnknownValue(new UnknownReason(UnknownCode.NotReadable, $"{why}"), Origin.None));
        }

        return whole;
    }

    /// <summary>What the account tells of the thing beside its properties, with what is not known of it.</summary>
    private static MapValue Beside(PlannedCollector planned, Draft draft, MapValue meta)
    {
        var builder = new MapBuilder(meta.Count + 2).SetAll(meta);
        Lose(builder, meta, planned.Mapping.Meta.Items, draft);
        foreach (var item in draft.Unknown is null ? [] : planned.Mapping.Meta.Items.Where(item => !item.Reads.All(draft.Values.ContainsKey)))
        {
            builder.Set(item.Name, draft.Unknown!);
        }

        return builder.Build(meta.Origin);
    }

    private static MapValue MetaOf(MapValue meta, Draft draft, string? undeclared)
    {
        var told = meta.Count == 0 ? meta : SecretBlanks.Of(meta, draft.Told);
        return undeclared is null ? told : told.With(Resource.UndeclaredMeta, Value.Of(undeclared));
    }

    /// <summary>The properties of a further resource that the thing becomes.</summary>
    private static MapValue Made(PlannedCollector planned, Draft draft, Resource resource)
    {
        var builder = new MapBuilder(resource.Properties.Count + 4).SetAll(resource.Properties);
        foreach (var product in planned.Mapping.Also.Where(product => product.Type == resource.Type))
        {
            Lose(builder, resource.Properties, product.Set.Items, draft);
        }

        foreach (var (name, value) in planned.Gaps.GetValueOrDefault(resource.Type, []))
        {
            builder.TryAdd(name, value);
        }

        return builder.Build(resource.Properties.Origin);
    }

    /// <summary>A property that hangs on an answer which is not there is not known as a whole, unless it came out without that answer.</summary>
    private static void Lose(MapBuilder builder, MapValue properties, ImmutableArray<Assignment> items, Draft draft)
    {
        foreach (var item in items)
        {
            foreach (var read in item.Reads)
            {
                if (draft.Missing.TryGetValue(read, out var why) && (properties[item.Name] is not { } value || HoldsUnknown(value, 0)))
                {
                    builder.Set(item.Name, why);
                    break;
                }
            }
        }
    }

    private static bool HoldsUnknown(Value value, int depth) => value switch
    {
        UnknownValue => true,
        _ when depth > 40 => false,
        ListValue list => list.Items.Any(item => HoldsUnknown(item, depth + 1)),
        MapValue map => map.Entries.Any(entry => HoldsUnknown(entry.Value, depth + 1)),
        _ => false,
    };

    /// <summary>A value in which what is at a path is not known; what is on the way has to be there, or to be a list of what is.</summary>
    private static Value Hide(Value value, ReadOnlySpan<string> path, UnknownValue why)
    {
        switch (value)
        {
            case MapValue map when path.Length == 1:
                return map.With(path[0], why);
            case MapValue map when map[path[0]] is { } inner:
                return map.With(path[0], Hide(inner, path[1..], why));
            case ListValue list:
                var items = list.Items.ToArray();
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Hide(items[i], path, why);
                }

                return Value.List([.. items], list.Origin, list.Collection);
            default:
                return value;
        }
    }
}
