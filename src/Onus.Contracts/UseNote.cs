using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>What may be looked into under the provider's policy of acceptable use: signals, never breaches.</summary>
/// <param name="Title">What the provider calls the policy.</param>
/// <param name="AsOf">The day on which the policy said what the catalogue knows of it.</param>
/// <param name="Suspension">What the provider may do, in a sentence.</param>
/// <param name="Signals">The signals that there are.</param>
public sealed record UseNote(string Title, string AsOf, string Suspension, ImmutableArray<SignalNote> Signals);

/// <summary>A signal: checks that fail where the provider may look into.</summary>
/// <param name="Means">Why it may be looked into, in a sentence.</param>
/// <param name="Heads">What the heads of the policy are called that it may fall under.</param>
/// <param name="Responsibilities">The ids of the responsibilities that it concerns.</param>
/// <param name="Checks">The ids of the checks that fail.</param>
public sealed record SignalNote(string Id, string Title, string Means, ImmutableArray<string> Heads, ImmutableArray<string> Responsibilities, ImmutableArray<string> Checks)
{
    /// <summary>The findings that are the signal, also where somebody has accepted them, and whatever profile or severity is asked for; what a scan was told to leave out is left out.</summary>
    public IEnumerable<Finding> FindingsIn(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Findings().Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.Waived && Checks.Contains(finding.Rule.Id)
            && finding.Hidden is HiddenBy.Nothing or HiddenBy.Profile or HiddenBy.Severity);
    }
}
