using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Assessment.Results;

/// <summary>Finds what everybody takes for AWS's, and a switch of a resource leaves to the customer.</summary>
internal static class UninheritedObligations
{
    /// <summary>Those of a resource: by checks, then by overrides; a responsibility that a check names is not named again.</summary>
    public static IEnumerable<UninheritedObligation> Of(AssessedResource assessed, ResourceAssessment resource) =>
        assessed.Rules is { Uninherits: true } ? All(assessed, resource).DistinctBy(item => item.Responsibility, StringComparer.Ordinal) : [];

    private static IEnumerable<UninheritedObligation> All(AssessedResource assessed, ResourceAssessment resource)
    {
        for (var i = 0; i < assessed.Verdicts.Length; i++)
        {
            if (assessed.Verdicts[i] == FindingStatus.Fail)
            {
                var check = assessed.Checks[i];
                foreach (var (responsibility, belief) in check.Uninherits)
                {
                    yield return new UninheritedObligation(resource, responsibility, belief, check.Id, check.Why, i);
                }
            }
        }

        foreach (var change in assessed.Rules!.Overrides)
        {
            foreach (var (responsibility, belief) in change.Uninherits)
            {
                if (StepOf(assessed.Split!, change.Id) is { } step)
                {
                    yield return new UninheritedObligation(resource, responsibility, belief, change.Id, step.Reason, null);
                }
            }
        }
    }

    /// <summary>The step that an override is where it applies for certain; null where it does not.</summary>
    private static BasisStep? StepOf(Split split, string change) =>
        split.Entries.SelectMany(entry => entry.Basis).FirstOrDefault(step => step.Id == change && step.Doubt is null);
}
