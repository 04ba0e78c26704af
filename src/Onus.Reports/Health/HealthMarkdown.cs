using Onus.Contracts.Health;
using Onus.Reports.Markdown;

namespace Onus.Reports.Health;

/// <summary>Writes what events say as a page for a chat, a ticket or a wiki.</summary>
public static class HealthMarkdown
{
    private const int MostRows = 50;

    /// <summary>Writes a report.</summary>
    /// <param name="all">Whether nothing is left out but for the length of a page.</param>
    public static string Write(HealthReport report, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new MarkdownPage(all ? int.MaxValue : MostRows);
        page.Line($"**Onus:** {MarkdownText.Words($"{report.Title}: {HealthWording.Summary(report)}")}");
        foreach (var (section, events) in HealthWording.Of(report))
        {
            page.Table(
                $"{section.Title}: {section.Means}",
                ["Event", "When", "Where", "Touches", "Whose move", "Responsibilities"],
                [.. events.Select(Row)],
                collapsed: events[0].IsOver || events[0].Touch is { IsNothing: true });
        }

        if (HealthWording.Missing(report) is { } missing)
        {
            page.Line();
            page.Line(MarkdownText.Words(missing));
        }

        return page.ToString();
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
