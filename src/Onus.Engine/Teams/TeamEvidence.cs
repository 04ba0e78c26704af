using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Evidence.Attestations;
using Onus.Evidence.Components;
using Onus.Evidence.Contexts;
using Onus.Evidence.Records;
using Onus.Evidence.Reports;

namespace Onus.Engine.Teams;

/// <summary>Joins what people attest and accept in a team's settings and in a policy to what files show.</summary>
/// <param name="recordsOf">What is recorded of settings.</param>
/// <param name="accountTags">The tags that accounts have.</param>
internal sealed class TeamEvidence(ResponsibilityLedger ledger, Func<TeamSettings, LogRecords> recordsOf, AccountTagBook accountTags, SourceMap places, DiagnosticBag diagnostics)
{
    private readonly HashSet<LogRecords> _reported = [];
    private readonly EvidenceFiles _files = new();
    private ImmutableArray<AttestationStanding> _standings = [];

    /// <summary>An assessment with what is attested and accepted; what does not count, and why, goes to the diagnostics.</summary>
    /// <param name="result">What was made of the ledger.</param>
    public AssessmentResult Join(AssessmentResult result) => PartyOwners.Of(ledger.Catalog).Apply(Describe(Register(Accept(Demand(Attest(result))))) with { EvidenceLog = ledger.Catalog.Team is { } team ? RecordsOf(team).Note : null }, accountTags);

    private IEnumerable<TeamSettings> Settings => ledger.Catalog.TeamAndPolicy;

    /// <summary>What is recorded of settings; what is wrong with the log is said when it is first asked.</summary>
    private LogRecords RecordsOf(TeamSettings settings)
    {
        var records = recordsOf(settings);
        if (_reported.Add(records))
        {
            records.Report(diagnostics, places);
        }

        return records;
    }

    private AssessmentResult Attest(AssessmentResult result)
    {
        _standings = [.. Settings.SelectMany(settings => settings.Attestations.Select(attestation => AttestationStanding.Of(attestation, ledger.Day, RecordsOf(settings), _files)))];
        if (_standings.IsEmpty)
        {
            return result;
        }

        var joined = new AttestationJoin(_standings, TagOf).Apply(result);
        foreach (var (standing, note) in _standings.Zip(joined.Attestations))
        {
            Review(standing, note);
        }

        return joined with { Attestations = [.. _standings.Zip(joined.Attestations, (standing, note) => note with { Location = ResultBuilder.PlaceOf(places, standing.Attestation.Origin) })] };
    }

    /// <summary>What contexts ask for, after what is attested and before what is accepted.</summary>
    private AssessmentResult Demand(AssessmentResult result)
    {
        ImmutableArray<TeamContext> contexts = [.. Settings.SelectMany(settings => settings.Contexts)];
        var joined = new ContextJoin(contexts, _standings, TagOf, ledger.Day).Apply(result);
        foreach (var (context, note) in contexts.Zip(joined.Contexts))
        {
            UnusedScope("context", context.Name, context.Origin, note.Resources);
        }

        return joined with { Contexts = [.. contexts.Zip(joined.Contexts, (context, note) => note with { Location = ResultBuilder.PlaceOf(places, context.Origin) })] };
    }

    private AssessmentResult Accept(AssessmentResult result)
    {
        var waivers = Settings.SelectMany(settings => settings.Waivers.Select(waiver => (Waiver: waiver, State: AcceptedWaivers.StateOf(waiver, ReferenceEquals(settings, ledger.Catalog.Policy) ? null : RecordsOf(settings), ledger.Day)))).ToList();
        if (waivers.Count == 0)
        {
            return result;
        }

        var ofTeam = ledger.Catalog.Team?.Waivers ?? [];
        var accepted = new AcceptedObligations(
            ledger,
            [.. waivers.Where(item => item.State == RecordState.Current && item.Waiver.IsEverywhere)
                .SelectMany(item => item.Waiver.Responsibilities.Where(responsibility => !ofTeam.Contains(item.Waiver) || !ledger.Catalog.Holds(responsibility)))]);
        return accepted.Apply(result) with
        {
            Waivers = [.. waivers.Select(item => NoteOf(item.Waiver, item.State))],
            Settings = Widest(result.Settings, ofTeam),
            Policy = Widest(result.Policy, ledger.Catalog.Policy?.Waivers ?? []),
        };

        SettingsNote? Widest(SettingsNote? note, ImmutableArray<TeamWaiver> own) =>
            waivers.Where(item => item.State == RecordState.Current && item.Waiver.IsEverywhere && own.Contains(item.Waiver)).Select(item => Redaction.Of(item.Waiver.Name)).ToImmutableArray() is { IsEmpty: false } names ? note! with { Everywhere = names } : note;
    }

    private AssessmentResult Register(AssessmentResult result)
    {
        var notes = ImmutableArray.CreateBuilder<ReportNote>();
        foreach (var (settings, report) in Settings.SelectMany(settings => settings.Reports.Select(report => (settings, report))))
        {
            var note = ReportRegister.Of(report, result, RecordsOf(settings), _files, ScopeOf(report, settings));
            notes.Add(note with { Location = ResultBuilder.PlaceOf(places, report.Origin) });
            if (note.State == RecordState.NotRecorded)
            {
                diagnostics.Warning("evidence-not-recorded", $"The provider_report \"{note.Name}\" does not count: {note.Reason}.", report.Origin, $"Look it over, and record it: onus attest --record \"{note.Name}\".");
            }
            else if (note.State == RecordState.Expired)
            {
                diagnostics.Warning("report-expired", $"The provider_report \"{note.Name}\" does not count any more: {note.Reason}.", report.Origin, $"Fetch the newer one, read it, and put it on file.");
            }
        }

        return notes.Count == 0 ? result : result with { Reports = notes.ToImmutable() };
    }

    /// <summary>What tells which services a report has in its scope; null where nothing does, or several might, which is said.</summary>
    private ServicesInScope? ScopeOf(TeamReport report, TeamSettings settings)
    {
        var scopes = ReportRegister.ScopesOf(report, settings.Scopes);
        if (scopes.Length > 1)
        {
            diagnostics.Warning("report-scope", $"Which services the provider_report \"{report.Name}\" has in its scope can't be told: {string.Join(" or ", scopes.Select(scope => scope.Name))} may say so. It counts for all services that it is about.", report.Origin, $"Name one of them: in_scope = \"{scopes[0].Name}\".");
            return null;
        }

        if (scopes is [var only] && string.CompareOrdinal(only.AsOf, report.From) < 0)
        {
            diagnostics.Warning("report-scope-old", $"The services in scope \"{only.Name}\" are of {only.AsOf}, before the period that the provider_report \"{report.Name}\" is about begins.", only.Origin, $"Save the page of today, and read it: onus evidence scope PAGE --program {only.Name}.");
        }

        return scopes is [var scope] ? scope : null;
    }

    private AssessmentResult Describe(AssessmentResult result)
    {
        var register = new ComponentRegister(ledger.Catalog, TagOf);
        ImmutableArray<TeamComponent> components = [.. Settings.SelectMany(settings => settings.Components)];
        ImmutableArray<ComponentNote> notes = [.. components.Select(item => register.Of(item, result) with { Location = ResultBuilder.PlaceOf(places, item.Origin) })];
        foreach (var (component, note) in components.Zip(notes))
        {
            UnusedScope("component", component.Name, component.Origin, note.Resources);
        }

        return result with { Components = notes };
    }

    private void UnusedScope(string what, string name, Origin origin, int resources)
    {
        if (resources == 0)
        {
            diagnostics.Warning("settings-matches-nothing", $"Nothing that was scanned lies in the scope of the {what} \"{name}\".", origin, $"Correct its scope, or take it out.");
        }
    }

    private string? TagOf(ResourceAssessment resource, string key) => Tags.ValueOf(ledger.Resources[resource.Index].Resource, key);

    private AcceptanceNote NoteOf(TeamWaiver waiver, RecordState state) => new(Redaction.Of(waiver.Name), waiver.Reason, waiver.Until, state)
    {
        Checks = waiver.Checks.IsEmpty ? null : waiver.Checks,
        Responsibilities = waiver.Responsibilities.IsEmpty ? null : waiver.Responsibilities,
        Owner = waiver.Owner,
        Ticket = waiver.Ticket,
        Everywhere = waiver.IsEverywhere,
        Location = ResultBuilder.PlaceOf(places, waiver.Origin),
    };

    private void Review(AttestationStanding standing, AttestationNote note)
    {
        var origin = standing.Attestation.Origin;
        if (note.Covered == 0)
        {
            diagnostics.Warning("settings-matches-nothing", $"Nothing that was scanned lies in the scope of the attestation \"{note.Name}\" and leaves {string.Join(" or ", note.Responsibilities)} to you.", origin, $"Correct its scope or its responsibilities, or take it out.");
        }

        switch (note.State)
        {
            case RecordState.NotRecorded:
                diagnostics.Warning("evidence-not-recorded", $"The attestation \"{note.Name}\" does not count: {standing.Reason}.", origin, $"Look it over, and record it: onus attest --record \"{note.Name}\".");
                break;
            case RecordState.Expired:
                diagnostics.Warning("attestation-expired", $"The attestation \"{note.Name}\" of {note.Owner} does not count any more: {standing.Reason}.", origin, $"Do again what it attests, and attest it anew.");
                break;
            case RecordState.Ahead:
                diagnostics.Note("attestation-ahead", $"The attestation \"{note.Name}\" does not count yet: {standing.Reason}.", origin);
                break;
        }
    }
}
