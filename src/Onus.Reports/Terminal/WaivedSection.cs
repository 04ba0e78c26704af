using Onus.Assessment.Ledger;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Terminal;

/// <summary>What somebody has accepted, by check: on which resource, why, until when, and where that is written.</summary>
internal sealed class WaivedSection(Report report, Screen screen, TerminalOptions options)
{
    private const int MostAlike = 4;

    public void Write()
    {
        var total = report.Summary.Findings[FindingStatus.Waived];
        if (total == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("WAIVED", Style.Bold) + $"  {Screen.Count(total)} verdict{TerminalReport.Plural(total)} accepted by the team; none of them counts as met");
        var groups = report.Ledger.Verdicts(FindingStatus.Waived)
            .GroupBy(entry => entry.Resource.Checks[entry.Check].Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups.Take(options.Most))
        {
            Write(group.ToList());
        }

        if (groups.Count > options.Most)
        {
            screen.Line(screen.Paint($"          … and {Screen.Count(groups.Count - options.Most)} more checks: --all shows them", Style.Faint));
        }
    }

    private void Write(List<(AssessedResource Resource, int Check)> entries)
    {
        var check = entries[0].Resource.Checks[entries[0].Check];
        screen.Paragraph(screen.Paint(Screen.Fit(Screen.Count(entries.Count), -8), Style.Cyan) + "  ", $"{check.Title} [{check.Id}]");
        var shown = options.All ? entries.Count : MostAlike;
        foreach (var (resource, index) in entries.Take(shown))
        {
            if (report.Ledger.WaiverOf(resource, index) is { } waiver)
            {
                screen.Paragraph(new string(' ', 10), $"{resource.Resource.Address}: {waiver.Reason ?? "no reason given"} ({Source(waiver)})", Style.Faint);
            }
        }

        if (entries.Count > shown)
        {
            screen.Line(screen.Paint($"          … and {Screen.Count(entries.Count - shown)} more", Style.Faint));
        }
    }

    private string Source(Waiver waiver) =>
        $"{waiver.Tool} {waiver.Id}"
        + (waiver.Expires is { } day ? $", until {day}" : "")
        + (report.Sources.Locate(waiver.Origin) is { } place ? $", {place}" : "");
}
