using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    /// <summary>The ledger of some deployments.</summary>
    /// <param name="progress">Told after each block of resources, from any thread; null for nobody.</param>
    /// <param name="cancellation">Ends it at the next resource.</param>
    public ResponsibilityLedger Assess(IReadOnlyList<Deployment> deployments, IProgress<AssessmentProgress>? progress = null, CancellationToken cancellation = default)
    {
        var evaluator = new RuleEvaluator(catalog, options.Day ?? catalog.AsOf);
        var splits = new SplitResolver(catalog, evaluator);
        var waivers = new WaiverBook(catalog, evaluator);
        var total = deployments.Sum(deployment => deployment.Resources.Count);
        var parts = deployments.Select(deployment => new DeploymentJudging(new DeploymentIndex(deployment, catalog), options.Budget, options.Diagnostics ?? new DiagnosticBag())).ToList();
        var blocks = parts.SelectMany(part => Enumerable.Range(0, part.Blocks), (part, block) => (Part: part, Block: block)).ToList();
        var side = new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1, CancellationToken = cancellation };

        // What looks for names waits for all properties, one after the other: they are made first, side by side.
        Parallel.For(0, blocks.Count, side, at => blocks[at].Part.Prepare(blocks[at].Block));
        var idle = new ConcurrentBag<ResourceAssessor>();
        var judged = 0;
        var next = -1;
        Parallel.For(
            0,
            blocks.Count,
            side,
            _ =>
            {
                if (!idle.TryTake(out var assessor))
                {
                    assessor = new ResourceAssessor(catalog, evaluator, splits, waivers);
                }

                var (part, block) = blocks[Interlocked.Increment(ref next)];
                var count = part.Judge(block, assessor, cancellation);
                idle.Add(assessor);
                progress?.Report(new AssessmentProgress(Interlocked.Add(ref judged, count), total));
            });

        var last = new ResourceAssessor(catalog, evaluator, splits, waivers);
        ImmutableArray<AssessedResource> assessed = [.. parts.SelectMany(part => part.Finish(last))];
        if (options.Diagnostics is { } diagnostics)
        {
            waivers.Review(assessed.Select(resource => resource.Resource), diagnostics, cancellation);
        }

        var scopes = new ScopeAssessor(catalog).Assess(assessed);
        return new ResponsibilityLedger(catalog, evaluator, waivers, assessed, splits.Splits, scopes) { Steps = parts.Sum(part => part.Steps) };
    }
}
