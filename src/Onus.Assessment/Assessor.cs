using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Waivers;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Assessment;

/// <summary>Works out the ledger of what is deployed: each resource by itself, in blocks side by side; then what belongs to the account as a whole.</summary>
/// <param name="options">How it is done.</param>
public sealed class Assessor(ServiceCatalog catalog, AssessmentOptions options)
{
    private const int BlockSize = 256;

    /// <summary>The ledger of some deployments.</summary>
    /// <param name="progress">Told after each block of resources, from any thread; null for nobody.</param>
    /// <param name="cancellation">Ends it at the next resource.</param>
    public ResponsibilityLedger Assess(IReadOnlyList<Deployment> deployments, IProgress<AssessmentProgress>? progress = null, CancellationToken cancellation = default)
    {
        var evaluator = new RuleEvaluator(catalog, options.Day ?? catalog.AsOf);
        var splits = new SplitResolver(catalog, evaluator);
        var waivers = new WaiverBook(catalog, evaluator);
        var resources = new List<DeployedResource>(deployments.Sum(deployment => deployment.Resources.Count));
        foreach (var deployment in deployments)
        {
            var index = new DeploymentIndex(deployment, catalog);
            resources.AddRange(index.Deployment.Resources.Select(resource => new DeployedResource(resource, index)));
        }

        var assessed = new AssessedResource[resources.Count];
        var idle = new ConcurrentBag<ResourceAssessor>();
        var judged = 0;
        Parallel.For(
            0,
            (resources.Count + BlockSize - 1) / BlockSize,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1, CancellationToken = cancellation },
            block =>
            {
                if (!idle.TryTake(out var assessor))
                {
                    assessor = new ResourceAssessor(catalog, evaluator, splits, waivers);
                }

                var (first, end) = (block * BlockSize, Math.Min(resources.Count, (block + 1) * BlockSize));
                for (var i = first; i < end; i++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    assessed[i] = Contained(assessor, resources[i]);
                }

                idle.Add(assessor);
                progress?.Report(new AssessmentProgress(Interlocked.Add(ref judged, end - first), resources.Count));
            });

        if (options.Diagnostics is { } diagnostics)
        {
            waivers.Review(resources.Select(input => input.Resource), diagnostics, cancellation);
        }

        var scopes = new ScopeAssessor(catalog).Assess(assessed);
        return new ResponsibilityLedger(catalog, evaluator, waivers, ImmutableCollectionsMarshal.AsImmutableArray(assessed), splits.Splits, scopes);
    }

    /// <summary>Judges a resource; one that Onus fails at is as good as one of a service that the catalogue does not have.</summary>
    private AssessedResource Contained(ResourceAssessor assessor, DeployedResource resource) =>
        (options.Diagnostics ?? new DiagnosticBag()).Contain(resource.Resource.Origin, () => assessor.Assess(resource)) ?? new AssessedResource(resource, null, null, [], []);
}
