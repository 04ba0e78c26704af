using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Core.Diagnostics;
using Onus.Engine.Baselines;
using Onus.Engine.Frameworks;
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
        var frameworks = FrameworkStep.Asked(request, session.Catalog, session.Diagnostics);
        var inventory = session.Read(paths, around, session.Diagnostics);
        var (result, ledger) = session.ResultAndLedger(inventory, string.Join(" ", request.Paths), session.Diagnostics);
        result = SoftwareStep.Apply(result, ledger, request.Software, session, host, cancellation);
        var baseline = request.Baseline ?? Baseline.Open(new BaselineRequest(), host);
        baseline.TakeFromSettings(session.Catalog.Team?.Dials.Baseline ?? session.Catalog.Policy?.Dials.Baseline);
        return RequirementScoring.Score(Cut(baseline.Apply(view.Apply(result with { Diagnostics = session.Diagnostics.Report(session.Places) }), request.Paths), request.View.Party), frameworks);
    }

    /// <summary>What one party holds, after all else: what a baseline hides or a profile leaves out does not depend on it.</summary>
    private static AssessmentResult Cut(AssessmentResult result, string? party)
    {
        if (party is null)
        {
            return result;
        }

        var known = PartyCut.PartiesOf(result).ToList();
        return known.Count > 0 && (party == PartyCut.Nobody || known.Contains(party)) ? PartyCut.Of(result, party)
            : known.Count == 0 ? throw new RequestException($"the settings name no party of what was scanned; party blocks in onus.hcl do.")
            : throw new RequestException($"nothing that was scanned is of a party \"{party}\"; there are {string.Join(", ", known)} and {PartyCut.Nobody}.");
    }
}
