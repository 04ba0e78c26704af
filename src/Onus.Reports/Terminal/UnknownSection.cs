using Onus.Core.Model;

namespace Onus.Reports.Terminal;

/// <summary>What can't be told, by the reason: the way to say more is to give what is missing.</summary>
internal sealed class UnknownSection(Report report, Screen screen, TerminalOptions options)
{
    private const int Most = 8;
    private const int Examined = 20_000;

    public void Write()
    {
        var total = report.Summary.Findings[FindingStatus.Unknown];
        if (total == 0)
        {
            return;
        }

        // Reasons are worked out again for each; an estate's worth of them says no more than a part.
        var reasons = report.Ledger.Verdicts(FindingStatus.Unknown)
            .Take(options.All ? int.MaxValue : Examined)
            .Select(verdict => ReasonOf(report.Ledger.Explain(verdict.Resource, verdict.Check)))
            .CountBy(reason => reason)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        screen.Line();
        screen.Line(screen.Paint("UNKNOWN", Style.Bold) + $"  {Screen.Count(total)} verdict{TerminalReport.Plural(total)} wait for a value; --parameter NAME=VALUE gives one");
        foreach (var (reason, count) in reasons.Take(options.All ? int.MaxValue : Most))
        {
            screen.Paragraph(screen.Paint(Screen.Fit(Screen.Count(count), -8), Style.Yellow) + "  ", reason);
        }

        if (!options.All && reasons.Count > Most)
        {
            screen.Line(screen.Paint($"          … and {Screen.Count(reasons.Count - Most)} more reasons: --all shows them", Style.Faint));
        }
    }

    private static string ReasonOf(Finding finding)
    {
        const string Mark = ": unknown, since ";
        var at = finding.Message.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? "it can't be told" : finding.Message[(at + Mark.Length)..];
    }
}
