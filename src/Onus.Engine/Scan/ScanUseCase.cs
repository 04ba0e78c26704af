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
        var paths = InputPaths.Of(request, host);
        var around = Surroundings.Of(paths, host);
        var run = AssessmentRun.Open(request, around, host, progress, cancellation);
        var inventory = run.Session.Read(paths, around, run.Session.Diagnostics);
        return run.Judge(inventory, string.Join(" ", request.Paths), request.Paths);
    }
}
