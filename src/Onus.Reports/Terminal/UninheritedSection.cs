using Onus.Assessment.Ledger;

namespace Onus.Reports.Terminal;

/// <summary>What everybody takes for AWS's job and a switch leaves to the customer: the costliest misunderstanding of the model, so it has a heading of its own.</summary>
internal sealed class UninheritedSection(Report report, Screen screen, TerminalOptions options)
{
    private const int MostAlike = 4;

    public void Write()
    {
        var duties = report.Ledger.Uninherited().ToList();
        if (duties.Count == 0)
        {
            return;
        }

        var groups = duties.GroupBy(duty => (duty.Cause, duty.Responsibility)).ToList();
        screen.Line();
        screen.Paragraph(
            screen.Paint("UN-INHERITED", Style.Bold) + "  ",
            $"{Screen.Count(duties.Count)} job{TerminalReport.Plural(duties.Count)} that everybody takes for AWS's, and that a switch leaves to you");
        foreach (var group in groups.Take(options.Most))
        {
            screen.Line();
            Write([.. group]);
        }

        if (groups.Count > options.Most)
        {
            screen.Line(screen.Paint($"  … and {Screen.Count(groups.Count - options.Most)} more: --all shows them", Style.Faint));
        }
    }

    private void Write(List<UninheritedDuty> alike)
    {
        var duty = alike[0];
        var resource = duty.Resource.Resource;
        screen.Paragraph("  ", $"{resource.Address} ({resource.Type})", Style.Bold);
        Field("belief", duty.Belief, Style.Plain);
        if (duty.Check is { } index)
        {
            var check = duty.Resource.Checks[index];
            var finding = report.Ledger.Explain(duty.Resource, index);
            Field("but", $"{check.Why} [{check.Id}]", Style.Yellow);
            Field("where", report.Sources.Locate(finding.Origin)?.ToString() ?? "", Style.Cyan);
            Alike(alike);
            Field("yours", Named(duty.Responsibility), Style.Plain);
            Field("fix", check.Fix, Style.Green);
        }
        else
        {
            Field("but", $"{duty.Step!.Reason} [{duty.Cause}]", Style.Yellow);
            Field("where", report.Sources.Locate(resource.Origin)?.ToString() ?? "", Style.Cyan);
            Alike(alike);
            Field("yours", Named(duty.Responsibility), Style.Plain);
        }
    }

    private void Alike(List<UninheritedDuty> alike)
    {
        var shown = alike.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var duty in shown)
        {
            Field("also", $"{duty.Resource.Resource.Address} {report.Sources.Locate(duty.Resource.Resource.Origin)}", Style.Cyan);
        }

        if (alike.Count - 1 - shown.Count is > 0 and var rest)
        {
            Field("also", $"{Screen.Count(rest)} more", Style.Cyan);
        }
    }

    private string Named(string responsibility) => $"{responsibility}: {report.Ledger.Catalog.FindResponsibility(responsibility)?.Title}";

    private void Field(string name, string text, Style style) => screen.Paragraph("         " + screen.Paint(Screen.Fit(name, 7), Style.Faint), text, style);
}
