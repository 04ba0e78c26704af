using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Reports.Terminal;

namespace Onus.Reports.Markdown;

/// <summary>Writes what a change does as a comment on a pull request: the summary first, then tables, long and less urgent ones closed.</summary>
public static class DifferenceMarkdown
{
    /// <summary>What a comment begins with, for whoever wants to find the last one and write it anew.</summary>
    public const string Mark = "<!-- onus diff -->";

    private const int Few = 10;
    private const int MostRows = 100;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="all">Whether nothing is left out but for the length of a comment.</param>
    public static string Write(DifferenceReport report, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var difference = report.Difference;
        var page = new MarkdownPage(all ? int.MaxValue : MostRows);
        page.Line(Mark);
        var summary = DifferenceWords.Summary(difference);
        page.Line($"**Onus:** {MarkdownText.Words(string.Join(" ", summary))}");
        if (report.Errors > 0)
        {
            page.Line();
            page.Line($"**{DifferenceWords.Count(report.Errors, "error")} in the inputs:** what could not be read looks as if it were not there.");
        }

        Moves(difference, page);
        Appeared(difference, page);
        Resources(difference, page);
        Statuses(difference, page);
        Others(difference, page);
        page.Last(Footer(difference, page.LeftOut));
        return page.ToString();
    }

    private static void Moves(Difference difference, MarkdownPage page) => page.Table(
        $"{DifferenceWords.Count(difference.Moves.Length, "job changes", "jobs change")} hands",
        ["", "Job", "Resource", "From", "To", "Why"],
        [.. difference.Moves.Select(move => (IReadOnlyList<string>)
        [
            DifferenceWords.DirectionOf(move.Direction),
            $"{Job(move.To.Responsibility, difference)}",
            Resource(move.After),
            DifferenceWords.HolderOf(move.From),
            $"**{DifferenceWords.HolderOf(move.To)}**{(move.StatusAfter is { } status ? $", {status.Name()}" : "")}",
            Reason(move.Reason, difference),
        ])],
        collapsed: false);

    private static void Appeared(Difference difference, MarkdownPage page)
    {
        var news = difference.NewFindings.ToList();
        page.Table(
            $"{DifferenceWords.Count(news.Count, "finding appears", "findings appear")}",
            ["Severity", "Finding", "Resource", "Fix"],
            [.. news.Select(change => (change, details: change.Finding.Details())).Select(entry => (IReadOnlyList<string>)
            [
                entry.change.Finding.Severity.Name(),
                $"{MarkdownText.Words(entry.details.Message)} {MarkdownText.Code(entry.change.Finding.Check)}",
                Resource(entry.change.Resource, entry.details.Place),
                MarkdownText.Words(DifferenceWords.FixOf(entry.change, difference) ?? ""),
            ])],
            collapsed: news.Count > 2 * Few);
    }

    private static void Resources(Difference difference, MarkdownPage page)
    {
        var changes = difference.Appeared.Select(change => (change, sign: "appears")).Concat(difference.Gone.Select(change => (change, sign: "goes"))).ToList();
        page.Table(
            $"{DifferenceWords.Count(changes.Count, "resource comes or goes", "resources come or go")}",
            ["", "Resource", "Managed", "Yours", "Shared", "AWS"],
            [.. changes.Select(entry => (IReadOnlyList<string>)
            [
                entry.sign,
                Resource(entry.change.Resource),
                entry.change.Resource.Split is { } split ? split.Management.Name().Replace('-', ' ') : "not classified",
                Held(entry.change),
                Screen.Count(entry.change.Jobs.Shared),
                Screen.Count(entry.change.Jobs.Aws),
            ])],
            collapsed: changes.Count > Few);
    }

    private static void Statuses(Difference difference, MarkdownPage page) => page.Table(
        $"{DifferenceWords.Count(difference.Statuses.Length, "duty stands", "duties stand")} otherwise",
        ["Job", "Resource", "From", "To"],
        [.. difference.Statuses.Select(change => (IReadOnlyList<string>)
        [
            Job(change.Responsibility, difference),
            change.Resource is { } resource ? Resource(resource) : $"the {change.Scope.Name()}",
            change.From.Name(),
            $"**{change.To.Name()}**",
        ])],
        collapsed: true);

    private static void Others(Difference difference, MarkdownPage page)
    {
        var changes = difference.Findings.Where(change => change.Fate != FindingFate.Appeared).ToList();
        page.Table(
            $"{DifferenceWords.Count(changes.Count, "finding goes or is in doubt", "findings go or are in doubt")}",
            ["", "Severity", "Finding", "Resource"],
            [.. changes.Select(change => (IReadOnlyList<string>)
            [
                DifferenceWords.FateOf(change.Fate),
                change.Finding.Severity.Name(),
                $"{MarkdownText.Words(change.Finding.Details().Message)} {MarkdownText.Code(change.Finding.Check)}",
                Resource(change.Resource, change.Finding.Details().Place),
            ])],
            collapsed: true);
    }

    private static string Footer(Difference difference, int leftOut)
    {
        const int MostTitle = 200;
        var days = difference.Base.Day == difference.Head.Day ? difference.Head.Day : $"{difference.Base.Day} and {difference.Head.Day}";
        var cut = leftOut > 0 ? $"{DifferenceWords.Count(leftOut, "row is", "rows are")} left out for length; `onus diff` on a terminal with `--all`, or as JSON, has them all. " : "";
        return $"\n{cut}{MarkdownText.Code(Short(difference.Base.Title))} → {MarkdownText.Code(Short(difference.Head.Title))}, as of {days}\n";

        static string Short(string title) => title.Length > MostTitle ? title[..MostTitle] + "…" : title;
    }

    private static string Job(string responsibility, Difference difference) =>
        $"{MarkdownText.Words(DifferenceWords.TitleOf(responsibility, difference))} {MarkdownText.Code(responsibility)}";

    private static string Resource(SideResource resource, Location? place = null)
    {
        var at = place ?? resource.Place;
        var where = at is { } known ? $"<br>{MarkdownText.Code(known.Line > 0 ? $"{known.File}:{known.Line}" : known.File)}" : "";
        return $"{MarkdownText.Code(resource.Address)} {MarkdownText.Code(resource.Type)}{where}";
    }

    private static string Held(ResourceChange change)
    {
        var held = change.Resource.Split?.Entries.Where(entry => entry.Holder == Holder.Customer).Select(entry => MarkdownText.Code(entry.Responsibility)).ToList() ?? [];
        return held.Count == 0 ? "0" : $"{Screen.Count(held.Count)}: {string.Join(", ", held)}";
    }

    private static string Reason(ShiftReason reason, Difference difference)
    {
        var source = DifferenceWords.SourceOf(reason.Step, difference);
        return MarkdownText.Words(DifferenceWords.ReasonOf(reason)) + (source is null ? "" : $" <sub>{MarkdownText.Words(source)}</sub>");
    }
}
