using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Sources.Fixes;

namespace Onus.Engine.Fix;

/// <summary>Works out by which changes of the files failed checks pass: tries each out on the texts, reads and judges them again, and keeps what mends.</summary>
public static class FixUseCase
{
    /// <summary>Reads, judges, changes texts, reads and judges again. Nothing is written.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<FixPlan> RunAsync(FixRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static FixPlan Run(FixRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var paths = InputPaths.Of(request.Input, host);
        var around = Surroundings.Of(paths, host);
        var session = InputSession.Open(request.Input, host, progress, cancellation, around);
        var view = session.ViewOf(request.Input, around, host);
        var wanted = WantedOf(request.Checks, session.Catalog);
        var inventory = session.Read(paths, around, session.Diagnostics);
        var ledger = session.Assess(inventory.Deployments, session.Diagnostics);
        var verdicts = new Verdicts(ledger);
        var shown = wanted.Count > 0 ? null : view.Apply(session.ResultsOf(ledger).Build(inventory.Deployments, [], ""));
        var failing = Failing(ledger, (resource, at) => shown?.Resources[resource].Shows(at) ?? wanted.Contains(ledger.Resources[resource].Checks[at].Id)).ToList();
        var candidates = failing.Where(item => item.Check.Remedy.Count > 0).Select(item => Candidate.Of(item.Resource, item.Check, inventory.Deployments, session.Places)).ToList();
        var files = new EditableFiles(paths);
        var trial = new Trial(session, paths, around, files, verdicts);
        trial.Run(candidates, cancellation);
        var changed = files.Changed.ToImmutableArray();
        var report = new FixReport(
            string.Join(" ", request.Input.Paths),
            [.. candidates.Where(item => item.Obstacle is null).Select(item => item.Applied(session.Catalog.CreatedOnce))],
            [.. candidates.Where(item => item.Obstacle is not null).Select(item => item.Left())],
            failing.Count - candidates.Count,
            [.. trial.Opened],
            [.. changed.Select(file => LineDiff.Of(file.Shown, file.Before, file.Text) with { BeginsWithMark = file.BeginsWithMark })]);
        return new FixPlan(report, changed, session.Diagnostics.Report(session.Places));
    }

    private static HashSet<string> WantedOf(ImmutableArray<string> ids, ServiceCatalog catalog)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var found = catalog.FindChecks(id).ToList();
            if (found.Count == 0)
            {
                var near = Spelling.Nearest(id, catalog.AllChecks().Select(check => check.Id));
                throw near is null ? new RequestException($"there is no check \"{id}\".") : new RequestException($"there is no check \"{id}\"; did you mean {near}?");
            }

            if (found.TrueForAll(check => check.Remedy.Count == 0))
            {
                throw new RequestException($"no plain value mends \"{id}\": onus explain {id} says what does.");
            }

            wanted.UnionWith(found.Select(check => check.Id));
        }

        return wanted;
    }

    /// <summary>The checks that fail.</summary>
    /// <param name="wanted">Whether the check of a number of the resource of a number is meant.</param>
    private static IEnumerable<(AssessedResource Resource, Check Check)> Failing(ResponsibilityLedger ledger, Func<int, int, bool> wanted) =>
        from index in Enumerable.Range(0, ledger.Resources.Length)
        let resource = ledger.Resources[index]
        from at in Enumerable.Range(0, resource.Verdicts.Length)
        where resource.Verdicts[at] == FindingStatus.Fail && wanted(index, at)
        select (resource, resource.Checks[at]);
}
