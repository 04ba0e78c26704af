using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The team's settings that were in force: what a report rests on that AWS's documents do not say.</summary>
internal sealed class SettingsSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const string PolicyHeld = "policy-held";

    public void Write()
    {
        foreach (var (name, settings) in new[] { ("SETTINGS", result.Settings), ("POLICY", result.Policy) })
        {
            if (settings is not null)
            {
                Write(name, settings);
            }
        }

        if (result.EvidenceLog is { } log)
        {
            terminal.Paragraph("          ", $"{DifferenceWords.Count(log.Count, "entry", "entries")} in {log.File}, the last one {log.Head}", Style.Faint);
        }

        var attempts = result.Diagnostics.Count(diagnostic => diagnostic.Code == PolicyHeld);
        if (attempts > 0)
        {
            terminal.Paragraph("          ", $"The repository would loosen what the policy holds in {DifferenceWords.Count(attempts, "place")}; none of that counts, and each is a warning.", Style.Yellow);
        }
    }

    private void Write(string name, SettingsNote settings)
    {
        terminal.Line();
        terminal.Paragraph(terminal.Paint(name, Style.Bold) + "  ", SettingsWords.Of(settings, result));
        foreach (var said in SettingsWords.Said(settings).Take(options.Most))
        {
            terminal.Paragraph("          ", said, Style.Faint);
        }

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
