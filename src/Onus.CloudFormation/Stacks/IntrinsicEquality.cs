using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>Whether two values are equal, as <c>Fn::Equals</c> sees it: scalars by their text.</summary>
internal static class IntrinsicEquality
{
    private const int MaxDepth = 32;

    /// <summary>Compares two values; what depends on an unknown is unknown, unless the rest decides.</summary>
    public static Truth Of(Value left, Value right, int depth = 0)
    {
        if (ReferenceEquals(left, right) && !left.IsUnknown)
        {
            return Truth.True;
        }

        if (left is UnknownValue unknown)
        {
            return OfUnknown(unknown, right, depth);
        }

        if (right is UnknownValue other)
        {
            return OfUnknown(other, left, depth);
        }

        if (depth > MaxDepth)
        {
            return Truth.Unknown;
        }

        return (left, right) switch
        {
            (MapValue a, MapValue b) => OfMaps(a, b, depth),
            (ListValue a, ListValue b) => OfLists(a, b, depth),
            (NullValue, NullValue) => Truth.True,
            _ => (ScalarText.Of(left) is { } text && string.Equals(text, ScalarText.Of(right), StringComparison.Ordinal)).ToTruth(),
        };
    }

    /// <summary>Whether two unknowns stand for one and the same thing.</summary>
    private static bool IsSame(UnknownValue left, UnknownValue right) =>
        left.Refinement is { References: [var a] } && right.Refinement is { References: [var b] }
        && a == b && left.Reason == right.Reason && left.Refinement.Prefix == right.Refinement.Prefix;

    private static Truth OfUnknown(UnknownValue unknown, Value other, int depth)
    {
        if (other is UnknownValue same && IsSame(unknown, same))
        {
            return Truth.True;
        }

        if (unknown.Refinement is not { } known)
        {
            return Truth.Unknown;
        }

        if ((known.NotNull && other.IsNull)
            || (known.Prefix is { } prefix && ScalarText.Of(other) is { } text && !text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return Truth.False;
        }

        if (known.Candidates.IsEmpty || depth > MaxDepth)
        {
            return Truth.Unknown;
        }

        var first = Of(known.Candidates[0], other, depth + 1);
        foreach (var candidate in known.Candidates)
        {
            if (first == Truth.Unknown || Of(candidate, other, depth + 1) != first)
            {
                return Truth.Unknown;
            }
        }

        return first;
    }

    private static Truth OfLists(ListValue left, ListValue right, int depth)
    {
        if (left.Count != right.Count)
        {
            // An element that is not known may turn out to be left out.
            return left.Items.Any(item => item.IsUnknown) || right.Items.Any(item => item.IsUnknown) ? Truth.Unknown : Truth.False;
        }

        var all = Truth.True;
        for (var i = 0; i < left.Count; i++)
        {
            all = all.And(Of(left.Items[i], right.Items[i], depth + 1));
        }

        return all;
    }

    private static Truth OfMaps(MapValue left, MapValue right, int depth)
    {
        if (left.Count != right.Count)
        {
            return Truth.False;
        }

        var all = Truth.True;
        foreach (var (key, value) in left.Entries)
        {
            all = all.And(right[key] is { } other ? Of(value, other, depth + 1) : Truth.False);
        }

        return all;
    }
}
