using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>Conversions to lists, sets, tuples, maps and objects.</summary>
internal static class CollectionConverter
{
    public static (Value? Result, Message? Problem) ToSequence(ListValue list, SequenceType type)
    {
        var items = list.Items;
        if (type.Element == HclType.Any)
        {
            items = Converter.Unify(items, out var unified);
            if (unified is null)
            {
                return (null, $"all elements must have the same type");
            }
        }
        else if (Each(items, type.Element, out items) is { } problem)
        {
            return (null, problem);
        }

        if (type.Collection != CollectionKind.Set)
        {
            var same = items == list.Items && list.Collection == CollectionKind.Homogeneous;
            return (same ? list : Value.List(items, list.Origin, CollectionKind.Homogeneous), null);
        }

        return (SetMaker.Make(items, list.Origin), null);
    }

    public static (Value? Result, Message? Problem) ToTuple(ListValue list, TupleType type)
    {
        if (list.Collection != CollectionKind.Structural || list.Count != type.Items.Length)
        {
            return (null, $"a tuple of another length is required");
        }

        var items = ImmutableArray.CreateBuilder<Value>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (!Converter.TryConvert(list.Items[i], type.Items[i], out var item, out var problem))
            {
                return (null, $"element {i}: {problem}");
            }

            items.Add(item);
        }

        return (Value.List(items.MoveToImmutable(), list.Origin), null);
    }

    public static (Value? Result, Message? Problem) ToMap(MapValue map, MapType type)
    {
        ImmutableArray<Value> values = [.. map.Values];
        if (type.Element == HclType.Any)
        {
            values = Converter.Unify(values, out var unified);
            if (unified is null)
            {
                return (null, $"all map elements must have the same type");
            }
        }
        else if (Each(values, type.Element, out values) is { } problem)
        {
            return (null, problem);
        }

        var at = 0;
        return (map.Select((_, _) => values[at++]).As(CollectionKind.Homogeneous), null);
    }

    public static (Value? Result, Message? Problem) ToObject(MapValue map, ObjectType type)
    {
        var builder = new MapBuilder(type.Attributes.Length);
        foreach (var attribute in type.Attributes)
        {
            if (map[attribute.Name] is not { } value)
            {
                if (!attribute.IsOptional)
                {
                    return (null, $"attribute \"{attribute.Name}\" is required");
                }

                builder.Set(attribute.Name, Value.Null);
            }
            else if (Converter.TryConvert(value, attribute.Type, out var converted, out var problem))
            {
                builder.Set(attribute.Name, converted);
            }
            else
            {
                return (null, $"attribute \"{attribute.Name}\": {problem}");
            }
        }

        return (builder.Build(map.Origin), null);
    }

    private static Message? Each(ImmutableArray<Value> items, HclType type, out ImmutableArray<Value> result)
    {
        result = items;
        ImmutableArray<Value>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (!Converter.TryConvert(items[i], type, out var item, out var problem))
            {
                return $"element {i}: {problem}";
            }

            if (changed is null && !ReferenceEquals(item, items[i]))
            {
                changed = ImmutableArray.CreateBuilder<Value>(items.Length);
                changed.AddRange(items.AsSpan(0, i));
            }

            changed?.Add(item);
        }

        result = changed?.MoveToImmutable() ?? items;
        return null;
    }
}
