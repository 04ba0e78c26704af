using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>A responsibility that everybody takes for AWS's, and that a switch of the resource leaves to the customer.</summary>
/// <param name="Responsibility">The responsibility that the customer holds unawares.</param>
/// <param name="Belief">What everybody believes AWS does.</param>
/// <param name="Cause">The id of the failed check, or of the override that applies.</param>
/// <param name="Check">The index of the check in <see cref="AssessedResource.Checks"/>; null when an override is the cause.</param>
/// <param name="Step">The step of the basis that the override is; null when a check is the cause.</param>
public sealed record UninheritedResponsibility(AssessedResource Resource, string Responsibility, string Belief, string Cause, int? Check, BasisStep? Step)
{
    /// <summary>What a resource leaves to the customer so: by checks, then by overrides; a responsibility that a check names is not named again.</summary>
    public static IEnumerable<UninheritedResponsibility> Of(AssessedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource.Rules is { Uninherits: true } ? All(resource).DistinctBy(item => item.Responsibility, StringComparer.Ordinal) : [];
    }

    private static IEnumerable<UninheritedResponsibility> All(AssessedResource resource)
    {
        for (var i = 0; i < resource.Verdicts.Length; i++)
        {
            if (resource.Verdicts[i] == FindingStatus.Fail)
            {
                foreach (var (responsibility, belief) in resource.Checks[i].Uninherits)
                {
                    yield return new UninheritedResponsibility(resource, responsibility, belief, resource.Checks[i].Id, i, null);
                }
            }
        }

        foreach (var change in resource.Rules!.Overrides)
        {
            foreach (var (responsibility, belief) in change.Uninherits)
            {
                if (StepOf(resource.Split!, change.Id) is { } step)
                {
                    yield return new UninheritedResponsibility(resource, responsibility, belief, change.Id, null, step);
                }
            }
        }
    }

    /// <summary>The step that an override is where it applies for certain; null where it does not.</summary>
    private static BasisStep? StepOf(Split split, string change) =>
        split.Entries.SelectMany(entry => entry.Basis).FirstOrDefault(step => step.Id == change && step.Doubt is null);
}
