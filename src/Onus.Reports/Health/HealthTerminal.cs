using Onus.Contracts.Health;
using Onus.Reports.Terminal;

namespace Onus.Reports.Health;

/// <summary>Writes for people what events say: what asks for an answer first, then what is theirs to do, last what is over.</summary>
public static class HealthTerminal
{
    private const int Most = 25;
    private const int MostOver = 5;

    /// <summary>Writes a report.</summary>
    /// <param name="all">Whether nothing is left out for length, and AWS's own words are told.</param>
    public static void Write(HealthReport report, TerminalWriter terminal, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal.Paragraph(terminal.Paint("Onus  ", Style.Bold), $"{report.Title}: {HealthWording.Summary(report)}", Style.Bold);
        foreach (var (part, events) in HealthWording.Of(report.Events))
        {
            terminal.Line();
            terminal.Line(terminal.Paint(part.Title.ToUpperInvariant(), Style.Bold) + terminal.Paint($"  {part.Means}", Style.Faint));
            HealthSection.Write(events, terminal, all ? int.MaxValue : events[0].IsOver ? MostOver : Most, all);
        }

        if (HealthWording.Missing(report) is { } missing)
        {
            terminal.Line();
            terminal.Paragraph("", missing, Style.Faint);
        }

        if (report.History is { } history)
        {
            terminal.Line();
            terminal.Paragraph("", report.Added == 0 ? $"{history} knows all of it already." : $"{TerminalWriter.Count(report.Added)} {(report.Added == 1 ? "entry" : "entries")} added to {history}.", Style.Faint);
        }
    }
}
