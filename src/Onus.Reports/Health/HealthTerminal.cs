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
        foreach (var (section, events) in HealthWording.Of(report))
        {
            terminal.Line();
            terminal.Line(terminal.Paint(section.Title.ToUpperInvariant(), Style.Bold) + terminal.Paint($"  {section.Means}", Style.Faint));
            var most = all ? int.MaxValue : events[0].IsOver ? MostOver : Most;
            foreach (var entry in events.Take(most))
            {
                Write(entry, terminal, all);
            }

            if (events.Count > most)
            {
                terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(events.Count - most)} more: --all shows them", Style.Faint));
            }
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

    private static void Write(HealthEntry entry, TerminalWriter terminal, bool all)
    {
        terminal.Paragraph("  ", entry.Title, entry.IsOver ? Style.Faint : entry.IsAlarm ? Style.Red : Style.Plain);
        terminal.Paragraph("    ", $"{HealthWording.When(entry)}; {HealthWording.Where(entry)}{(entry.Type is { } type ? $"; {type}" : "")}");
        if (entry.IsOver && !all)
        {
            return;
        }

        if (HealthWording.Reply(entry) is { } reply)
        {
            terminal.Paragraph("    ", reply, entry.Reply!.Overdue ? Style.Red : Style.Bold);
        }

        if (HealthWording.Touches(entry) is { } touches)
        {
            terminal.Paragraph("    ", touches);
        }

        if (entry.Touch is not { IsNothing: true } || all)
        {
            terminal.Paragraph("    ", HealthWording.Turn(entry));
            if (HealthWording.Concerns(entry) is { } concerns)
            {
                terminal.Paragraph("    ", concerns, Style.Faint);
            }
        }

        foreach (var note in entry.Notes)
        {
            terminal.Paragraph("    ", note, Style.Yellow);
        }

        if (all)
        {
            foreach (var text in new[] { entry.Means, entry.Text }.OfType<string>())
            {
                terminal.Paragraph("    ", text, Style.Faint);
            }

            terminal.Paragraph("    ", entry.Id, Style.Faint);
        }
    }
}
