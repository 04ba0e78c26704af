using Onus.Contracts.Residency;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

namespace Onus.Reports.Residency;

/// <summary>Writes where data is and goes as a page of Markdown.</summary>
public static class ResidencyMarkdown
{
    private const int MostRows = 50;

    /// <summary>Writes a report.</summary>
    /// <param name="all">Whether tables have all their rows, as far as a page holds them.</param>
    public static string Write(ResidencyReport report, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new MarkdownPage(all ? int.MaxValue : MostRows);
        page.Line("## Where data is and goes");
        page.Line();
        page.Line(MarkdownText.Words($"{report.Day}. {ResidencyTerminal.Summary(report)}"));
        page.Table("By country", ["Country", "Region", "Resources", "Arrivals"], [.. report.Areas.Select(area => Row(
            $"{area.Country} {MarkdownText.Words(area.CountryName)}", $"{MarkdownText.Code(area.Region)} {MarkdownText.Words(area.RegionName)}", TerminalWriter.Count(area.Resources), TerminalWriter.Count(area.Arrivals)))], collapsed: false);
        page.Table("Rules", ["Rule", "Where", "About", "Because"], [.. report.Rules.Select(rule => Row(
            MarkdownText.Words(rule.Name), MarkdownText.Words(string.Join(", ", rule.Jurisdictions.Concat(rule.Countries).DefaultIfEmpty(string.Join(", ", rule.Regions)))), TerminalWriter.Count(rule.Resources), MarkdownText.Words(rule.Because)))], collapsed: false);
        foreach (var section in ResidencySection.Of(report))
        {
            page.Table($"{Title(section)} ({TerminalWriter.Count(section.Count)})", ["Resource", "Where", "Says", "Rule", "Place"], [.. section.Rows.SelectMany(row => row.Entries).Select(RowOf)], collapsed: false);
        }

        return page.ToString();
    }

    private static string Title(ResidencySection section) => section.Title[0] + section.Title[1..].ToLowerInvariant().Replace("region", "Region", StringComparison.Ordinal);

    private static IReadOnlyList<string> RowOf(ResidencyEntry entry) => Row(
        MarkdownText.Code(entry.Address),
        MarkdownText.Words(ResidencyWording.Phrase(entry)),
        (entry.Path is null ? "" : MarkdownText.Code(entry.Path) + " ") + MarkdownText.Words(ResidencyWording.Why(entry) ?? entry.Value ?? ""),
        MarkdownText.Words(ResidencyWording.Rules(entry)),
        entry.Location is { } place ? MarkdownText.Code($"{place.File}:{place.Line}") : "");

    private static IReadOnlyList<string> Row(params IReadOnlyList<string> cells) => cells;
}
