using System.Collections.Immutable;

namespace Onus.Contracts.Changes;

/// <summary>The figures of a difference.</summary>
public sealed class DifferenceSummary(Difference difference)
{
    /// <summary>The obligations of all resources before.</summary>
    public HolderCount ObligationsBefore => difference.HeldBefore;

    /// <summary>The obligations of all resources after.</summary>
    public HolderCount ObligationsAfter => difference.HeldAfter;

    /// <summary>How many responsibilities move each way.</summary>
    public IReadOnlyDictionary<string, int> Moves => new Dictionary<string, int>
    {
        ["toCustomer"] = Count(ShiftDirection.ToCustomer),
        ["toAws"] = Count(ShiftDirection.ToAws),
        ["undecided"] = Count(ShiftDirection.Undecided),
        ["none"] = Count(ShiftDirection.None),
    };

    /// <summary>How much that everybody takes for AWS's is left to the customer by this.</summary>
    public int Uninherited => difference.Uninherited.Length;

    /// <summary>How many resources appear.</summary>
    public int Appeared => difference.Appeared.Length;

    /// <summary>How many resources go.</summary>
    public int Gone => difference.Gone.Length;

    /// <summary>How many obligations stand otherwise.</summary>
    public int Statuses => difference.Statuses.Length;

    /// <summary>How many findings have each fate.</summary>
    public FindingFates Findings => new(
        Enum.GetValues<Severity>().ToDictionary(severity => severity.Name(), severity => difference.NewFindings.Count(change => change.Severity == severity)),
        difference.NewFindings.Count(change => change.Waiver is not null),
        Count(FindingFate.Fixed),
        Count(FindingFate.Waived),
        Count(FindingFate.Unclear),
        Count(FindingFate.Doubtful),
        Count(FindingFate.ResourceGone));

    /// <summary>Responsibilities that are new to the customer.</summary>
    public ImmutableArray<string> NewKinds => difference.NewKinds;

    /// <summary>Responsibilities that are the customer's no more.</summary>
    public ImmutableArray<string> EndedKinds => difference.EndedKinds;

    private int Count(ShiftDirection direction) => difference.Moves.Count(move => move.Direction == direction);

    private int Count(FindingFate fate) => difference.Findings.Count(change => change.Fate == fate);
}

/// <summary>How many findings have each fate.</summary>
/// <param name="Appeared">Those that appear, by severity.</param>
/// <param name="AppearedWaived">How many of those that appear the change itself accepts.</param>
public sealed record FindingFates(IReadOnlyDictionary<string, int> Appeared, int AppearedWaived, int Fixed, int Waived, int Unclear, int Doubtful, int ResourceGone);
