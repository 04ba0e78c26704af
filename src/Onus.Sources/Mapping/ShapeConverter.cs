using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Sources.Mapping;

/// <summary>
/// Gives a value of a source the shape of a CloudFormation property: names without underscores, single blocks as objects, tags and attributes as pairs,
/// JSON texts decoded. What does not fit stays as it is.
/// </summary>
internal static class ShapeConverter
{
    private const int MaxDepth = 40;

    /// <summary>The value in its shape; null when it says nothing.</summary>
    public static Value? Convert(Value value, PropertyShape shape, int depth = 0)
    {
        if (value is NullValue)
        {
            return null;
        }

        if (depth > MaxDepth)
        {
            return value;
        }

        if (value is UnknownValue unknown)
        {
            return Unknown(unknown, shape, depth);
        }

        var converted = shape.Kind switch
        {
            ShapeKind.Object => Object(value, shape, depth),
            ShapeKind.List => List(value, shape.Element!, depth),
            ShapeKind.Map => Map(value, shape, depth),
            ShapeKind.Json => Json(value, depth),
            ShapeKind.Tag => value is MapValue tag ? Tag(tag) : value,
            _ => value is MapValue or ListValue ? Pruned(value, depth) : value,
        };
        return value.IsSensitive ? converted?.AsSensitive() : converted;
    }

    /// <summary>
    /// The property that an attribute is: the one of its name, or the list whose elements have it, where the attribute is a list or may be one. Null for none.
    /// </summary>
    public static Property? PropertyOf(PropertySet properties, string name, Value value) =>
        properties.Find(name) ?? (value switch
        {
            ListValue => properties.ListOf(name),
            UnknownValue => properties.ListOf(name) is { Shape.Element.Kind: ShapeKind.Object } list ? list : null,
            _ => null,
        });

    /// <summary>A text of JSON is what it says, as far as that is known; a plain value that the provider chooses is not set.</summary>
    private static Value? Unknown(UnknownValue unknown, PropertyShape shape, int depth)
    {
        if (unknown.Refinement is { Structure: { } structure } && shape.Kind is not ShapeKind.Scalar)
        {
            return Convert(structure, shape, depth + 1);
        }

        if (unknown.Origin.Kind == OriginKind.ProviderDefault && shape.Kind == ShapeKind.Scalar)
        {
            return null;
        }

        if (unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } refinement)
        {
            return shape.Kind == ShapeKind.List ? Open(unknown, shape.Element!, depth) : unknown;
        }

        var candidates = refinement.Candidates.Select(candidate => Convert(candidate, shape, depth + 1) ?? Value.Null);
        return new UnknownValue(unknown.Reason, unknown.Origin, refinement with { Candidates = [.. candidates] }, unknown.IsSensitive);
    }

    /// <summary>A list that is not known as a whole: what it refers to is in it.</summary>
    private static UnknownValue Open(UnknownValue unknown, PropertyShape element, int depth)
    {
        if (unknown.Refinement is not { } refinement)
        {
            return unknown;
        }

        ImmutableArray<Value> members = !unknown.Members.IsEmpty ? [.. unknown.Members.Select(member => Convert(member, element, depth + 1)).OfType<Value>()]
            : element.Kind == ShapeKind.Scalar && !refinement.References.IsDefaultOrEmpty ? [.. refinement.References.Select(reference => new UnknownValue(unknown.Reason, unknown.Origin, Refinement.To(reference.Target, reference.Attribute)))]
            : [];
        return members.IsEmpty ? unknown : new UnknownValue(unknown.Reason, unknown.Origin, refinement with { Members = members }, unknown.IsSensitive);
    }

    private static Value? Object(Value value, PropertyShape shape, int depth) => value switch
    {
        MapValue map => Properties(map, shape.Properties!, depth),
        ListValue { Count: 0 } => null,
        ListValue list => Convert(list.Items[0], shape, depth + 1),
        StringValue text when Decoded(text) is MapValue map => Properties(map, shape.Properties!, depth),
        _ => value,
    };

    private static MapValue? Properties(MapValue map, PropertySet properties, int depth)
    {
        var builder = new MapBuilder(map.Count);
        var empty = map.Count > 0;
        for (var i = 0; i < map.Count; i++)
        {
            if (map.Values[i] is NullValue)
            {
                continue;
            }

            var property = PropertyOf(properties, map.Keys[i], map.Values[i]);
            var converted = property is null ? null : Convert(map.Values[i], property.Shape, depth + 1);
            empty &= property is not null && converted is null;
            if (converted is null)
            {
                continue;
            }

            // A name that is already CloudFormation's was written by the catalogue, and wins over a mechanical match.
            if (property!.Name == map.Keys[i])
            {
                builder.Set(property.Name, converted);
            }
            else
            {
                builder.TryAdd(property.Name, converted);
            }
        }

        return empty && builder.Count == 0 ? null : builder.Build(map.Origin);
    }

    private static Value? List(Value value, PropertyShape element, int depth)
    {
        if (value is MapValue map && PairKey(element) is { } key && !IsPair(map, element))
        {
            return Pairs(map, key);
        }

        if (value is StringValue text && element.Kind == ShapeKind.Object && Decoded(text) is ListValue decoded)
        {
            return List(decoded, element, depth + 1);
        }

        if (value is not ListValue list)
        {
            return Convert(value, element, depth + 1) is { } only ? Value.List([only], value.Origin) : null;
        }

        var items = ImmutableArray.CreateBuilder<Value>(list.Count);
        foreach (var item in list.Items)
        {
            if (Convert(item, element, depth + 1) is { } converted)
            {
                items.Add(converted);
            }
        }

        return items.Count == 0 ? null : Value.List(items.ToImmutable(), list.Origin);
    }

    private static string? PairKey(PropertyShape element) => element.Kind switch
    {
        ShapeKind.Tag => "Key",
        ShapeKind.Object when element.Properties!.IsPair(out var key) => key,
        _ => null,
    };

    /// <summary>Whether a map is one pair itself, rather than names with their values.</summary>
    private static bool IsPair(MapValue map, PropertyShape element) =>
        map.Count == 2 && map.ContainsKey("value") && (map.ContainsKey("key") || (element.Kind == ShapeKind.Object && map.ContainsKey("name")));

    private static ListValue Pairs(MapValue map, string key)
    {
        var pairs = ImmutableArray.CreateBuilder<Value>(map.Count);
        for (var i = 0; i < map.Count; i++)
        {
            if (map.Values[i] is not NullValue)
            {
                var builder = new MapBuilder(2);
                builder.Set(key, Value.Of(map.Keys[i], map.Values[i].Origin));
                builder.Set("Value", map.Values[i]);
                pairs.Add(builder.Build(map.Values[i].Origin));
            }
        }

        return Value.List(pairs.ToImmutable(), map.Origin);
    }

    private static MapValue Tag(MapValue tag)
    {
        var builder = new MapBuilder(2);
        for (var i = 0; i < tag.Count; i++)
        {
            if (tag.Values[i] is not NullValue)
            {
                builder.Set(tag.Keys[i] switch { "key" => "Key", "value" => "Value", var other => other }, tag.Values[i]);
            }
        }

        return builder.Build(tag.Origin);
    }

    private static Value? Map(Value value, PropertyShape shape, int depth)
    {
        switch (value)
        {
            case ListValue { Count: 0 }:
                return null;
            case ListValue { Items: [MapValue only] }:
                return Map(only, shape, depth + 1);
            case StringValue text when Decoded(text) is MapValue decoded:
                return Map(decoded, shape, depth + 1);
            case MapValue map:
                var builder = new MapBuilder(map.Count);
                for (var i = 0; i < map.Count; i++)
                {
                    builder.SetIfAny(map.Keys[i], Convert(map.Values[i], shape.Element!, depth + 1));
                }

                return builder.Build(map.Origin);
            default:
                return value;
        }
    }

    private static Value? Json(Value value, int depth) => value is StringValue text ? Decoded(text) ?? text : Pruned(value, depth);

    private static Value? Pruned(Value value, int depth)
    {
        switch (value)
        {
            case NullValue:
                return null;
            case MapValue map when depth <= MaxDepth:
                var builder = new MapBuilder(map.Count);
                for (var i = 0; i < map.Count; i++)
                {
                    builder.SetIfAny(map.Keys[i], Pruned(map.Values[i], depth + 1));
                }

                return map.Count > 0 && builder.Count == 0 ? null : builder.Build(map.Origin);
            case ListValue list when depth <= MaxDepth:
                var items = ImmutableArray.CreateBuilder<Value>(list.Count);
                foreach (var item in list.Items)
                {
                    if (Pruned(item, depth + 1) is { } kept)
                    {
                        items.Add(kept);
                    }
                }

                return Value.List(items.ToImmutable(), list.Origin);
            default:
                return value;
        }
    }

    /// <summary>The object or list that a JSON text holds; null when it holds none.</summary>
    public static Value? Decoded(StringValue text)
    {
        if (text.Value.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            var value = JsonDecoder.Decode(text.Value, text.Origin);
            return text.IsSensitive ? value.AsSensitive() : value;
        }
        catch (FunctionException)
        {
            return null;
        }
    }
}
