using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Waivers;
using Onus.Catalog;
using Onus.Core.Model;

namespace Onus.Assessment;

/// <summary>Assesses one resource after the other and remembers what they have in common. Not safe for use by several threads; each has its own.</summary>
internal sealed class ResourceAssessor(ServiceCatalog catalog, Judge judge, SplitResolver resolver, WaiverBook waivers)
{
    private readonly Dictionary<TypePlan, Questionnaire> _questionnaires = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Split, StatusRule> _rules = new(ReferenceEqualityComparer.Instance);

    public AssessedResource Assess(Resource resource, DeploymentIndex index)
    {
        if (judge.PlanOf(resource.Type) is not { } plan)
        {
            return new AssessedResource(resource, index, null, null, [], []);
        }

        if (!_questionnaires.TryGetValue(plan, out var questionnaire))
        {
            _questionnaires[plan] = questionnaire = new Questionnaire(plan, judge);
        }

        var split = resolver.Resolve(plan, questionnaire.Outcome(resource, index));
        if (!_rules.TryGetValue(split, out var rule))
        {
            _rules[split] = rule = new StatusRule(split, plan.Checks, catalog);
        }

        var verdicts = questionnaire.Verdicts(resource, index);
        waivers.Apply(resource, plan, verdicts);
        return new AssessedResource(resource, index, plan, split, verdicts, rule.Of(verdicts));
    }
}
