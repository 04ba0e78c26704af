using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>HCL's <c>==</c>: values of different types differ, numbers compare by value, and what depends on an unknown is unknown unless another part decides.</summary>
public static class ValueEquality
{
    /// <summary>Whether two values are equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth Equals(Value left, Value right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (left, right) switch
        {
            _ when left.IsUnknown || right.IsUnknown => UnknownEquality.Equals(left, right),
            (NullValue, NullValue) => Truth.True,
            (BooleanValue a, BooleanValue b) => (a.Value == b.Value).ToTruth(),
            (NumberValue a, NumberValue b) => (a.Value == b.Value).ToTruth(),
            (StringValue a, StringValue b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal).ToTruth(),
            (ListValue or MapValue, ListValue or MapValue) when !Depth.IsSafe() => Truth.Unknown,
            (ListValue a, ListValue b) => EqualLists(a, b),
            (MapValue a, MapValue b) => EqualMaps(a, b),
            _ => Truth.False,
        };
    }

    private static Truth EqualLists(ListValue left, ListValue right)
    {
        if (left.Collection != right.Collection || (left.Count != right.Count && left.Collection != CollectionKind.Set))
        {
            return Truth.False;
        }

        if (left.Collection == CollectionKind.Set)
        {
            if (ValueTraits.FindUnknown(left) is not null || ValueTraits.FindUnknown(right) is not null)
            {
                return Truth.Unknown;
            }

            if (left.Count != right.Count)
            {
                return Truth.False;
            }
        }

        var result = Truth.True;
        for (var i = 0; i < left.Count && result != Truth.False; i++)
        {
            result = result.And(Equals(left.Items[i], right.Items[i]));
        }

        return result;
    }

    private static Truth EqualMaps(MapValue left, MapValue right)
    {
        if (left.Collection != right.Collection || left.Count != right.Count)
        {
            return Truth.False;
        }

        var result = Truth.True;
        for (var i = 0; i < left.Count; i++)
        {
            if (right[left.Keys[i]] is not { } other)
            {
                return Truth.False;
            }

            result = result == Truth.False ? result : result.And(Equals(left.Values[i], other));
        }

        return result;
    }
}

/// <summary>Equality where at least one side is unknown as a whole: decided by what is known of it all the same.</summary>
internal static class UnknownEquality
{
    public static Truth Equals(Value left, Value right)
    {
        var (a, b) = (left as UnknownValue, right as UnknownValue);
        if (a is not null && b is not null && SameReference(a, b))
        {
            return Truth.True;
        }

        if ((a is { IsNotNull: true } && right.IsNull) || (b is { IsNotNull: true } && left.IsNull) || PrefixesDiffer(left, right))
        {
            return Truth.False;
        }

        var ours = CandidatesOf(left);
        var theirs = CandidatesOf(right);
        return ours.IsEmpty || theirs.IsEmpty ? Truth.Unknown : Agree(ours, theirs);
    }

    /// <summary>The values that one may have; empty when they can't be listed.</summary>
    private static ImmutableArray<Value> CandidatesOf(Value value) => value switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => candidates,
        UnknownValue => [],
        _ => [value],
    };

    private static Truth Agree(ImmutableArray<Value> left, ImmutableArray<Value> right)
    {
        Truth? agreed = null;
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                // A candidate that is itself unknown says nothing more, and must not lead round in circles.
                var truth = a.IsUnknown || b.IsUnknown ? Truth.Unknown : ValueEquality.Equals(a, b);
                if (truth == Truth.Unknown || (agreed is { } before && before != truth))
                {
                    return Truth.Unknown;
                }

                agreed = truth;
            }
        }

        return agreed ?? Truth.Unknown;
    }

    private static bool SameReference(UnknownValue left, UnknownValue right) =>
        left.Refinement is { References: { IsDefault: false, Length: 1 } a } && right.Refinement is { References: { IsDefault: false, Length: 1 } b } && a[0] == b[0];

    private static bool PrefixesDiffer(Value left, Value right)
    {
        var (a, b) = ((left as UnknownValue)?.Refinement?.Prefix, (right as UnknownValue)?.Refinement?.Prefix);
        if (a is not null && b is not null)
        {
            var present = ((UnknownValue)left).IsNotNull || ((UnknownValue)right).IsNotNull;
            return present && !a.StartsWith(b, StringComparison.Ordinal) && !b.StartsWith(a, StringComparison.Ordinal);
        }

        return (a ?? b) is { } prefix && (a is null ? left : right) switch
        {
            StringValue text => !text.Value.StartsWith(prefix, StringComparison.Ordinal),
            NullValue or UnknownValue => false,
            _ => true,
        };
    }
}
