using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Comparison;

/// <summary>What a change does to whose job everything is, and to whether it is done.</summary>
/// <param name="Base">The state before.</param>
/// <param name="Head">The state after.</param>
/// <param name="Catalog">The catalogue, for titles and remedies.</param>
public sealed record Difference(Side Base, Side Head, ServiceCatalog Catalog)
{
    /// <summary>The jobs that another holds than before, of resources that are on both sides.</summary>
    public ImmutableArray<HolderMove> Moves { get; init; } = [];

    /// <summary>The resources that are only on the side after.</summary>
    public ImmutableArray<ResourceChange> Appeared { get; init; } = [];

    /// <summary>The resources that are only on the side before.</summary>
    public ImmutableArray<ResourceChange> Gone { get; init; } = [];

    /// <summary>The obligations that stand otherwise while their holder is the same.</summary>
    public ImmutableArray<StatusChange> Statuses { get; init; } = [];

    /// <summary>The findings that come, go, or can't be told any more.</summary>
    public ImmutableArray<FindingChange> Findings { get; init; } = [];

    /// <summary>The jobs of all resources before.</summary>
    public JobCount JobsBefore { get; init; }

    /// <summary>The jobs of all resources after.</summary>
    public JobCount JobsAfter { get; init; }

    /// <summary>Jobs that the customer held of no resource before, and holds of some now, in the order of the catalogue.</summary>
    public ImmutableArray<string> NewKinds { get; init; } = [];

    /// <summary>Jobs that the customer held of some resource before, and holds of none now.</summary>
    public ImmutableArray<string> EndedKinds { get; init; } = [];

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Moves.IsEmpty && Appeared.IsEmpty && Gone.IsEmpty && Statuses.IsEmpty && Findings.IsEmpty;

    /// <summary>The findings that appear.</summary>
    public IEnumerable<FindingChange> NewFindings => Findings.Where(change => change.Fate == FindingFate.Appeared);

    /// <summary>The gravest finding that appears; null when none does.</summary>
    public Severity? Gravest => NewFindings.Select(change => (Severity?)change.Finding.Severity).Max();
}

/// <summary>How many jobs are whose.</summary>
/// <param name="Aws">AWS's alone.</param>
/// <param name="Shared">Both hold a part.</param>
/// <param name="Customer">The customer's alone.</param>
/// <param name="Unknown">It is not known whose.</param>
public readonly record struct JobCount(int Aws, int Shared, int Customer, int Unknown)
{
    /// <summary>All of them.</summary>
    public int Total => Aws + Shared + Customer + Unknown;

    /// <summary>The jobs of a split.</summary>
    /// <param name="split">The split; null for none.</param>
    public static JobCount Of(Split? split) => split is null ? default : Of(split.Entries.Select(entry => entry.Holder));

    /// <summary>The jobs of some holders.</summary>
    /// <param name="holders">The holders.</param>
    public static JobCount Of(IEnumerable<Holder> holders)
    {
        var count = default(JobCount);
        foreach (var holder in holders)
        {
            count = holder switch
            {
                Holder.Aws => count with { Aws = count.Aws + 1 },
                Holder.Shared => count with { Shared = count.Shared + 1 },
                Holder.Customer => count with { Customer = count.Customer + 1 },
                Holder.Unknown => count with { Unknown = count.Unknown + 1 },
                _ => count,
            };
        }

        return count;
    }

    /// <summary>The sum of two counts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static JobCount operator +(JobCount left, JobCount right) =>
        new(left.Aws + right.Aws, left.Shared + right.Shared, left.Customer + right.Customer, left.Unknown + right.Unknown);

    /// <summary>The sum of two counts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static JobCount Add(JobCount left, JobCount right) => left + right;
}

/// <summary>A job that another holds than before.</summary>
/// <param name="Before">The resource before.</param>
/// <param name="After">The resource after.</param>
/// <param name="From">Who held it.</param>
/// <param name="To">Who holds it.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Reason">The step that moved it.</param>
public sealed record HolderMove(SideResource Before, SideResource After, SplitEntry From, SplitEntry To, ShiftDirection Direction, ShiftReason Reason)
{
    /// <summary>How the customer's part stood; null when it held none.</summary>
    public ObligationStatus? StatusBefore => Before.StatusOf(From.Responsibility);

    /// <summary>How the customer's part stands; null when it holds none.</summary>
    public ObligationStatus? StatusAfter => After.StatusOf(To.Responsibility);
}

/// <summary>A resource that comes or goes.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Jobs">The jobs that come or go with it.</param>
/// <param name="Replaces">Whether the address is on both sides, with another type.</param>
public sealed record ResourceChange(SideResource Resource, JobCount Jobs, bool Replaces);

/// <summary>An obligation that stands otherwise.</summary>
/// <param name="Resource">The resource; null for what belongs to the account or the organisation.</param>
/// <param name="Scope">What it belongs to.</param>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="From">How it stood.</param>
/// <param name="To">How it stands.</param>
public sealed record StatusChange(SideResource? Resource, ResponsibilityScope Scope, string Responsibility, ObligationStatus From, ObligationStatus To);

/// <summary>What became of a finding.</summary>
public enum FindingFate : byte
{
    /// <summary>A check fails that did not.</summary>
    Appeared,

    /// <summary>A check holds, or does not apply, that failed.</summary>
    Fixed,

    /// <summary>A failure is accepted that was not.</summary>
    Waived,

    /// <summary>A check failed, and it can't be told any more whether it does.</summary>
    Unclear,

    /// <summary>A check held, and it can't be told any more whether it does.</summary>
    Doubtful,

    /// <summary>The resource is gone on which it failed.</summary>
    ResourceGone,
}

/// <summary>A finding that comes or goes.</summary>
/// <param name="Resource">The resource: the one after, if it is there.</param>
/// <param name="Finding">The finding: the one after if it appears or is in doubt, else the one before.</param>
/// <param name="Fate">What became of it.</param>
public sealed record FindingChange(SideResource Resource, SideFinding Finding, FindingFate Fate);
