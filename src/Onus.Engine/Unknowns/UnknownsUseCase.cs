using Onus.Assessment.Unknowns;
using Onus.Contracts;
using Onus.Contracts.Knowledge;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;

namespace Onus.Engine.Unknowns;

/// <summary>Counts what stayed unknown of all that checks and overrides read, and says why.</summary>
public static class UnknownsUseCase
{
    /// <summary>Reads, judges, and asks everything once more.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<UnknownsResult> RunAsync(InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var session = InputSession.Open(request, host, progress, cancellation);
            var inventory = session.Read(InputPaths.Of(request, host), session.Diagnostics);
            var ledger = session.Assess(inventory.Deployments, session.Diagnostics);
            progress?.Report(new ProgressEvent("counting"));
            return new UnknownsResult(UnknownSurvey.Of(ledger, session.Places, cancellation), session.Diagnostics.Report(session.Places));
        },
        cancellation);
}
