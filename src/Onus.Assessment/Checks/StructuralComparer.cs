using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Compares values by all that a condition could tell them apart by: not by their place.</summary>
internal sealed class StructuralComparer : IEqualityComparer<Value>
{
    private const int HashedNodes = 48;
    private const int MaxDepth = 120;

    public static readonly StructuralComparer Instance = new();

    public bool Equals(Value? x, Value? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Same(x, y, 0));

    public int GetHashCode(Value obj)
    {
        var hash = default(HashCode);
        var left = HashedNodes;
        Hash(obj, ref hash, ref left);
        return hash.ToHashCode();
    }

    private static bool Same(Value x, Value y, int depth)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x.Kind != y.Kind || x.IsSensitive != y.IsSensitive || depth > MaxDepth)
        {
            return false;
        }

        return (x, y) switch
        {
            (StringValue a, StringValue b) => a.Origin.Kind == b.Origin.Kind && string.Equals(a.Value, b.Value, StringComparison.Ordinal),
            (BooleanValue a, BooleanValue b) => a.Value == b.Value,
            (NumberValue a, NumberValue b) => a.Value == b.Value,
            (ListValue a, ListValue b) => a.Collection == b.Collection && SameItems(a.Items.AsSpan(), b.Items.AsSpan(), depth),
            (MapValue a, MapValue b) => a.Collection == b.Collection && SameKeys(a.Keys, b.Keys) && SameItems(a.Values, b.Values, depth),
            (UnknownValue a, UnknownValue b) => SameUnknown(a, b, depth),
            _ => true,
        };
    }

    private static bool SameItems(ReadOnlySpan<Value> x, ReadOnlySpan<Value> y, int depth)
    {
        if (x.Length != y.Length)
        {
            return false;
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (!Same(x[i], y[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameKeys(ReadOnlySpan<string> x, ReadOnlySpan<string> y) => x == y || x.SequenceEqual(y);

    private static bool SameUnknown(UnknownValue x, UnknownValue y, int depth)
    {
        if (x.Reason.Code != y.Reason.Code || (x.Refinement is null) != (y.Refinement is null))
        {
            return false;
        }

        if (x.Refinement is not { } a || y.Refinement is not { } b)
        {
            return true;
        }

        return a.NotNull == b.NotNull
            && a.Prefix == b.Prefix
            && a.References.AsSpan().SequenceEqual(b.References.AsSpan())
            && SameItems(a.Candidates.AsSpan(), b.Candidates.AsSpan(), depth);
    }

    private static void Hash(Value value, ref HashCode hash, ref int left)
    {
        if (left-- <= 0)
        {
            return;
        }

        hash.Add((int)value.Kind);
        switch (value)
        {
            case StringValue text:
                hash.Add(text.Value);
                break;
            case BooleanValue boolean:
                hash.Add(boolean.Value);
                break;
            case NumberValue number:
                hash.Add(number.Value);
                break;
            case ListValue list:
                hash.Add(list.Count);
                foreach (var item in list.Items)
                {
                    Hash(item, ref hash, ref left);
                }

                break;
            case MapValue map:
                hash.Add(map.Count);
                foreach (var item in map.Values)
                {
                    Hash(item, ref hash, ref left);
                }

                break;
            case UnknownValue unknown:
                hash.Add((int)unknown.Reason.Code);
                break;
        }
    }
}
