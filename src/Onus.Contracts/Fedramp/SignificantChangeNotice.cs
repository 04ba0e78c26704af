using System.Collections.Immutable;

namespace Onus.Contracts.Fedramp;

/// <summary>What a FedRAMP Significant Change Notification says of the difference between two states.</summary>
/// <param name="Certification">What the provider says.</param>
/// <param name="Scan">The state after.</param>
/// <param name="Base">The state before, as the user named it.</param>
/// <param name="Type">What kind of change it is.</param>
/// <param name="TypeExplanation">Why it is of that kind.</param>
/// <param name="Description">What changes.</param>
/// <param name="CustomerImpact">What it changes for customers.</param>
/// <param name="ImpactAnalysis">What it changes in who holds what, and in how that stands.</param>
/// <param name="ImpactedControls">The controls and indicators of what changes.</param>
public sealed record SignificantChangeNotice(
    Certification Certification,
    FedrampScan Scan,
    string Base,
    ChangeType Type,
    string TypeExplanation,
    string Description,
    string CustomerImpact,
    string ImpactAnalysis,
    ImmutableArray<string> ImpactedControls)
{
    /// <summary>Why the change is made; null where it is not said.</summary>
    public string? Reason { get; init; }

    /// <summary>How and when it is made; null where it is not said.</summary>
    public ChangePlan? Plan { get; init; }

    /// <summary>The name and title of who approves it; null where it is not said.</summary>
    public string? Approver { get; init; }
}

/// <summary>How and when a change is made.</summary>
/// <param name="Summary">The plan, as Markdown.</param>
/// <param name="Start">The first day; null where it is not said.</param>
/// <param name="Completion">The last day; null where it is not said.</param>
public sealed record ChangePlan(string Summary, string? Start, string? Completion);

/// <summary>The kinds of significant changes that FedRAMP wants to be notified of.</summary>
public enum ChangeType : byte
{
    /// <summary>Part of how the service is developed; notified of afterwards.</summary>
    Adaptive,

    /// <summary>Changes the risk of the service; notified of before.</summary>
    Transformative,
}
