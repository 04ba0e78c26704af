using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What AWS Health announces that touches what is deployed, or the account; what is over or touches nothing is counted.</summary>
internal sealed class HealthSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        if (result.Health.IsEmpty)
        {
            return;
        }

        var over = result.Health.Count(entry => entry.IsOver);
        var elsewhere = result.Health.Count(entry => !entry.IsOver && entry.Touch is { IsNothing: true });
        terminal.Line();
        terminal.Paragraph(terminal.Paint("AWS HEALTH", Style.Bold) + "  ", $"{HealthWording.Count(result.Health.Length, "event")}, {TerminalWriter.Count(over)} over, {TerminalWriter.Count(elsewhere)} about nothing that was read");
        foreach (var (part, events) in HealthWording.Of(result.Health.Where(entry => !entry.IsOver && entry.Touch is not { IsNothing: true })))
        {
            terminal.Line(terminal.Paint($"  {part.Title}", Style.Bold));
            Write(events, terminal, options.Most, all: false);
        }
    }

    /// <summary>Writes events, and how many more there are.</summary>
    /// <param name="most">The most that are written.</param>
    /// <param name="all">Whether AWS's own words are told.</param>
    public static void Write(IReadOnlyList<HealthEntry> events, TerminalWriter terminal, int most, bool all)
    {
        foreach (var entry in events.Take(most))
        {
            Write(entry, terminal, all);
        }

        if (events.Count > most)
        {
            terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(events.Count - most)} more: --all shows them", Style.Faint));
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
