using Onus.Assessment.Relations;
using Onus.Conditions.Asking;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>Asks the rules of one type about one resource after the other. Not safe for use by several threads.</summary>
internal sealed class RuleAsker(RuleProgram rules, Asker asker)
{
    /// <summary>Turns to another resource.</summary>
    public void Look(DeployedResource resource) => ConditionVariables.Look(asker, resource);

    /// <summary>Whether the condition of an override holds.</summary>
    /// <param name="change">Its number among those with a condition.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public Truth Applies(int change, out UnknownReason? reason, Budget? budget = null, ReadTrace? trace = null) => asker.Ask(rules.Overrides[change], out reason, budget, trace);

    /// <summary>A check's verdict.</summary>
    /// <param name="check">Its number.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public FindingStatus Verdict(int check, out UnknownReason? reason, Budget? budget = null, ReadTrace? trace = null)
    {
        var (applies, condition) = rules.Checks[check];
        if (applies is not null)
        {
            var isAsked = asker.Ask(applies, out reason, budget, trace);
            if (isAsked == Truth.False)
            {
                return FindingStatus.NotApplicable;
            }

            if (isAsked == Truth.Unknown)
            {
                // Where it is not known whether a check applies, a statement that holds anyway passes.
                return asker.Ask(condition, out _, budget, trace) == Truth.True ? FindingStatus.Pass : FindingStatus.Unknown;
            }
        }

        return asker.Ask(condition, out reason, budget, trace) switch
        {
            Truth.True => FindingStatus.Pass,
            Truth.False => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
    }
}
