using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>Leaves out of values what has not the shape of the property that it is called like.</summary>
internal static class ShapeFit
{
    private const int MaxDepth = 40;

    /// <summary>What of a value has the shape; null when nothing has.</summary>
    public static Value? Of(Value value, PropertyShape shape, int depth = 0) => (shape.Kind, value) switch
    {
        (_, UnknownValue) => value,
        _ when depth > MaxDepth => null,
        (ShapeKind.Scalar, MapValue or ListValue) => null,
        (ShapeKind.Object, MapValue map) => Properties(map, shape.Properties!, depth),
        (ShapeKind.Object, _) => null,
        (ShapeKind.Tag, not MapValue) => null,
        (ShapeKind.List, ListValue list) => Items(list, shape.Element!, depth),
        (ShapeKind.List, _) => null,
        (ShapeKind.Map, not MapValue) => null,
        _ => value,
    };

    private static MapValue? Properties(MapValue map, PropertySet properties, int depth)
    {
        var builder = new MapBuilder(map.Count);
        for (var i = 0; i < map.Count; i++)
        {
            builder.SetIfAny(map.Keys[i], properties.Named(map.Keys[i]) is { } property ? Of(map.Values[i], property.Shape, depth + 1) : map.Values[i]);
        }

        return map.Count > 0 && builder.Count == 0 ? null : builder.Build(map.Origin);
    }

    private static Value? Items(ListValue list, PropertyShape element, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Value>(list.Count);
        foreach (var item in list.Items)
        {
            if (Of(item, element, depth + 1) is { } kept)
            {
                items.Add(kept);
            }
        }

        return items.Count == 0 && list.Count > 0 ? null : Value.List(items.ToImmutable(), list.Origin);
    }
}
