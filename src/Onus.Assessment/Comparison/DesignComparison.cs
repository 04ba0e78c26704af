using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Assessment.Comparison;

/// <summary>What shifts between designs, side by side.</summary>
/// <param name="Designs">The designs, in the order they were asked for; two at least.</param>
/// <param name="Rows">The responsibilities that concern one of them at least, in the order of the catalogue.</param>
/// <param name="Steps">What is handed over from each design to its neighbour.</param>
/// <param name="Catalog">The catalogue, for titles and sources.</param>
/// <param name="Day">The day it speaks of.</param>
public sealed record DesignComparison(ImmutableArray<Design> Designs, ImmutableArray<ComparisonRow> Rows, ImmutableArray<DesignStep> Steps, ServiceCatalog Catalog, string Day)
{
    /// <summary>The rows in which something shifts.</summary>
    public IEnumerable<ComparisonRow> Shifting => Rows.Where(row => row.Shifts);

    /// <summary>Compares designs.</summary>
    /// <param name="designs">The designs, two at least.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="day">The day to speak of.</param>
    public static DesignComparison Of(ImmutableArray<Design> designs, ServiceCatalog catalog, string day)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var rows = catalog.Responsibilities
            .Where(item => item.Scope is ResponsibilityScope.Provider or ResponsibilityScope.Resource && designs.Any(design => design.Jobs.ContainsKey(item.Id)))
            .Select(item => new ComparisonRow(item, [.. designs.Select(design => design.Jobs.GetValueOrDefault(item.Id))]))
            .ToImmutableArray();
        var steps = Enumerable.Range(1, Math.Max(designs.Length - 1, 0)).Select(at => DesignStep.Of(at, rows));
        return new DesignComparison(designs, rows, [.. steps], catalog, day);
    }
}

/// <summary>One responsibility, and who holds it in each design.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Jobs">The job in each design; null where it does not concern it.</param>
public sealed record ComparisonRow(Responsibility Responsibility, ImmutableArray<DesignJob?> Jobs)
{
    /// <summary>Whether the designs differ.</summary>
    public bool Shifts => Jobs.Any(job => job?.Holder != Jobs[0]?.Holder || job?.Holder == Holder.Unknown);
}

/// <summary>What happens to a job from one design to the next.</summary>
public enum ShiftKind : byte
{
    /// <summary>AWS takes it, or more of it.</summary>
    HandedOver,

    /// <summary>The customer takes it on, or more of it.</summary>
    TakenOn,

    /// <summary>The customer had it, and there is nothing of the kind any more.</summary>
    Ended,

    /// <summary>There was nothing of the kind, and the customer has it now.</summary>
    Arisen,

    /// <summary>It can't be told.</summary>
    Undecided,
}

/// <summary>A job that shifts from one design to the next.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Before">The job in the first design; null where there is nothing of the kind.</param>
/// <param name="After">The job in the next.</param>
public sealed record JobShift(Responsibility Responsibility, ShiftKind Kind, DesignJob? Before, DesignJob? After);

/// <summary>What shifts from one design to the next.</summary>
/// <param name="From">The index of the first design.</param>
/// <param name="To">The index of the next.</param>
/// <param name="Shifts">The shifts, in the order of the catalogue.</param>
public sealed record DesignStep(int From, int To, ImmutableArray<JobShift> Shifts)
{
    /// <summary>The shifts of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<JobShift> OfKind(ShiftKind kind) => Shifts.Where(shift => shift.Kind == kind);

    internal static DesignStep Of(int to, ImmutableArray<ComparisonRow> rows) => new(
        to - 1,
        to,
        [.. rows.Select(row => (row, kind: KindOf(row.Jobs[to - 1], row.Jobs[to])))
            .Where(entry => entry.kind is not null)
            .Select(entry => new JobShift(entry.row.Responsibility, entry.kind!.Value, entry.row.Jobs[to - 1], entry.row.Jobs[to]))]);

    private static ShiftKind? KindOf(DesignJob? before, DesignJob? after)
    {
        if (before is null || after is null)
        {
            var only = before ?? after;
            return only is null || only.Holder == Holder.Aws ? null : before is null ? ShiftKind.Arisen : ShiftKind.Ended;
        }

        return HolderShift.Direction(before.Holder, after.Holder) switch
        {
            ShiftDirection.ToAws => ShiftKind.HandedOver,
            ShiftDirection.ToCustomer => ShiftKind.TakenOn,
            ShiftDirection.Undecided => ShiftKind.Undecided,
            _ => null,
        };
    }
}
