using System.Runtime.InteropServices;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Waivers;
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
        var waivers = new WaiverBook(catalog, judge);
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
            () => new ResourceAssessor(catalog, judge, resolver, waivers),
            (batch, _, assessor) =>
            {
                for (var i = batch * Batch; i < Math.Min(inputs.Count, (batch + 1) * Batch); i++)
                {
                    assessed[i] = assessor.Assess(inputs[i].Resource, inputs[i].Index);
                }

                return assessor;
            },
            _ => { });

        if (options.Diagnostics is { } diagnostics)
        {
            waivers.Review(inputs.Select(input => input.Resource), diagnostics);
        }

        var scopes = new ScopeAssessor(catalog).Assess(assessed);
        return new ResponsibilityLedger(catalog, judge, waivers, ImmutableCollectionsMarshal.AsImmutableArray(assessed), resolver.Splits, scopes);
    }
}
