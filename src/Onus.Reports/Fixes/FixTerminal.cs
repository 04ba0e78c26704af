using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Reports.Terminal;

namespace Onus.Reports.Fixes;

/// <summary>Writes for people what remedies change, and what is left to do by hand.</summary>
public static class FixTerminal
{
    private const int MostLeft = 10;

    /// <summary>Writes a report.</summary>
    /// <param name="all">Whether nothing is left out for length.</param>
    public static void Write(FixReport report, TerminalWriter terminal, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal.Paragraph("", Summary(report), Style.Bold);
        foreach (var file in report.Files)
        {
            terminal.Line();
            terminal.Whole(terminal.Paint(file.File, Style.Cyan));
            Write(file, terminal);
        }

        WriteMended(report, terminal);
        WriteLeft(report, terminal, all);
        if (report.Opened.Length > 0)
        {
            terminal.Line();
            terminal.Paragraph("", $"By what is switched on so, {Count(report.Opened.Length, "other check")} ask{(report.Opened.Length == 1 ? "s" : "")} for more, and fail{(report.Opened.Length == 1 ? "s" : "")}: "
                + string.Join(", ", report.Opened.Select(item => item.Check).Distinct()) + ".");
        }

        if (report.Files.Length > 0 && !report.Written)
        {
            terminal.Line();
            terminal.Paragraph("", "Nothing is written yet: --write changes the files, --patch prints a patch.");
        }
    }

    private static string Summary(FixReport report)
    {
        var mended = Count(report.Fixes.Length, "failed check");
        var verb = report.Written ? "pass now" : "would pass";
        var files = report.Files.Length == 0 ? "" : $" by changes of {Count(report.Files.Length, "file")}";
        var left = report.Left.Length == 0 ? "" : $"; {TerminalWriter.Count(report.Left.Length)} with a remedy are left to you";
        var without = report.WithoutRemedy == 0 ? "" : $"; {TerminalWriter.Count(report.WithoutRemedy)} need more than a plain value";
        return $"{mended} {verb}{files}{left}{without}.";
    }

    private static string Count(int count, string what) => $"{TerminalWriter.Count(count)} {what}{(count == 1 ? "" : "s")}";

    private static void Write(FixedFile file, TerminalWriter terminal)
    {
        if (file.Withheld)
        {
            terminal.Paragraph("  ", "The lines are not shown: a secret stands among them, or a sign that no terminal shows.", Style.Faint);
        }

        foreach (var hunk in file.Hunks)
        {
            var line = hunk.OldStart;
            foreach (var text in hunk.Lines)
            {
                var shown = text.Split('\n')[0].TrimEnd('\r');
                var number = TerminalWriter.Count(line).PadLeft(6);
                terminal.Line(text[0] switch
                {
                    '-' => terminal.Paint($"{number} {shown}", Style.Red),
                    '+' => terminal.Paint($"       {shown}", Style.Green),
                    _ => terminal.Paint($"{number} {shown}", Style.Faint),
                });
                line += text[0] == '+' ? 0 : 1;
            }
        }
    }

    private static void WriteMended(FixReport report, TerminalWriter terminal)
    {
        if (report.Fixes.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint("MENDED", Style.Bold));
        foreach (var check in report.Fixes.GroupBy(fix => fix.Check).OrderByDescending(group => group.First().Severity).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var first = check.First();
            var others = check.Count() == 1 ? "" : $", and {TerminalWriter.Count(check.Count() - 1)} more";
            terminal.Paragraph("  " + TerminalWriter.Fit(first.Severity.Name(), 9), $"{first.Title} [{first.Check}]: {first.Address}{others}");
            if (check.Any(fix => fix.Replaces))
            {
                terminal.Paragraph(new string(' ', 11), $"This makes a new resource in the place of the old one: what that holds is gone unless it is copied before. {first.Advice}", Style.Yellow);
            }
        }
    }

    private static void WriteLeft(FixReport report, TerminalWriter terminal, bool all)
    {
        if (report.Left.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint("LEFT TO YOU", Style.Bold));
        foreach (var left in report.Left.Take(all ? int.MaxValue : MostLeft))
        {
            terminal.Paragraph("  " + TerminalWriter.Fit(left.Severity.Name(), 9), $"{left.Address} [{left.Check}]: {left.Reason}");
            if (left.Location is { } place)
            {
                terminal.Whole("           " + terminal.Paint(place.ToString(), Style.Faint));
            }
        }

        if (!all && report.Left.Length > MostLeft)
        {
            terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(report.Left.Length - MostLeft)} more: --all shows them", Style.Faint));
        }
    }
}
