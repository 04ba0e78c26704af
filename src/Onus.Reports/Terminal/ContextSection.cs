using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What settings say that resources are for, and what that changes.</summary>
internal sealed class ContextSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int NameWidth = 14;

    public void Write()
    {
        if (result.Contexts.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("CONTEXTS", Style.Bold) + "  ", "what the settings say that resources are for");
        foreach (var item in result.Contexts.Take(options.Most))
        {
            string[] parts =
            [
                $"{item.Scope}, {TerminalWriter.Count(item.Resources)} resource{TerminalReport.Plural(item.Resources)}",
                string.Join(", ", item.Data),
                item.Criticality is { } criticality ? $"criticality {criticality}" : "",
                string.Join(", ", item.Needs),
                item.Raised > 0 ? $"{TerminalWriter.Count(item.Raised)} failure{TerminalReport.Plural(item.Raised)} graver for it" : "",
                item.Wanting > 0 ? $"{TerminalWriter.Count(item.Wanting)} obligation{TerminalReport.Plural(item.Wanting)} open until {Evidence(item)} is on file" : "",
            ];
            terminal.Paragraph("  " + terminal.Paint(TerminalWriter.Fit(item.Name, NameWidth), item.Wanting > 0 ? Style.Yellow : Style.Plain), string.Join("; ", parts.Where(part => part.Length > 0)));
        }

        DifferenceTerminal.More(terminal, result.Contexts.Length - options.Most);
    }

    private static string Evidence(ContextNote note) =>
        $"evidence of {string.Join(", ", note.Evidence ?? [])}{(note.EvidenceDays is { } days ? $", of the last {TerminalWriter.Count(days)} days," : "")}";
}
