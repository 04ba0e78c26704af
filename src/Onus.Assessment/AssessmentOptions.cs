using Onus.Core.Bounds;
using Onus.Core.Diagnostics;

namespace Onus.Assessment;

/// <summary>How an assessment is done.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The day that the scan speaks of (<c>2026-08-31</c>); null for the catalogue's.</summary>
    public string? Day { get; init; }

    /// <summary>Where complaints about waivers go; null for nowhere.</summary>
    public DiagnosticBag? Diagnostics { get; init; }

    /// <summary>What judging a deployment may cost.</summary>
    public BudgetRule Budget { get; init; } = new();

    /// <summary>How many threads judge resources; 0 for as many as there are processors.</summary>
    public int Threads { get; init; }
}
