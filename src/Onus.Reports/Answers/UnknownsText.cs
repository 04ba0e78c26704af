using System.Globalization;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes for people what stayed unknown, and why.</summary>
public static class UnknownsText
{
    private const int Shown = 3;
    private const int Column = 28;
    private const int Number = 8;

    /// <summary>Writes a survey.</summary>
    /// <param name="title">What was read, as the user named it.</param>
    /// <param name="all">Whether nothing is left out for length.</param>
    public static void Write(UnknownsReport survey, TerminalWriter terminal, string title, bool all)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal.Paragraph(
            "",
            $"Checks and overrides read {TerminalWriter.Count(survey.Read)} attributes of {TerminalWriter.Count(survey.Resources)} resources in {title}: "
            + $"{TerminalWriter.Count(survey.Known)} are known ({Share(survey.Known, survey.Read)}), {TerminalWriter.Count(survey.Unknown)} are not. "
            + $"Of {TerminalWriter.Count(survey.Findings)} findings {TerminalWriter.Count(survey.UnknownFindings)} are unknown.");
        if (survey.Reasons.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint(Row("REASON", "READ", "SHARE", "FINDINGS"), Style.Bold));
        foreach (var kind in survey.Reasons)
        {
            terminal.Line(Row(kind.Code.Name(), TerminalWriter.Count(kind.Attributes), Share(kind.Attributes, survey.Read), TerminalWriter.Count(kind.Findings)));
            WriteDetails(kind, terminal, all);
        }

        terminal.Line();
        terminal.Paragraph("", $"For reasons that the input does not leave to anybody: {survey.ShareOfOwn.ToString("P1", CultureInfo.InvariantCulture)} of what was read.");
    }

    private static void WriteDetails(UnknownKind kind, TerminalWriter terminal, bool all)
    {
        foreach (var thing in kind.Details.Take(all ? int.MaxValue : Shown))
        {
            terminal.Paragraph(terminal.Paint(TerminalWriter.Count(thing.Attributes).PadLeft(Number) + "  ", Style.Faint), thing.Detail, Style.Faint);
            if (thing.Location is { } place)
            {
                terminal.Whole(new string(' ', Number + 2) + terminal.Paint(place.ToString(), Style.Faint));
            }
        }

        if (!all && kind.Details.Length > Shown)
        {
            terminal.Line(terminal.Paint(new string(' ', Number) + $"  … and {TerminalWriter.Count(kind.Details.Length - Shown)} more: --all shows them", Style.Faint));
        }
    }

    private static string Row(string name, string attributes, string share, string findings) =>
        name.PadRight(Column) + attributes.PadLeft(Number) + share.PadLeft(Number) + findings.PadLeft(Number + 2);

    private static string Share(int part, int whole) => (whole == 0 ? 0 : (double)part / whole).ToString("P1", CultureInfo.InvariantCulture);
}
