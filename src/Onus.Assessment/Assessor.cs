using System.Runtime.InteropServices;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Catalog;
using Onus.Core.Model;

namespace Onus.Assessment;

/// <summary>Works out the ledger of what is deployed.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="options">How it is done.</param>
public sealed class Assessor(ServiceCatalog catalog, AssessmentOptions options)
{
    /// <summary>The ledger of some deployments.</summary>
    /// <param name="deployments">The deployments.</param>
    public ResponsibilityLedger Assess(IReadOnlyList<Deployment> deployments)
    {
        var judge = new Judge(catalog, options.Day ?? catalog.AsOf);
        var resolver = new SplitResolver(catalog, judge);
        var inputs = new List<(Resource Resource, DeploymentIndex Index)>(deployments.Sum(deployment => deployment.Resources.Count));
        foreach (var deployment in deployments)
        {
            var index = new DeploymentIndex(deployment, catalog);
            inputs.AddRange(deployment.Resources.Select(resource => (resource, index)));
        }

        var assessed = new AssessedResource[inputs.Count];
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount };
        const int Batch = 256;
        Parallel.For(
            0,
            (inputs.Count + Batch - 1) / Batch,
            parallelism,
            () => new Dictionary<TypePlan, Questionnaire>(ReferenceEqualityComparer.Instance),
            (batch, _, questionnaires) =>
            {
                for (var i = batch * Batch; i < Math.Min(inputs.Count, (batch + 1) * Batch); i++)
                {
                    assessed[i] = Assess(inputs[i].Resource, inputs[i].Index, judge, resolver, questionnaires);
                }

                return questionnaires;
            },
            _ => { });

        var scopes = new ScopeAssessor(catalog).Assess(assessed);
        return new ResponsibilityLedger(catalog, judge, ImmutableCollectionsMarshal.AsImmutableArray(assessed), resolver.Splits, scopes);
    }

    private AssessedResource Assess(
        Resource resource,
        DeploymentIndex index,
        Judge judge,
        SplitResolver resolver,
        Dictionary<TypePlan, Questionnaire> questionnaires)
    {
        if (judge.PlanOf(resource.Type) is not { } plan)
        {
            return new AssessedResource(resource, index, null, null, [], []);
        }

        if (!questionnaires.TryGetValue(plan, out var questionnaire))
        {
            questionnaires[plan] = questionnaire = new Questionnaire(plan, judge);
        }

        var split = resolver.Resolve(plan, questionnaire.Outcome(resource, index));
        var verdicts = questionnaire.Verdicts(resource, index);
        var statuses = new ObligationStatus[split.CustomerEntries.Length];
        for (var i = 0; i < statuses.Length; i++)
        {
            var entry = split.CustomerEntries[i];
            statuses[i] = StatusRule.Of(entry, catalog.FindResponsibility(entry.Responsibility)!, plan.Checks, verdicts);
        }

        return new AssessedResource(resource, index, plan, split, verdicts, statuses);
    }
}
