using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions on sets.</summary>
internal static class SetFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("setintersection", 1, null, call => Combine(call, (kept, next) => kept.Where(next.Contains)), Define.EmptyTuple),
        Define.Passing("setproduct", 2, null, Product, Define.EmptyTuple),
        Define.Plain("setsubtract", 2, 2, call => Combine(call, (kept, next) => kept.Where(key => !next.Contains(key))), Define.EmptyTuple),
        Define.Plain("setunion", 1, null, call => Combine(call, (kept, next) => kept.Union(next)), Define.EmptyTuple) with { KeepsMembers = true },
    ];

    /// <summary>Brings all arguments to one element type, then combines their elements by key.</summary>
    private static Value Combine(FunctionCall call, Func<HashSet<string>, HashSet<string>, IEnumerable<string>> step)
    {
        var all = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            all.AddRange(call.Items(i));
        }

        var unified = Converter.Unify(all.ToImmutable(), out var type);
        if (type is null)
        {
            throw new FunctionException($"all sets must have the same element type");
        }

        var byKey = new Dictionary<string, Value>(StringComparer.Ordinal);
        HashSet<string>? result = null;
        var at = 0;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            for (var end = at + call.Items(i).Length; at < end; at++)
            {
                var key = (unified[at].IsNull ? "~" : "=") + ValueOrder.KeyOf(unified[at]);
                keys.Add(key);
                byKey.TryAdd(key, unified[at]);
            }

            result = result is null ? keys : [.. step(result, keys)];
        }

        return SetMaker.Make([.. result!.Select(key => byKey[key])], call.Place());
    }

    private static Value Product(FunctionCall call)
    {
        var lists = new List<ImmutableArray<Value>>();
        var anySet = false;
        long count = 1;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            lists.Add(call.Unified(i));
            anySet |= call.List(i).Collection == CollectionKind.Set;
            count *= lists[i].Length;
            Limits.CheckItems(count * call.Arguments.Length);
        }

        var rows = ImmutableArray.CreateBuilder<Value>((int)count);
        for (var row = 0; row < count; row++)
        {
            var cells = new Value[lists.Count];
            var rest = row;
            for (var i = lists.Count - 1; i >= 0; i--)
            {
                cells[i] = lists[i][rest % lists[i].Length];
                rest /= lists[i].Length;
            }

            rows.Add(Value.List([.. cells], call.Place()));
        }

        return anySet ? SetMaker.Make(rows.MoveToImmutable(), call.Place()) : call.Listing(rows.MoveToImmutable());
    }
}
