using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>Makes resources of records: exceptions first, then the mechanical rule, then what the provider fills in.</summary>
internal sealed class RecordConverter(string deployment, MappingTable table, RecordConventions conventions, AssignmentRunner runner)
{
    /// <summary>What the mapping of a record sees.</summary>
    /// <param name="lists">The attributes that the mapping takes as lists.</param>
    /// <param name="blocks">Those of them that are lists of objects.</param>
    /// <param name="properties">The properties of the type that it becomes; null when they are not known.</param>
    /// <param name="computed">Those of which it is known that nothing sets them where the source says so.</param>
    public RecordScope ScopeOf(SourceRecord record, IReadOnlySet<string> lists, IReadOnlySet<string> blocks, PropertySet? properties = null, ImmutableArray<string> computed = default) =>
        new(deployment, record, PlainValues.Of(record, blocks, name => (computed.IsDefaultOrEmpty || !computed.Contains(name)) && (lists.Contains(name) || MayHoldObjects((properties?.Find(name) ?? properties?.ListOf(name))?.Shape))), MapValue.Empty);

    /// <summary>Whether a property may be what a source has as nested objects: a list of plain values is an attribute.</summary>
    private static bool MayHoldObjects(PropertyShape? shape) => shape is not (null or { Kind: ShapeKind.Scalar } or { Kind: ShapeKind.List, Element.Kind: ShapeKind.Scalar });

    /// <summary>A record of a type that has no mapping, under its source's names.</summary>
    public ResourceBuilder Unmapped(SourceRecord record) => new(record.Address, table.NameOf(record.Type), record.Values, record);

    /// <summary>The resource that a record becomes, and those that it becomes besides.</summary>
    public IEnumerable<ResourceBuilder> Convert(SourceRecord record, RecordMapping mapping)
    {
        var scope = ScopeOf(record, mapping.Lists, mapping.Blocks, null, mapping.Computed).With(mapping.Locals);
        var type = runner.Evaluate(mapping.Type, scope) switch
        {
            StringValue text => text.Value,
            UnknownValue { Refinement.Candidates: [StringValue first, ..] } => first.Value,
            _ => table.NameOf(record.Type),
        };
        var properties = table.Properties.Find(type);
        scope = ScopeOf(record, mapping.Lists, mapping.Blocks, properties, mapping.Computed).With(mapping.Locals);
        var builder = new MapBuilder(scope.Self.Count);
        var reserved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in runner.Run(mapping.Set, scope, properties))
        {
            reserved.Add(name);
            builder.SetIfAny(name, value);
        }

        if (properties is not null)
        {
            AddMechanical(scope, mapping, properties, reserved, builder);
        }
        else
        {
            AddEqual(scope, mapping, reserved, builder);
        }

        yield return new ResourceBuilder(record.Address, type, builder.Build(record.Origin), record)
        {
            Meta = MetaOf(mapping, scope),
            Defaults = [.. runner.Run(mapping.Defaults, scope, properties, OriginKind.ProviderDefault).Where(entry => entry.Value is not null).Select(entry => (entry.Name, entry.Value!))],
        };
        foreach (var further in mapping.Also.SelectMany(product => Produce(product, scope, record.Address + ":" + product.Type.Split("::")[^1])))
        {
            further.AddPart(record.Address);
            yield return further;
        }
    }

    /// <summary>The resources that a part of a record becomes.</summary>
    /// <param name="address">The address of the first of them.</param>
    public IEnumerable<ResourceBuilder> Produce(ProductMapping product, RecordScope scope, string address)
    {
        if (product.When is { } when && runner.Evaluate(when, scope) is BooleanValue { Value: false } or NullValue)
        {
            yield break;
        }

        var properties = table.Properties.Find(product.Type);
        var count = 0;
        foreach (var item in ItemsOf(product, scope))
        {
            var builder = new MapBuilder();
            foreach (var (name, value) in runner.Run(product.Set, scope.WithItem(item), properties))
            {
                builder.SetIfAny(name, value);
            }

            count++;
            var origin = item is { Origin.HasPlace: true } && item.Origin.File == scope.Record.Origin.File ? item.Origin : scope.Record.Origin;
            yield return new ResourceBuilder(count == 1 ? address : $"{address}:{count}", product.Type, builder.Build(origin), scope.Record);
        }
    }

    private ImmutableArray<Value?> ItemsOf(ProductMapping product, RecordScope scope) => product.For is null
        ? [null]
        : runner.Evaluate(product.For, scope) switch
        {
            ListValue list => [.. list.Items],
            NullValue => [],
            var other => [other],
        };

    private void AddMechanical(RecordScope scope, RecordMapping mapping, PropertySet properties, HashSet<string> reserved, MapBuilder builder)
    {
        for (var i = 0; i < scope.Self.Count; i++)
        {
            var name = scope.Self.Keys[i];
            if (conventions.NotProperties.Contains(name) || mapping.Drop.Contains(name))
            {
                continue;
            }

            var property = name == conventions.TagAttribute ? null : ShapeConverter.PropertyOf(properties, name, scope.Self.Values[i]);
            if (property is not null && !reserved.Contains(property.Name) && ShapeConverter.Convert(scope.Self.Values[i], property.Shape) is { } converted
                && (conventions.OnlyWhatFits ? ShapeFit.Of(converted, property.Shape) : converted) is { } value)
            {
                builder.TryAdd(property.Name, value);
            }
        }

        if (properties.TagProperty is { } tagProperty && !reserved.Contains(tagProperty) && properties.Find(tagProperty) is { } tags && TagsOf(scope) is { } given
            && ShapeConverter.Convert(given, tags.Shape) is { } shaped)
        {
            builder.TryAdd(tagProperty, shaped);
        }
    }

    /// <summary>What the mapping says is called the same: of a type that CloudFormation does not have nothing else tells which of its attributes are properties.</summary>
    private static void AddEqual(RecordScope scope, RecordMapping mapping, HashSet<string> reserved, MapBuilder builder)
    {
        foreach (var name in (mapping.Collector?.Equal ?? []).Select(path => path.Split('.')[0]).Distinct(StringComparer.Ordinal).Where(name => !reserved.Contains(name)))
        {
            if (scope.Self.Entries.FirstOrDefault(entry => entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { } value)
            {
                builder.SetIfAny(name, value);
            }
        }
    }

    /// <summary>The tags with those that the source gives to everything; null when there are none.</summary>
    private Value? TagsOf(RecordScope scope)
    {
        if (conventions.AllTagsAttribute is { } all && scope.Self[all] is MapValue { Count: > 0 } given)
        {
            return given;
        }

        var own = conventions.TagAttribute is { } name ? scope.Self[name] : null;
        return scope.Record.DefaultTags is { Count: > 0 } defaults && own is null or NullValue or MapValue
            ? new MapBuilder(defaults.Count).SetAll(defaults).SetAll(own as MapValue ?? MapValue.Empty).Build(own?.Origin ?? defaults.Origin)
            : own;
    }

    private MapValue MetaOf(RecordMapping mapping, RecordScope scope)
    {
        if (mapping.Meta.IsEmpty)
        {
            return MapValue.Empty;
        }

        var builder = new MapBuilder(2);
        foreach (var (name, value) in runner.Run(mapping.Meta, scope, null))
        {
            builder.SetIfAny(name, value);
        }

        return builder.Build(scope.Record.Origin);
    }
}
