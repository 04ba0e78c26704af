using Onus.Assessment.Results;
using Onus.Assessment.Unknowns;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
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
            var paths = InputPaths.Of(request, host);
            var around = Surroundings.Of(paths, host);
            var session = InputSession.Open(request, host, progress, cancellation, around);
            var inventory = session.Read(paths, around, session.Diagnostics);
            var ledger = session.Assess(inventory.Deployments, session.Diagnostics);
            progress?.Report(new ProgressEvent("counting"));
            return new UnknownsResult(Of(UnknownSurvey.Of(ledger, cancellation), session.Places), session.Diagnostics.Report(session.Places));
        },
        cancellation);

    private static UnknownsReport Of(UnknownSurvey survey, SourceMap places) => new(
        survey.Resources,
        survey.Read,
        survey.Read - survey.Unknown,
        survey.Unknown,
        survey.Findings,
        survey.OpenFindings,
        survey.ShareOfOwn,
        [.. survey.Groups.Select(group => new UnknownKind(group.Code, group.IsInput, group.Attributes, group.Findings, [.. group.Details.Select(detail => Of(detail, places))]))]);

    private static UnknownThing Of(UnknownDetail detail, SourceMap places) =>
        new(detail.Detail, detail.Attributes, detail.Findings, detail.Example.Length > 0 ? detail.Example : null, ResultBuilder.PlaceOf(places, detail.Place));
}
