using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Core.Diagnostics;
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
        var session = InputSession.Open(request, host, progress, cancellation);
        var paths = InputPaths.Of(request, host);
        var inventory = session.Read(paths, Surroundings.Of(paths, host), session.Diagnostics);
        var ledger = session.Assess(inventory.Deployments, session.Diagnostics);
        return new ResultBuilder(ledger, session.Places).Build(inventory.Deployments, [], string.Join(" ", request.Paths)) with { Diagnostics = session.Diagnostics.Report(session.Places) };
    }
}
