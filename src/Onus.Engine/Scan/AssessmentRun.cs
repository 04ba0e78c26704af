using Onus.Assessment.Access;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Core.Diagnostics;
using Onus.Engine.Baselines;
using Onus.Engine.Frameworks;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Engine.Viewing;

namespace Onus.Engine.Scan;

/// <summary>One run from a request to what is shown of it, wherever what is judged in between was read: in files or from an account.</summary>
internal sealed class AssessmentRun
{
    private readonly InputRequest _request;
    private readonly IHost _host;
    private readonly IProgress<ProgressEvent>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<FrameworkAssessment> _frameworks;
    private readonly EventBook? _events;

    private AssessmentRun(InputRequest request, Surroundings around, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        (_request, _host, _progress, _cancellation) = (request, host, progress, cancellation);
        Session = InputSession.Open(request, host, progress, cancellation, around);
        View = Session.ViewOf(request, around, host);
        _frameworks = FrameworkStep.Asked(request, Session.Catalog, Session.Diagnostics);
        _events = request.Health.IsEmpty ? null : EventBook.Read(request.Health, host, Session, cancellation);
    }

    /// <summary>The knowledge that is used, and where files and what is wrong are kept.</summary>
    public InputSession Session { get; }

    /// <summary>What is to be shown and counted.</summary>
    public View View { get; }

    /// <summary>Opens what a request rests on; what it names wrongly is told before anything is read.</summary>
    /// <param name="around">What is read lies in this.</param>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    public static AssessmentRun Open(InputRequest request, Surroundings around, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation) => new(request, around, host, progress, cancellation);

    /// <summary>Judges what was read, and gives what is shown of it.</summary>
    /// <param name="title">What was read, as the user named it.</param>
    /// <param name="named">The same in parts, by which a baseline knows it again.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public AssessmentResult Judge(Inventory inventory, string title, IReadOnlyList<string> named)
    {
        var (result, ledger) = Session.ResultAndLedger(inventory, title, Session.Diagnostics);
        if (_request.WantsAccess?.Invoke(result) ?? false)
        {
            _progress?.Report(new ProgressEvent("reading who reaches data stores"));
            result = result with { Access = new StoreAccessReader(ledger, origin => ResultBuilder.PlaceOf(Session.Places, origin)) { Region = _request.Region }.Read(_cancellation) };
        }

        if (EventBook.With(_events, inventory.Told, Session)?.Judge(ledger, _request, out _, out _) is { } health)
        {
            result = result with { Health = health, Sources = [.. result.Sources.UnionBy(ResultBuilder.Cited(Session.Catalog, health.SelectMany(entry => entry.Sources)), source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)] };
        }

        result = SoftwareStep.Apply(result, ledger, _request.Software, inventory.Told, Session, _host, _cancellation);
        var baseline = _request.Baseline ?? Baseline.Open(new BaselineRequest(), _host);
        baseline.TakeFromSettings(Session.Catalog.Team?.Dials.Baseline ?? Session.Catalog.Policy?.Dials.Baseline);

        // What one party holds is cut out after all else: what a baseline hides or a profile leaves out does not depend on it.
        return RequirementScoring.Score(PartyChoice.Cut(baseline.Apply(View.Apply(result with { Diagnostics = Session.Diagnostics.Report(Session.Places) }), named), _request.View.Party), _frameworks);
    }
}
