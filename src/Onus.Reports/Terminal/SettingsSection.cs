using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The team's settings that were in force: what a report rests on that AWS's documents do not say.</summary>
internal sealed class SettingsSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        if (result.Settings is not { } settings)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("SETTINGS", Style.Bold) + "  ", SettingsWords.Of(settings));
        var changes = settings.Overrides.SelectMany(item => item.Changes.Select(change => (item, change))).ToList();
        foreach (var (item, change) in changes.Take(options.Most))
        {
            terminal.Paragraph(
                "          ",
                $"{change.Responsibility} of {TerminalWriter.Count(change.Resources)} {change.Type}: {change.From.Name()} → {change.To.Name()}. {item.Because} [{item.Id}]",
                Style.Faint);
        }

        DifferenceTerminal.More(terminal, changes.Count - options.Most);
    }
}
