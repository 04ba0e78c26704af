using Onus.Assessment.Access;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Core.Diagnostics;
using Onus.Engine.Baselines;
using Onus.Engine.Frameworks;
using Onus.Engine.Inputs;
using Onus.Engine.Viewing;

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
        var frameworks = FrameworkStep.Asked(request, session.Catalog, session.Diagnostics);
        var inventory = session.Read(paths, around, session.Diagnostics);
        var (result, ledger) = session.ResultAndLedger(inventory, string.Join(" ", request.Paths), session.Diagnostics);
        if (request.WantsAccess?.Invoke(result) ?? false)
        {
            progress?.Report(new ProgressEvent("reading who reaches data stores"));
            result = result with { Access = new StoreAccessReader(ledger, origin => ResultBuilder.PlaceOf(session.Places, origin)) { Region = request.Region }.Read(cancellation) };
        }

        result = SoftwareStep.Apply(result, ledger, request.Software, session, host, cancellation);
        var baseline = request.Baseline ?? Baseline.Open(new BaselineRequest(), host);
        baseline.TakeFromSettings(session.Catalog.Team?.Dials.Baseline ?? session.Catalog.Policy?.Dials.Baseline);

        // What one party holds is cut out after all else: what a baseline hides or a profile leaves out does not depend on it.
        return RequirementScoring.Score(PartyChoice.Cut(baseline.Apply(view.Apply(result with { Diagnostics = session.Diagnostics.Report(session.Places) }), request.Paths), request.View.Party), frameworks);
    }
}
