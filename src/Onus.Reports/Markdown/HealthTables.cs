using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports.Markdown;

/// <summary>Writes events of AWS Health as tables, one for each part.</summary>
internal static class HealthTables
{
    /// <summary>Writes a table for each part.</summary>
    /// <param name="before">What headings begin with.</param>
    public static void Write(IEnumerable<HealthEntry> entries, MarkdownPage page, string before)
    {
        foreach (var (part, events) in HealthWording.Of(entries))
        {
            page.Table(
                $"{before}{part.Title}: {part.Means}",
                ["Event", "When", "Where", "Touches", "Whose move", "Responsibilities"],
                [.. events.Select(Row)],
                collapsed: events[0].IsOver || events[0].Touch is { IsNothing: true });
        }
    }

    private static IReadOnlyList<string> Row(HealthEntry entry) =>
    [
        $"{MarkdownText.Words(entry.Title)}{(entry.Type is { } type ? $"<br>{MarkdownText.Code(type)}" : "")}",
        Cell(HealthWording.When(entry), HealthWording.Reply(entry)),
        Cell(HealthWording.Where(entry)),
        Cell([HealthWording.Touches(entry), .. entry.Notes]),
        Cell(HealthWording.Turn(entry)),
        Cell([.. entry.Responsibilities.Select(concern => $"{concern.Title} [{concern.Id}]")]),
    ];

    private static string Cell(params IEnumerable<string?> lines) => string.Join("<br>", lines.OfType<string>().Select(MarkdownText.Words));
}
