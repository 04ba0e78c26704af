using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Baselines;
using Onus.Engine.Inputs;

namespace Onus.Engine.Scan;

/// <summary>Reads what is deployed, and says who is responsible for what and whether it is done.</summary>
public static class ScanUseCase
{
    /// <summary>Walks, reads, judges, and gives the assessment as data; what is wrong with inputs is among its diagnostics.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<AssessmentResult> RunAsync(InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static AssessmentResult Run(InputRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var paths = InputPaths.Of(request, host);
        var around = Surroundings.Of(paths, host);
        var session = InputSession.Open(request, host, progress, cancellation, around);
        var view = session.ViewOf(request, around, host);
        var inventory = session.Read(paths, around, session.Diagnostics);
        var ledger = session.Assess(inventory.Deployments, session.Diagnostics);
        var result = session.ResultsOf(ledger).Build(inventory.Deployments, [], string.Join(" ", request.Paths));
        result = SoftwareStep.Apply(result, ledger, request.Software, session, host, cancellation);
        var baseline = request.Baseline ?? Baseline.Open(new BaselineRequest(), host);
        baseline.TakeFromSettings(session.Catalog.Team?.Dials.Baseline ?? session.Catalog.Policy?.Dials.Baseline);
        return baseline.Apply(view.Apply(result with { Diagnostics = session.Diagnostics.Report(session.Places) }), request.Paths);
    }
}
