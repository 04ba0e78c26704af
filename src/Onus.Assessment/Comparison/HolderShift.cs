using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Assessment.Comparison;

/// <summary>Compares who holds a responsibility on one side and on the other.</summary>
internal static class HolderShift
{
    /// <summary>Which way a responsibility goes.</summary>
    /// <param name="before">Who holds it first.</param>
    /// <param name="after">Who holds it then.</param>
    public static ShiftDirection Direction(Holder before, Holder after)
    {
        if (before == Holder.Unknown || after == Holder.Unknown)
        {
            return before == after ? ShiftDirection.None : ShiftDirection.Undecided;
        }

        return Load(after).CompareTo(Load(before)) switch
        {
            > 0 => ShiftDirection.ToCustomer,
            < 0 => ShiftDirection.ToAws,
            _ => ShiftDirection.None,
        };
    }

    /// <summary>Why a responsibility moved: the last step of the basis that holds only on one side, and whether that is the side before.</summary>
    /// <param name="before">The holder first.</param>
    /// <param name="after">The holder then.</param>
    public static (BasisStep Step, bool Ended) Reason(SplitEntry before, SplitEntry after)
    {
        if (after.Basis.LastOrDefault(step => !Has(before, step)) is { } came)
        {
            return (came, false);
        }

        return before.Basis.LastOrDefault(step => !Has(after, step)) is { } went
            ? (went, true)
            : (after.Basis[^1], false);
    }

    /// <summary>How much of a responsibility the customer has.</summary>
    internal static int Load(Holder holder) => holder switch
    {
        Holder.Customer => 2,
        Holder.Shared => 1,
        _ => 0,
    };

    private static bool Has(SplitEntry entry, BasisStep step) =>
        entry.Basis.Any(other => other.Kind == step.Kind && other.Id == step.Id && other.Holder == step.Holder && other.Doubt is null == step.Doubt is null);
}
