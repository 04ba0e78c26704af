using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions that make collections of other collections.</summary>
internal static class ShapeFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Passing("concat", 1, null, Concat, Define.EmptyTuple) with { KeepsMembers = true },
        Define.Passing("flatten", 1, 1, Flatten, Define.EmptyTuple) with { KeepsMembers = true },
        Define.Passing("keys", 1, 1, Keys, Define.EmptyTuple),
        Define.Plain("matchkeys", 3, 3, MatchKeys),
        Define.Passing("merge", 0, null, Merge, takesNull: true),
        Define.Plain("transpose", 1, 1, Transpose),
        Define.Passing("values", 1, 1, Values, Define.EmptyTuple),
        Define.Passing("zipmap", 2, 2, ZipMap),
    ];

    private static Value Concat(FunctionCall call)
    {
        var all = ImmutableArray.CreateBuilder<Value>();
        var lists = true;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var list = call.Ordered(i);
            lists &= list.Collection == CollectionKind.Homogeneous;
            all.AddRange(list.Items);
            Limits.CheckItems(all.Count);
        }

        var items = all.DrainToImmutable();
        if (!lists)
        {
            return call.Tuple(items);
        }

        var unified = Converter.Unify(items, out var type);
        return type is null ? call.Tuple(items) : call.Listing(unified);
    }

    private static Value Flatten(FunctionCall call)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        var sensitive = false;
        UnknownValue? unknown = null;
        Add(call.List(0));
        Value result = unknown is null ? call.Tuple(items.DrainToImmutable()) : call.Unknown(unknown);
        return sensitive ? result.AsSensitive() : result;

        void Add(ListValue list)
        {
            Depth.Guard();
            foreach (var item in list.Items)
            {
                if (item is ListValue inner)
                {
                    sensitive |= inner.IsSensitive;
                    Add(inner);
                    continue;
                }

                unknown ??= item is UnknownValue open && MayBeList(open) ? open : null;
                items.Add(item);
                Limits.CheckItems(items.Count);
            }
        }
    }

    /// <summary>Whether an unknown may turn out to be a list: not when it is known to be text, or stands for an attribute of a resource.</summary>
    private static bool MayBeList(UnknownValue value) =>
        value.Refinement is not { Prefix: not null } and not { References: { IsDefaultOrEmpty: false } };

    private static Value Keys(FunctionCall call)
    {
        var map = call.Map(0);
        var keys = map.Keys.ToArray();
        Array.Sort(keys, ValueOrder.CompareText);
        return call.Sequence([.. keys.Select(key => (Value)Value.Of(key, call.Place()))], map.Collection);
    }

    private static Value Values(FunctionCall call)
    {
        var map = call.Map(0);
        return call.Sequence([.. map.Entries.OrderBy(entry => entry.Key, Comparer<string>.Create(ValueOrder.CompareText)).Select(entry => entry.Value)], map.Collection);
    }

    private static Value MatchKeys(FunctionCall call)
    {
        var values = call.Unified(0);
        var keys = call.Items(1);
        var wanted = call.Items(2);
        if (values.Length != keys.Length)
        {
            throw new FunctionException($"values and keys must have the same length", 1);
        }

        var unified = Converter.Unify([.. keys, .. wanted], out var type);
        if (type is null)
        {
            throw new FunctionException($"keys and the set to search in must have the same type", 2);
        }

        var search = unified[keys.Length..].Select(ValueOrder.KeyOf).ToHashSet(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < values.Length; i++)
        {
            if (search.Contains(ValueOrder.KeyOf(unified[i])))
            {
                kept.Add(values[i]);
            }
        }

        return call.Listing(kept.DrainToImmutable());
    }

    private static Value Merge(FunctionCall call)
    {
        var builder = new MapBuilder();
        HclType? type = null;
        var maps = true;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].IsNull)
            {
                continue;
            }

            var map = call.Map(i);
            var own = TypeReader.TypeOf(map);
            maps &= own is MapType && (type is null || type == own);
            type ??= own;
            foreach (var (key, value) in map.Entries)
            {
                builder.Set(key, value);
                Limits.CheckItems(builder.Count);
            }
        }

        return builder.Build(call.Place(), maps && type is not null ? CollectionKind.Homogeneous : CollectionKind.Structural);
    }

    private static Value Transpose(FunctionCall call)
    {
        var turned = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in call.Map(0).SortedEntries)
        {
            foreach (var item in (value as ListValue ?? throw new FunctionException($"a map of lists of strings is required", 0)).Items)
            {
                var text = Arguments.TextOf(item, 0);
                (turned.TryGetValue(text, out var keys) ? keys : turned[text] = []).Add(key);
            }
        }

        var builder = new MapBuilder(turned.Count);
        foreach (var (key, keys) in turned)
        {
            builder.Set(key, call.TextList(keys));
        }

        return builder.Build(call.Place(), CollectionKind.Homogeneous);
    }

    private static Value ZipMap(FunctionCall call)
    {
        foreach (var key in call.Items(0))
        {
            if (key is UnknownValue unknown)
            {
                return call.Unknown(unknown, Refinement.Present);
            }
        }

        var names = call.Texts(0);
        var list = call.Ordered(1);
        if (names.Count != list.Count)
        {
            throw new FunctionException($"keys and values must have the same length", 1);
        }

        var builder = new MapBuilder(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            builder.Set(names[i], list.Items[i]);
        }

        var map = builder.Build(call.Place(), list.Collection);
        return call.Items(0).Any(key => key.IsSensitive) ? map.AsSensitive() : map;
    }
}
