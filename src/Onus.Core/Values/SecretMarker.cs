using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Core.Secrets;

namespace Onus.Core.Values;

/// <summary>
/// Marks secrets, so that whoever prints has nothing to decide: what <see cref="SecretSigns"/> tells by name or by look, and all that is handed to programs as environment.
/// What is marked already stays so; a value without secrets comes back as it is.
/// </summary>
public static class SecretMarker
{
    private const int MaxDepth = 512;
    private const int Slots = 1 << 10;

    // What came of shared values last, for each thread: many maps have them.
    [ThreadStatic]
    private static (Value Shared, Way Way, Value Marked)[]? _known;

    /// <summary>How a member of a map is gone through.</summary>
    private enum Way : byte
    {
        ByLook,
        AsSecret,
        Whole,
    }

    /// <summary>The value with the secrets in it marked.</summary>
    public static MapValue Mark(MapValue map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Members(map, isSecret: false, 0);
    }

    /// <summary>A value marked where it is a text or number that its name, or its look, tells to be a secret; lists and maps are looked through.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public static Value Mark(string name, Value value) => Mark(value, SecretSigns.IsNamed(name), 0);

    /// <summary>The value marked, with all that is below it.</summary>
    public static Value All(Value value) => value switch
    {
        MapValue map => map.Select(static (_, inner) => All(inner)).AsSensitive(),
        ListValue list => list.Select(All).AsSensitive(),
        null => throw new ArgumentNullException(nameof(value)),
        _ => value.AsSensitive(),
    };

    /// <summary>A value with all that is at a path in it marked; lists are looked through.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The names on the way.</param>
    public static Value At(Value value, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return value is UnknownValue ? value : All(value);
        }

        switch (value)
        {
            case MapValue map when map[path[0]] is { } inner:
                var values = map.Values.ToArray();
                values[map.Keys.IndexOf(path[0])] = At(inner, path[1..]);
                return map.WithValues(values);
            case ListValue list:
                var items = list.Items.ToArray();
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = At(items[i], path);
                }

                return list.WithItems([.. items]);
            default:
                return value;
        }
    }

    private static Value Mark(Value value, bool isSecret, int depth) => value switch
    {
        StringValue text => (isSecret && SecretSigns.MayBe(text.Value)) || SecretSigns.IsSeenIn(text.Value) || SecretSigns.IsAccessKey(text.Value) ? text.AsSensitive() : text,
        ListValue list => Items(list, isSecret, depth),
        MapValue map => Members(map, isSecret, depth),
        _ => value,
    };

    /// <summary>Objects in a list below a secret's name say things about it, each under a name of its own.</summary>
    private static Value Items(ListValue list, bool isSecret, int depth)
    {
        ImmutableArray<Value>.Builder? changed = null;
        for (var i = 0; i < list.Count && depth < MaxDepth; i++)
        {
            var item = list.Items[i];
            var marked = Mark(item, (isSecret && item is not MapValue) || FollowsOption(list, i), depth + 1);
            if (!ReferenceEquals(marked, item))
            {
                changed ??= list.Items.ToBuilder();
                changed[i] = marked;
            }
        }

        var result = changed is null ? list : list.WithItems(changed.MoveToImmutable());
        return list.IsSensitive ? result.AsSensitive() : result;
    }

    /// <summary>Whether the item before is an option of a command that takes a secret.</summary>
    private static bool FollowsOption(ListValue list, int at) =>
        at > 0 && list.Items[at - 1] is StringValue { Value: ['-', ..] option } && SecretSigns.IsNamed(option) && list.Items[at] is StringValue { Value: not ['-', ..] };

    private static MapValue Members(MapValue map, bool isSecret, int depth)
    {
        if (depth >= MaxDepth)
        {
            return map;
        }

        var signs = map.Signs;
        var namesSecret = NamesSecret(map);
        Value[]? changed = null;
        for (var i = 0; i < map.Count; i++)
        {
            var value = map.Shared[i];
            var sign = signs.IsEmpty ? NameSign.None : signs[i];
            var isNamed = namesSecret && map.Keys[i].EndsWith("value", StringComparison.OrdinalIgnoreCase);
            var way = value is MapValue or ListValue && sign == NameSign.Environment ? Way.Whole
                : isNamed || sign == NameSign.Secret || (isSecret && sign != NameSign.Property) ? Way.AsSecret
                : Way.ByLook;
            var marked = value switch
            {
                NumberValue => isNamed || (sign == NameSign.Secret && SecretSigns.IsNamed(map.Keys[i])) ? value.AsSensitive() : value,
                _ when map.IsShared(i) => MarkShared(value, way, depth + 1),
                _ => Mark(value, way, depth + 1),
            };
            if (!ReferenceEquals(marked, value))
            {
                changed ??= map.Shared.ToArray();
                changed[i] = marked;
            }
        }

        return changed is null ? map : map.WithShared(changed);
    }

    private static Value MarkShared(Value value, Way way, int depth)
    {
        ref var known = ref (_known ??= new (Value, Way, Value)[Slots])[RuntimeHelpers.GetHashCode(value) & (Slots - 1)];
        if (!ReferenceEquals(known.Shared, value) || known.Way != way)
        {
            known = (value, way, Mark(value, way, depth));
        }

        return known.Marked;
    }

    private static Value Mark(Value value, Way way, int depth) => way == Way.Whole ? All(value) : Mark(value, way == Way.AsSecret, depth);

    /// <summary>Whether an object is a pair of a name and a value, of which the name tells that the value is a secret, or its name space that it is handed to programs as environment.</summary>
    private static bool NamesSecret(MapValue map)
    {
        for (var i = 0; i < map.Count; i++)
        {
            var key = map.Keys[i];
            if (map.Shared[i] is StringValue text
                && (key.Equals("namespace", StringComparison.OrdinalIgnoreCase)
                    ? text.Value.EndsWith(":environment", StringComparison.Ordinal)
                    : (key.EndsWith("name", StringComparison.OrdinalIgnoreCase) || key.EndsWith("key", StringComparison.OrdinalIgnoreCase)) && SecretSigns.SignOf(text.Value) == NameSign.Secret))
            {
                return true;
            }
        }

        return false;
    }
}
