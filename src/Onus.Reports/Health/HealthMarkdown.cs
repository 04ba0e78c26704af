using Onus.Contracts.Health;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

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
        HealthTables.Write(report.Events, page, "");
        if (HealthWording.Missing(report) is { } missing)
        {
            page.Line();
            page.Line(MarkdownText.Words(missing));
        }

        return page.ToString();
    }
}
