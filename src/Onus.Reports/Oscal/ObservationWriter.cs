using System.IO.Enumeration;
using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes what was observed: by checks that were put to what is deployed (TEST), in files of others (EXAMINE), from people who attest (INTERVIEW).</summary>
internal sealed class ObservationWriter(OscalPackage package, OscalPen pen, OscalComponents components, ShownFindings shown)
{
    private const int MostExplained = 50;

    /// <summary>The reports on file, which controls that are inherited rest on.</summary>
    private IEnumerable<ReportNote> Reports => package.Result.Reports.Where(report => report.IsRecorded);

    /// <summary>Writes all observations.</summary>
    /// <param name="open">Whether only those are wanted that speak of what is not done, not known or accepted.</param>
    public void Write(bool open) => pen.List<Action>("observations", open ? OfChecks(open) : [.. OfChecks(open), .. OfReports(), .. OfPlans(), .. OfScanners(), .. OfPeople()], write => write());

    /// <summary>The resources that observations name, in the order of the input.</summary>
    public IEnumerable<ResourceAssessment> Subjects(bool open)
    {
        var named = Checks(open).SelectMany(check => check.Findings).Select(finding => finding.Resource.Index).ToHashSet();
        if (!open)
        {
            named.UnionWith(package.Result.Software.Select(item => item.Resource.Index));
        }

        return package.Result.Resources.Where(resource => named.Contains(resource.Index)).DistinctBy(resource => components.ResourceId(package, resource));
    }

    /// <summary>The observations that speak of a control.</summary>
    public IEnumerable<string> Of(ControlEvidence control)
    {
        var checks = control.Checks.Where(check => check.Status != FindingStatus.NotApplicable).OrderBy(check => check.Rule, StringComparer.Ordinal).ThenBy(check => check.Status).Select(check => IdOfCheck([check.Rule, check.Status.Name()]));
        var reports = Reports.Where(report => control.Services.TryGetValue(report.Provider, out var services) && (report.Services is not { } patterns || services.Any(service => patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, service)))))
            .Select(report => pen.Id("observation", "report", report.Name));
        var scanners = package.Result.Software.Where(item => control.Requirement.Served is { } served && served.Any(one => one.Id == item.Responsibility)).Select(IdOfScan).Distinct(StringComparer.Ordinal);
        var plans = package.Result.Plans.Where(plan => control.Services.Keys.Any(provider => plan.States(provider, control.Requirement.Id))).Select(IdOfPlan);
        return [.. checks, .. reports, .. plans, .. scanners, .. control.Attestations.Order().Select(IdOfAttestation)];
    }

    /// <summary>The id of what a check observed.</summary>
    public string IdOfCheck(params ReadOnlySpan<string> names) => pen.Id(["observation", "check", .. names]);

    private string IdOfScan(SoftwareEvidence item) => pen.Id("observation", "software", item.File, item.Subject, item.Responsibility);

    private string IdOfPlan(PlanNote plan) => pen.Id("observation", "plan", plan.File, plan.Provider);

    private string IdOfAttestation(int at) => pen.Id("observation", "attestation", package.Result.Attestations[at].Name);

    private IEnumerable<RuleFindings> Checks(bool open) => shown.Checks.Where(check => check.Status != FindingStatus.NotApplicable && (!open || check.Status != FindingStatus.Pass));

    private IEnumerable<Action> OfChecks(bool open) => Checks(open).Select(check => (Action)(() =>
    {
        Head(IdOfCheck(check.Names), $"{check.Rule.Id}: {check.Status.Name()} on {OscalWords.Count(check.Findings.Count, "resource")}", Describe(check), "TEST");
        pen.Properties(("check", check.Rule.Id, true), ("verdict", check.Status.Name(), true), ("responsibility", check.Rule.Responsibility, true), ("severity", check.Rule.Severity.Name(), true));
        pen.Words("types", check.Status is FindingStatus.Fail or FindingStatus.Waived ? "finding" : "control-objective");
        Subjects(check.Findings.Select(finding => finding.Resource));
        if (check.Status != FindingStatus.Pass)
        {
            pen.List("relevant-evidence", check.Findings.Take(MostExplained), finding =>
            {
                if (finding.Location is { } place)
                {
                    pen.Place("href", place);
                }

                pen.Text("description", Values(finding));
            });
        }

        pen.Word("collected", package.Moment);
    }));

    private IEnumerable<Action> OfReports() => Reports.Select(report => (Action)(() =>
    {
        Head(
            pen.Id("observation", "report", report.Name),
            $"{report.Series} of {report.Provider}",
            $"The report \"{report.Name}\" is on file: {report.Series}{(report.Version is { } version ? $" {version}" : "")}, {report.From} to {report.Until}. {report.ReviewedBy} has read it on {report.Reviewed}. It is relied on until {report.ValidUntil}{(report.State == RecordState.Expired ? ", and is out of date" : "")}.",
            "EXAMINE");
        pen.Words("types", report.State == RecordState.Expired ? "historic" : "control-objective");
        pen.Word("collected", report.Reviewed + "T00:00:00Z");
        pen.Word("expires", report.ValidUntil + "T23:59:59Z");
    }));

    private IEnumerable<Action> OfPlans() => package.Result.Plans.DistinctBy(IdOfPlan).Select(plan => (Action)(() =>
    {
        Head(IdOfPlan(plan), $"{plan.Title}: what it states of {plan.Provider}", $"The plan states of {plan.Provider} that it provides {OscalWords.Count(plan.Controls.Length, "control")}. It is its author's statement, and no auditor's report.", "EXAMINE");
        pen.Properties(("age", plan.Age.Name(), true));
        pen.Words("types", plan.Age == EvidenceAge.Stale ? "historic" : "control-objective");
        pen.List("relevant-evidence", [plan.File], file =>
        {
            pen.Place("href", new Place(file, 0, 0));
            pen.Text("description", "The plan.");
        });
        pen.Word("collected", (plan.Date ?? package.Result.Date) + "T00:00:00Z");
    }));

    private IEnumerable<Action> OfScanners() => package.Result.Software.GroupBy(IdOfScan, StringComparer.Ordinal).Select(group => (Action)(() =>
    {
        var first = group.First();
        var flaws = first.Severities is not { } severities ? "It lists software and says nothing of flaws."
            : severities.Count == 0 ? "It names no flaw."
            : $"Flaws by severity: {string.Join(", ", severities.Select(entry => OscalWords.Count(entry.Value, entry.Key, entry.Key)))}.";
        Head(group.Key, $"{first.Tool} on {first.Subject}", $"{first.Tool} has looked at {first.Subject} ({first.Format}, {first.Scanned ?? "no date"}). {flaws} It decides nothing here.", "EXAMINE");
        pen.Properties(("responsibility", first.Responsibility, true), ("age", first.Age.Name(), true));
        pen.Words("types", "discovery");
        Subjects(group.Select(item => item.Resource));
        pen.List("relevant-evidence", [first.File], file =>
        {
            pen.Place("href", new Place(file, 0, 0));
            pen.Text("description", $"The result of {first.Tool}.");
        });
        pen.Word("collected", (first.Scanned ?? package.Result.Date) + "T00:00:00Z");
    }));

    private IEnumerable<Action> OfPeople() => shown.Attestations.Select(at => (Action)(() =>
    {
        var attestation = package.Result.Attestations[at];
        Head(IdOfAttestation(at), $"{attestation.Owner} attests for {attestation.Scope}", attestation.Statement, "INTERVIEW");
        pen.Properties(("attestation", attestation.Name, true), ("state", attestation.State.Name(), true));
        pen.Words("types", attestation.State == RecordState.Expired ? "historic" : "control-objective");
        pen.List("relevant-evidence", attestation.Evidence ?? [], item =>
        {
            if (item.State != EvidenceState.NotOpened)
            {
                pen.Place("href", new Place(item.Name, 0, 0));
            }

            pen.Text("description", $"{item.Name} ({item.State.Name()}), SHA-256 {item.Sha256}");
        });
        pen.Word("collected", attestation.Performed + "T00:00:00Z");
        pen.Word("expires", attestation.ValidUntil + "T23:59:59Z");
    }));

    private void Head(string id, string title, string description, string method)
    {
        pen.Word("uuid", id);
        pen.Line("title", title);
        pen.Text("description", description);
        pen.Words("methods", method);
    }

    private void Subjects(IEnumerable<ResourceAssessment> resources) => pen.List("subjects", resources.Select(resource => components.ResourceId(package, resource)).Distinct(StringComparer.Ordinal), id =>
    {
        pen.Word("subject-uuid", id);
        pen.Word("type", "inventory-item");
    });

    private static string Describe(RuleFindings check)
    {
        var verdict = check.Status switch
        {
            FindingStatus.Pass => "holds",
            FindingStatus.Fail => "does not hold",
            FindingStatus.Waived => "does not hold, and that is accepted,",
            _ => "can't be told before it is deployed",
        };
        var rest = check.Status != FindingStatus.Pass && check.Findings.Count > MostExplained ? $" Evidence is given for the first {MostExplained}." : "";
        return $"{check.Rule.Title.TrimEnd('.')}: this {verdict} for {OscalWords.Count(check.Findings.Count, "resource")}.{rest}";
    }

    private static string Values(Finding finding)
    {
        var values = finding.Details.Because.Take(5).Select(read => $"{read.Path} = {read.Value}").ToList();
        return $"{finding.Resource.Shown}{(finding.Location is { } place ? $" ({place})" : "")}: {(values.Count == 0 ? finding.Message : string.Join(", ", values))}";
    }
}
