using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What somebody has accepted, by check: on which resource, why, until when, and where that is written.</summary>
internal sealed class WaivedSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostAlike = 4;

    public void Write()
    {
        var total = summary.Findings[FindingStatus.Waived.Name()];
        if (total == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("WAIVED", Style.Bold) + "  ", $"{TerminalWriter.Count(total)} verdict{TerminalReport.Plural(total)} accepted by the team; none of them counts as met");
        var groups = result.FindingsOf(FindingStatus.Waived)
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups.Take(options.Most))
        {
            Write(group.ToList());
        }

        if (groups.Count > options.Most)
        {
            terminal.Line(terminal.Paint($"          … and {TerminalWriter.Count(groups.Count - options.Most)} more checks: --all shows them", Style.Faint));
        }
    }

    private void Write(List<Finding> findings)
    {
        var rule = findings[0].Rule;
        terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(findings.Count), -8), Style.Cyan) + "  ", $"{rule.Title} [{rule.Id}]");
        var shown = options.All ? findings.Count : MostAlike;
        foreach (var finding in findings.Take(shown))
        {
            if (finding.Details.Waiver is { } waiver)
            {
                terminal.Paragraph(new string(' ', 10), $"{finding.Resource.Address}: {DifferenceWords.WaiverOf(waiver)}", Style.Faint);
            }
        }

        if (findings.Count > shown)
        {
            terminal.Line(terminal.Paint($"          … and {TerminalWriter.Count(findings.Count - shown)} more", Style.Faint));
        }
    }
}
