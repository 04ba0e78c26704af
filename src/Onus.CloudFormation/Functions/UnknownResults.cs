using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Functions;

/// <summary>Unknown values that follow from other unknown values.</summary>
internal static class UnknownResults
{
    /// <summary>A value that some unknown keeps from being known; nothing but its being there carries over.</summary>
    public static Value From(UnknownValue unknown, Origin origin, bool notNull = true) =>
        new UnknownValue(unknown.Reason, origin.As(OriginKind.Computed), notNull ? Refinement.Present : null, unknown.IsSensitive);

    /// <summary>The first unknown in a value, itself included; null when all is known.</summary>
    public static UnknownValue? FirstIn(Value value)
    {
        switch (value)
        {
            case UnknownValue unknown:
                return unknown;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (FirstIn(item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case MapValue map:
                foreach (var item in map.Values)
                {
                    if (FirstIn(item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>
    /// One of several values, of which it is not known which; that value, when they are all alike.
    /// <see cref="PseudoParameters.NoValue"/> counts as null, and what is itself such a choice as its own candidates.
    /// </summary>
    public static Value OneOf(ReadOnlySpan<Value> values, UnknownReason reason, Origin origin)
    {
        var candidates = new List<Value>(UnknownValue.MaxCandidates + 1);
        var notNull = true;
        var sensitive = false;
        var complete = true;
        foreach (var value in values)
        {
            notNull &= value is UnknownValue unknown ? unknown.IsNotNull : !value.IsNull;
            sensitive |= value.IsSensitive;
            if (value is UnknownValue { Refinement.Candidates: { IsEmpty: false } inner })
            {
                foreach (var candidate in inner)
                {
                    AddNew(candidates, candidate);
                }
            }
            else
            {
                complete &= value is not UnknownValue { Reason.Code: UnknownCode.UndecidedCondition };
                AddNew(candidates, value);
            }
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (ReferenceEquals(candidates[i], PseudoParameters.NoValue))
            {
                candidates[i] = new NullValue(origin);
            }
        }

        complete &= candidates.Count <= UnknownValue.MaxCandidates;
        var refinement = new Refinement { NotNull = notNull, Candidates = complete ? [.. candidates] : [] };
        return new UnknownValue(reason, origin.As(OriginKind.Computed), refinement, sensitive);
    }

    /// <summary>Adds a candidate that is not there yet; one more than can be kept is enough.</summary>
    private static void AddNew(List<Value> candidates, Value value)
    {
        if (candidates.Count > UnknownValue.MaxCandidates)
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            if (ValueEquality.AsText.Compare(candidate, value) == Truth.True && candidate.Kind == value.Kind)
            {
                return;
            }
        }

        candidates.Add(value);
    }
}
