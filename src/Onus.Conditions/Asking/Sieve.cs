using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Conditions.Asking;

/// <summary>Holds back values that are out of question for a function (<see cref="Hcl.Functions.Function.Needs"/>): asked once a subject, whatever else the function is asked about them.</summary>
/// <param name="needs">What must not be false of a value for it to be in question.</param>
/// <param name="place">The number of what is held of it among what is shared; null where loops around change what is asked about.</param>
internal sealed class Sieve(Func<Value, Truth> needs, int? place)
{
    /// <summary>Whether a value is out of question.</summary>
    public bool HoldsBack(Asker asker, Value value)
    {
        if (place is not { } slot)
        {
            return needs(value) == Truth.False;
        }

        if (asker.Shared(slot) is not { } known)
        {
            asker.Share(slot, known = Value.Of(needs(value) == Truth.False));
        }

        return ReferenceEquals(known, Value.True);
    }

    /// <summary>The elements of a list that are in question, in its order.</summary>
    public ListValue Through(Asker asker, ListValue list)
    {
        if (place is { } slot && asker.Shared(slot) is ListValue known)
        {
            return known;
        }

        var kept = ImmutableArray.CreateBuilder<Value>();
        foreach (var item in list.Items)
        {
            if (needs(item) != Truth.False)
            {
                kept.Add(item);
            }
        }

        var through = kept.Count == list.Count ? list : Value.List(kept.DrainToImmutable(), list.Origin, list.Collection);
        if (place is { } free)
        {
            asker.Share(free, through);
        }

        return through;
    }
}

/// <summary>What a node comes to for the elements of a loop that a sieve holds back.</summary>
/// <param name="Needs">What is false of these elements.</param>
/// <param name="Truth">What the node is then, whatever else it asks.</param>
internal readonly record struct Outside(Func<Value, Truth> Needs, Truth Truth);
