using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Assessment.Results;

/// <summary>Finds what everybody takes for AWS's, and a switch of a resource leaves to the customer. What the overrides of a split leave is worked out once for all resources that have it.</summary>
internal sealed class UninheritedObligations
{
    private readonly Dictionary<Split, ImmutableArray<Left>> _byOverrides = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those of a resource: by checks, then by overrides; a responsibility that a check names is not named again.</summary>
    public IEnumerable<UninheritedObligation> Of(AssessedResource assessed, ResourceAssessment resource) =>
        assessed.Rules is { Uninherits: true } ? All(assessed, resource).DistinctBy(item => item.Responsibility, StringComparer.Ordinal) : [];

    private IEnumerable<UninheritedObligation> All(AssessedResource assessed, ResourceAssessment resource)
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

        var split = assessed.Split!;
        if (!_byOverrides.TryGetValue(split, out var left))
        {
            _byOverrides[split] = left = [.. ByOverrides(assessed.Rules!, split)];
        }

        foreach (var one in left)
        {
            yield return new UninheritedObligation(resource, one.Responsibility, one.Belief, one.Override, one.Reason, null);
        }
    }

    private static IEnumerable<Left> ByOverrides(TypeRules rules, Split split)
    {
        foreach (var change in rules.Overrides)
        {
            foreach (var (responsibility, belief) in change.Uninherits)
            {
                if (StepOf(split, change.Id) is { } step)
                {
                    yield return new Left(responsibility, belief, change.Id, step.Reason);
                }
            }
        }
    }

    /// <summary>The step that an override is where it applies for certain; null where it does not.</summary>
    private static BasisStep? StepOf(Split split, string change) =>
        split.Entries.SelectMany(entry => entry.Basis).FirstOrDefault(step => step.Id == change && step.Doubt is null);

    private readonly record struct Left(string Responsibility, string Belief, string Override, string Reason);
}
