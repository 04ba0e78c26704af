using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Comparison;

/// <summary>Which way a job goes.</summary>
public enum ShiftDirection : byte
{
    /// <summary>Nobody's load changes.</summary>
    None,

    /// <summary>The customer gets it, or more of it.</summary>
    ToCustomer,

    /// <summary>AWS takes it, or more of it; or it goes away.</summary>
    ToAws,

    /// <summary>It can't be told, since a holder is not known.</summary>
    Undecided,
}

/// <summary>The step of a basis that moved a job.</summary>
/// <param name="Step">The step.</param>
/// <param name="Ended">Whether the step held before and does so no more; else it holds now and did not before.</param>
public sealed record ShiftReason(BasisStep Step, bool Ended);

/// <summary>Compares who holds a job on one side and on the other.</summary>
public static class HolderShift
{
    /// <summary>Which way a job goes.</summary>
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

    /// <summary>Why a job moved: the last step of the basis that holds only on one side.</summary>
    /// <param name="before">The holder first.</param>
    /// <param name="after">The holder then.</param>
    public static ShiftReason Reason(SplitEntry before, SplitEntry after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (after.Basis.LastOrDefault(step => !Has(before, step)) is { } came)
        {
            return new ShiftReason(came, false);
        }

        return before.Basis.LastOrDefault(step => !Has(after, step)) is { } went
            ? new ShiftReason(went, true)
            : new ShiftReason(after.Basis[^1], false);
    }

    /// <summary>How much of a job the customer has.</summary>
    internal static int Load(Holder holder) => holder switch
    {
        Holder.Customer => 2,
        Holder.Shared => 1,
        _ => 0,
    };

    private static bool Has(SplitEntry entry, BasisStep step) =>
        entry.Basis.Any(other => other.Kind == step.Kind && other.Id == step.Id && other.Holder == step.Holder && other.Doubt is null == step.Doubt is null);
}
