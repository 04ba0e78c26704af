using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Waivers;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment;

/// <summary>
/// The way of a resource: the rules of its type → which overrides apply → its split → the verdicts of its checks → what is waived → how its obligations stand.
/// What resources have in common is worked out once. Not safe for use by several threads; each has its own.
/// </summary>
internal sealed class ResourceAssessor(ServiceCatalog catalog, RuleEvaluator evaluator, SplitResolver splits, WaiverBook waivers)
{
    private readonly Dictionary<TypeRules, RuleMemo> _memos = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Split, StatusRule> _statuses = new(ReferenceEqualityComparer.Instance);

    public AssessedResource Assess(DeployedResource resource)
    {
        if (evaluator.RulesOf(resource.Resource.Type) is not { } rules)
        {
            return new AssessedResource(resource, null, null, [], []);
        }

        if (!_memos.TryGetValue(rules, out var memo))
        {
            _memos[rules] = memo = new RuleMemo(rules);
        }

        memo.Look(resource.Resource);
        var split = splits.Resolve(rules, Outcome(rules, memo, resource));
        var verdicts = Verdicts(rules, memo, resource);
        waivers.Apply(resource.Resource, rules, verdicts);
        if (!_statuses.TryGetValue(split, out var statuses))
        {
            _statuses[split] = statuses = new StatusRule(split, rules.Checks, catalog);
        }

        return new AssessedResource(resource, rules, split, verdicts, statuses.Of(verdicts));
    }

    private OverrideOutcome Outcome(TypeRules rules, RuleMemo memo, DeployedResource resource)
    {
        var outcome = default(OverrideOutcome);
        for (var i = 0; i < rules.Conditional.Length; i++)
        {
            if (!memo.TryRecall(i, out var key, out var result))
            {
                result = (byte)evaluator.Applies(rules.Conditional[i], resource, out _);
                memo.Remember(i, key, result);
            }

            outcome = outcome.With(i, (Truth)result);
        }

        return outcome;
    }

    private FindingStatus[] Verdicts(TypeRules rules, RuleMemo memo, DeployedResource resource)
    {
        var verdicts = new FindingStatus[rules.Checks.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var rule = rules.Conditional.Length + i;
            if (!memo.TryRecall(rule, out var key, out var result))
            {
                result = (byte)evaluator.Evaluate(rules.Checks[i], resource);
                memo.Remember(rule, key, result);
            }

            verdicts[i] = (FindingStatus)result;
        }

        return verdicts;
    }
}
