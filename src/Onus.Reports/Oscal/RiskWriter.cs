using System.Globalization;
using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes risks: what fails is one that is open; what somebody has accepted is a deviation that is approved, with who, why and until when.</summary>
internal sealed class RiskWriter(OscalPackage package, OscalPen pen, ShownFindings shown, ObservationWriter observations)
{
    /// <summary>The waivers that accept whole responsibilities, and count.</summary>
    private IEnumerable<AcceptanceNote> Accepted => package.Result.Waivers.Where(waiver => waiver.State == RecordState.Current && waiver.Responsibilities is { IsEmpty: false } ids && ids.Any(id => shown.Controls.Any(control => control.Accepted.Contains(id))));

    private IEnumerable<RuleFindings> Checks => shown.Checks.Where(check => check.Status is FindingStatus.Fail or FindingStatus.Waived);

    /// <summary>Writes all risks.</summary>
    public void Write() => pen.List<Action>("risks", [.. Checks.Select(check => (Action)(() => Write(check))), .. Accepted.Select(waiver => (Action)(() => Write(waiver)))], write => write());

    /// <summary>The risks of a control.</summary>
    public IEnumerable<string> Of(ControlEvidence control) =>
    [
        .. Checks.Where(check => control.Checks.Contains((check.Rule.Id, check.Status))).Select(check => IdOf(check)),
        .. Accepted.Where(waiver => waiver.Responsibilities!.Value.Any(control.Accepted.Contains)).Select(IdOf),
    ];

    /// <summary>The waivers of responsibilities, with the ids of their risks and the controls that they touch.</summary>
    public IEnumerable<(AcceptanceNote Waiver, string Risk, IEnumerable<string> Controls)> Acceptances =>
        Accepted.Select(waiver => (waiver, IdOf(waiver), shown.Controls.Where(control => waiver.Responsibilities!.Value.Any(control.Accepted.Contains)).Select(control => control.Control)));

    /// <summary>The id of the risk of what a check says.</summary>
    public string IdOf(RuleFindings check) => pen.Id(["risk", .. check.Names]);

    private string IdOf(AcceptanceNote waiver) => pen.Id("risk", "waiver", waiver.Name);

    private void Write(RuleFindings check)
    {
        var isAccepted = check.Status == FindingStatus.Waived;
        var waivers = isAccepted ? check.Findings.Select(finding => finding.Details.Waiver).OfType<WaiverNote>().DistinctBy(waiver => (waiver.Id, waiver.Reason, waiver.Expires)).ToList() : [];
        pen.Word("uuid", IdOf(check));
        pen.Line("title", $"Not so: {check.Rule.Title}");
        pen.Text("description", $"{check.Rule.Id} fails on {OscalWords.Count(check.Findings.Count, "resource")}{(isAccepted ? ", and that is accepted" : "")}.");
        pen.Text("statement", check.Rule.Why ?? check.Rule.Title);
        pen.Properties(("severity", check.Rule.Severity.Name(), true), ("check", check.Rule.Id, true));
        pen.Word("status", isAccepted ? "deviation-approved" : "open");
        if (waivers.Select(waiver => DayOf(waiver.Expires)).OfType<DateOnly>().Order().Select(day => (DateOnly?)day).FirstOrDefault() is { } until)
        {
            Deadline(until);
        }

        if (isAccepted)
        {
            pen.List("remediations", waivers, waiver => Response(pen.Id(["response", .. check.Names, waiver.Id, waiver.Reason ?? "", waiver.Expires ?? ""]), "planned", $"Accepted by {waiver.Tool} {waiver.Id}", $"{waiver.Reason ?? "No reason is given."}{(waiver.Expires is { } expires ? $" Until {expires}." : "")}"));
        }
        else if (check.Rule.Fix is { } fix)
        {
            pen.List("remediations", [fix], text => Response(pen.Id(["response", .. check.Names]), "recommendation", $"What to change for {check.Rule.Id}", text));
        }

        pen.List("related-observations", [observations.IdOfCheck(check.Names)], id => pen.Word("observation-uuid", id));
    }

    private void Write(AcceptanceNote waiver)
    {
        var what = string.Join(", ", waiver.Responsibilities!.Value.Select(id => package.Result.TitleOf(id) ?? id));
        pen.Word("uuid", IdOf(waiver));
        pen.Line("title", $"Accepted: {what}");
        pen.Text("description", $"The waiver \"{waiver.Name}\" accepts that nothing shows this.");
        pen.Text("statement", waiver.Reason);
        pen.Word("status", "deviation-approved");
        if (DayOf(waiver.Until) is { } until)
        {
            Deadline(until);
        }

        pen.List("remediations", [waiver], item => Response(pen.Id("response", "waiver", item.Name), "planned", $"Accepted by {item.Owner ?? "nobody who is named"}", $"{item.Reason}{(item.Ticket is { } ticket ? $" {ticket}." : "")}{(item.Until is { } last ? $" Until {last}." : "")}"));
    }

    private void Deadline(DateOnly day) => pen.Word("deadline", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T23:59:59Z");

    private void Response(string id, string lifecycle, string title, string description)
    {
        pen.Word("uuid", id);
        pen.Word("lifecycle", lifecycle);
        pen.Line("title", title);
        pen.Text("description", description);
    }

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
