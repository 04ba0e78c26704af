using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions that order, thin out or cut up lists.</summary>
internal static class OrderFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Passing("chunklist", 2, 2, Chunk),
        Define.Plain("compact", 1, 1, Compact, Define.EmptyTuple) with { KeepsMembers = true },
        Define.Plain("distinct", 1, 1, Distinct, Define.EmptyTuple) with { KeepsMembers = true },
        Define.Passing("reverse", 1, 1, call => call.Sequence([.. call.List(0).Items.Reverse()], KindOf(call.List(0)))) with { KeepsMembers = true },
        Define.Passing("slice", 3, 3, Slice),
        Define.Plain("sort", 1, 1, Sort, Define.EmptyTuple) with { KeepsMembers = true },
    ];

    /// <summary>A tuple stays a tuple; a set becomes a list.</summary>
    private static CollectionKind KindOf(ListValue list) =>
        list.Collection == CollectionKind.Structural ? CollectionKind.Structural : CollectionKind.Homogeneous;

    private static Value Chunk(FunctionCall call)
    {
        var items = call.Unified(0);
        var size = call.Int32(1);
        if (size < 0)
        {
            throw new FunctionException($"the size must not be negative", 1);
        }

        size = size == 0 ? Math.Max(items.Length, 1) : size;
        var chunks = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < items.Length; i += size)
        {
            chunks.Add(call.Listing(items.Slice(i, Math.Min(size, items.Length - i))));
        }

        return call.Listing(chunks.DrainToImmutable());
    }

    private static Value Compact(FunctionCall call)
    {
        var kept = new List<string>();
        foreach (var item in call.Items(0))
        {
            if (!item.IsNull && Arguments.TextOf(item, 0) is { Length: > 0 } text)
            {
                kept.Add(text);
            }
        }

        return call.TextList(kept);
    }

    private static Value Distinct(FunctionCall call)
    {
        var kept = ImmutableArray.CreateBuilder<Value>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in call.Unified(0))
        {
            if (seen.Add((item.IsNull ? "~" : "=") + ValueOrder.KeyOf(item)))
            {
                kept.Add(item);
            }
        }

        return call.Listing(kept.DrainToImmutable());
    }

    private static Value Slice(FunctionCall call)
    {
        var list = call.Ordered(0);
        var (start, end) = (call.Int32(1), call.Int32(2));
        if (start < 0 || end > list.Count || start > end)
        {
            throw new FunctionException($"the slice is not within the list", start < 0 || start > end ? 1 : 2);
        }

        return call.Sequence(list.Items.Slice(start, end - start), list.Collection);
    }

    private static Value Sort(FunctionCall call)
    {
        var texts = call.Texts(0);
        texts.Sort(ValueOrder.CompareText);
        return call.TextList(texts);
    }
}
