using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes the plan of action and milestones: an item for each check that fails, can't be told or is accepted, and for each responsibility that nothing shows.</summary>
internal sealed class PoamWriter(OscalPackage package, OscalPen pen)
{
    public void Write() => pen.Object("plan-of-action-and-milestones", () =>
    {
        var shown = new ShownFindings(package);
        var components = new OscalComponents(package, pen);
        var observations = new ObservationWriter(package, pen, components, shown);
        var risks = new RiskWriter(package, pen, shown, observations);
        new OscalHead(package, pen).Write($"Plan of action and milestones of {package.System}, by {package.Framework.Title}");
        pen.Object("system-id", () => pen.Line("id", package.System));
        if (observations.Subjects(open: true).Any())
        {
            pen.Object("local-definitions", () => components.WriteInventory(package, observations.Subjects(open: true), withServices: false));
        }

        observations.Write(open: true);
        risks.Write();
        List<Action> items =
        [
            .. shown.Checks.Where(check => check.Status is FindingStatus.Fail or FindingStatus.Unknown or FindingStatus.Waived).Select(check => (Action)(() => Write(check, shown, observations, risks))),
            .. risks.Acceptances.Select(accepted => (Action)(() => Write(accepted.Waiver, accepted.Risk, accepted.Controls))),
            .. shown.Controls.SelectMany(control => control.Responsibilities.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => (Action)(() => Write(id, shown))),
        ];
        pen.List("poam-items", items.Count > 0 ? items : [Nothing], write => write());
    });

    private void Write(RuleFindings check, ShownFindings shown, ObservationWriter observations, RiskWriter risks)
    {
        var what = check.Status switch { FindingStatus.Fail => "fails", FindingStatus.Waived => "is accepted", _ => "can't be told" };
        Head(["check", .. check.Names], $"{check.Rule.Id} {what} on {OscalWords.Count(check.Findings.Count, "resource")}", $"{check.Rule.Title.TrimEnd('.')}. {check.Rule.Fix}", shown.ControlsOf(check), check.Rule.Severity.Name());
        pen.List("related-observations", [observations.IdOfCheck(check.Names)], id => pen.Word("observation-uuid", id));
        if (check.Status != FindingStatus.Unknown)
        {
            pen.List("related-risks", [risks.IdOf(check)], id => pen.Word("risk-uuid", id));
        }
    }

    private void Write(AcceptanceNote waiver, string risk, IEnumerable<string> controls)
    {
        Head(["waiver", waiver.Name], $"{waiver.Name} is accepted", waiver.Reason, controls, null);
        pen.List("related-risks", [risk], id => pen.Word("risk-uuid", id));
    }

    private void Write(string responsibility, ShownFindings shown)
    {
        var controls = shown.Controls.Where(control => control.Responsibilities.ContainsKey(responsibility)).ToList();
        var count = controls.Max(control => control.Responsibilities[responsibility]);
        Head(["responsibility", responsibility], $"Nothing shows: {package.Result.TitleOf(responsibility) ?? responsibility}", $"{OscalWords.Count(count, "obligation")} of the team's, and no check and no attestation in date shows that it is done: attest it with evidence, or do it. [{responsibility}]", controls.Select(control => control.Control), null);
    }

    private void Nothing() => Head(["nothing"], $"Nothing is open on {package.Result.Date}", "OSCAL asks for one item at least. No check fails, none can't be told, none is accepted, and something shows each obligation.", [], null);

    private void Head(string[] names, string title, string description, IEnumerable<string> controls, string? severity)
    {
        pen.Word("uuid", pen.Id(["poam-item", .. names]));
        pen.Line("title", title);
        pen.Text("description", description);
        pen.Properties([("severity", severity, true), .. controls.Distinct(StringComparer.Ordinal).Select(control => ("control-id", (string?)control, true))]);
    }
}
