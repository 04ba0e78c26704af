using Onus.Contracts.PenetrationTests;
using Onus.Reports.Terminal;

namespace Onus.Reports.PenetrationTests;

/// <summary>Writes for people what of planned penetration tests may be done.</summary>
public static class TestTerminal
{
    private const int VerdictWidth = 16;

    /// <summary>Writes a report.</summary>
    public static void Write(TestReport report, TerminalWriter terminal)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal.Paragraph("", TestWords.Summary(report), Style.Bold);
        foreach (var plan in report.Plans)
        {
            Write(plan, terminal);
        }

        if (report.Sources.Length > 0)
        {
            terminal.Line();
            terminal.Line(terminal.Paint("SOURCES", Style.Bold));
            foreach (var source in report.Sources)
            {
                terminal.Paragraph($"  {TerminalWriter.Fit(source.Id, VerdictWidth)}", source.Words, Style.Faint);
                terminal.Whole(terminal.Paint($"  {TerminalWriter.Fit("", VerdictWidth)}{source.Url}", Style.Faint));
            }
        }
    }

    private static void Write(TestPlanAnswer plan, TerminalWriter terminal)
    {
        terminal.Line();
        terminal.Paragraph("", $"PLAN {plan.Name}: {TestWords.When(plan)}", Style.Bold);
        foreach (var target in plan.Tests.GroupBy(test => test.Target))
        {
            terminal.Line();
            terminal.Paragraph("", target.Key + (target.First().Means is { } means && means != target.Key ? $": {means}" : ""), Style.Cyan);
            foreach (var test in target)
            {
                terminal.Paragraph("  " + terminal.Paint(TerminalWriter.Fit(TestWords.Of(test.Verdict), VerdictWidth), Color(test.Verdict)), $"{test.Activity}: {test.ActivityTitle}");
                foreach (var reason in TestWords.Deciding(test))
                {
                    var cites = reason.Sources.IsEmpty ? "" : $" [{string.Join(", ", reason.Sources)}{(reason.Confidence is { } confidence ? $", {confidence}" : "")}]";
                    terminal.Paragraph($"  {TerminalWriter.Fit("", VerdictWidth)}", reason.Text + cites, Style.Faint);
                }
            }
        }

        foreach (var permission in plan.Permissions)
        {
            terminal.Line();
            terminal.Paragraph("  permission      ", $"{permission.Name} {TestWords.Permission(permission)}", permission.Holds ? Style.Plain : Style.Yellow);
        }

        foreach (var note in plan.Notes)
        {
            terminal.Line();
            terminal.Paragraph("  note            ", note);
        }
    }

    private static Style Color(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Yes => Style.Green,
        TestVerdict.No => Style.Red,
        _ => Style.Yellow,
    };
}
