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

        var causes = duties.GroupBy(duty => duty.Cause).OrderByDescending(cause => cause.DistinctBy(duty => duty.Resource).Count()).ToList();
        screen.Line();
        screen.Paragraph(
            screen.Paint("UN-INHERITED", Style.Bold) + "  ",
            $"{Screen.Count(duties.Count)} job{TerminalReport.Plural(duties.Count)} that everybody takes for AWS's, and that a switch leaves to you");
        foreach (var cause in causes.Take(options.Most))
        {
            screen.Line();
            Write([.. cause]);
        }

        if (causes.Count > options.Most)
        {
            screen.Line(screen.Paint($"  … and {Screen.Count(causes.Count - options.Most)} more: --all shows them", Style.Faint));
        }
    }

    /// <summary>Writes duties of one cause: the first resource with its place, the others by name.</summary>
    private void Write(List<UninheritedResponsibility> duties)
    {
        var resources = duties.Select(duty => duty.Resource).Distinct().ToList();
        var duty = duties[0];
        var check = duty.Check is { } index ? duty.Resource.Checks[index] : null;
        var origin = duty.Check is { } at ? report.Ledger.Explain(duty.Resource, at).Origin : duty.Resource.Resource.Origin;
        screen.Paragraph("  ", $"{duty.Resource.Resource.Address} ({duty.Resource.Resource.Type})", Style.Bold);
        foreach (var belief in duties.Select(item => item.Belief).Distinct())
        {
            Field("belief", belief, Style.Plain);
        }

        Field("but", $"{check?.Why ?? duty.Step!.Reason} [{duty.Cause}]", Style.Yellow);
        Field("where", report.Sources.Locate(origin)?.ToString() ?? "", Style.Cyan);
        WriteAlike(resources);
        foreach (var responsibility in duties.Select(item => item.Responsibility).Distinct())
        {
            Field("yours", $"{responsibility}: {report.Ledger.Catalog.FindResponsibility(responsibility)?.Title}", Style.Plain);
        }

        if (check is not null)
        {
            Field("fix", check.Fix, Style.Green);
        }
    }

    private void WriteAlike(List<AssessedResource> resources)
    {
        var shown = resources.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var resource in shown)
        {
            Field("also", $"{resource.Resource.Address} {report.Sources.Locate(resource.Resource.Origin)}", Style.Cyan);
        }

        if (resources.Count - 1 - shown.Count is > 0 and var rest)
        {
            Field("also", $"{Screen.Count(rest)} more", Style.Cyan);
        }
    }

    private void Field(string name, string text, Style style) => screen.Paragraph("         " + screen.Paint(Screen.Fit(name, 7), Style.Faint), text, style);
}
