using Onus.Contracts.Evidence;
using Onus.Reports.Terminal;

namespace Onus.Reports.Evidence;

/// <summary>Writes for people what came of verifying an evidence log.</summary>
public static class LogVerificationText
{
    private const int MostProblems = 20;

    /// <summary>Writes it.</summary>
    /// <param name="all">Whether nothing is left out for length.</param>
    public static void Write(LogVerification verification, TerminalWriter terminal, bool all)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(terminal);
        var problems = verification.Problems.Length;
        terminal.Paragraph(
            "",
            problems == 0 ? $"{verification.Log} is whole." : $"{verification.Log} is not as it was written: {TerminalWriter.Count(problems)} problem{(problems == 1 ? "" : "s")}.",
            Style.Bold);
        LogHead.Write(verification.Count, verification.Head, verification.Signed, terminal);
        foreach (var problem in verification.Problems.Take(all ? int.MaxValue : MostProblems))
        {
            terminal.Line();
            terminal.Paragraph(problem.Line == 0 ? "" : $"line {problem.Line}: ", $"{problem.Message} [{problem.Code}]", Style.Red);
            terminal.Paragraph("    ", problem.Remedy, Style.Faint);
        }

        if (!all && problems > MostProblems)
        {
            terminal.Line();
            terminal.Line(terminal.Paint($"… and {TerminalWriter.Count(problems - MostProblems)} more: --all shows them", Style.Faint));
        }

        Write("SHOWN", verification.Shown, terminal);
        Write("NOT SHOWN BY THIS", verification.NotShown, terminal);
    }

    private static void Write(string title, IReadOnlyCollection<string> sentences, TerminalWriter terminal)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint(title, Style.Bold));
        foreach (var sentence in sentences)
        {
            terminal.Paragraph("  ", sentence);
        }
    }
}
