using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.Live.Recorded;

/// <summary>Gives what AWS Config recorded the names that CloudFormation has for it, whose letters it often writes otherwise (<c>dBInstanceIdentifier</c>); what CloudFormation does not have is left out.</summary>
internal static class PropertyNames
{
    private const int MaxDepth = 100;

    /// <summary>The properties of an object.</summary>
    public static MapValue Of(MapValue told, PropertySet properties) => Of(told, properties, 0);

    private static MapValue Of(MapValue told, PropertySet properties, int depth)
    {
        var builder = new MapBuilder(told.Count);
        foreach (var (name, value) in told.Entries)
        {
            if (properties.Find(name) is { } property && depth < MaxDepth)
            {
                builder.TryAdd(property.Name, Of(value, property.Shape, depth + 1));
            }
        }

        return builder.Build(told.Origin);
    }

    private static Value Of(Value value, PropertyShape? shape, int depth) => (value, shape?.Kind) switch
    {
        _ when depth > MaxDepth => value,
        (MapValue map, ShapeKind.Object) => Of(map, shape!.Properties!, depth),
        (ListValue list, ShapeKind.List) => Value.List([.. list.Items.Select(item => Of(item, shape!.Element, depth + 1))], list.Origin, list.Collection),
        (MapValue map, ShapeKind.Map) => map.Select((_, inner) => Of(inner, shape!.Element, depth + 1)),
        (_, ShapeKind.Json) => Document(value),
        _ => value,
    };

    /// <summary>A document: one of text is read, also where it is written as in an address, and a policy has its names as policies do.</summary>
    private static Value Document(Value value)
    {
        var told = value is StringValue { Value: ['%', '7', 'B' or 'b', ..] } text ? Value.Of(Uri.UnescapeDataString(text.Value), text.Origin) : value;
        return ConfigItem.Unwrapped(told) is MapValue map ? map.ContainsKey("statement") ? Capitals(map, 0) : map : value;
    }

    private static Value Capitals(Value value, int depth) => value switch
    {
        MapValue map when depth < MaxDepth => Capitals(map, depth),
        ListValue list when depth < MaxDepth => Value.List([.. list.Items.Select(item => Capitals(item, depth + 1))], list.Origin, list.Collection),
        _ => value,
    };

    private static MapValue Capitals(MapValue map, int depth)
    {
        var builder = new MapBuilder(map.Count);
        foreach (var (name, value) in map.Entries)
        {
            builder.TryAdd(name.Contains(':', StringComparison.Ordinal) || name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..], Capitals(value, depth + 1));
        }

        return builder.Build(map.Origin);
    }
}
