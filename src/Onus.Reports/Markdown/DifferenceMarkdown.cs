using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Reports.Terminal;

namespace Onus.Reports.Markdown;

/// <summary>Writes what a change does as a comment on a pull request: the summary first, then tables, long and less urgent ones closed.</summary>
public static class DifferenceMarkdown
{
    /// <summary>What a comment begins with, for whoever wants to find the last one and write it anew.</summary>
    public const string Mark = "<!-- onus diff -->";

    /// <summary>Writes a report.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="all">Whether nothing is left out but for the length of a comment.</param>
    /// <param name="links">Where places lead to; null for nowhere.</param>
    public static string Write(Difference difference, bool all = false, LineLinks? links = null)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new Writer(difference, links).Write(all);
    }
}

/// <summary>Writes one comment.</summary>
file sealed class Writer(Difference difference, LineLinks? links)
{
    private const int Few = 10;
    private const int MostRows = 100;

    public string Write(bool all)
    {
        var page = new MarkdownPage(all ? int.MaxValue : MostRows);
        page.Line(DifferenceMarkdown.Mark);
        var summary = DifferenceWords.Summary(difference);
        page.Line($"**Onus:** {MarkdownText.Words(string.Join(" ", summary))}");
        if (difference.After.Settings is { } settings)
        {
            page.Line();
            page.Line(MarkdownText.Words(SettingsWords.Of(settings, difference.After)));
        }

        Parties(page);
        Uninherited(page);
        Moves(page);
        Appeared(page);
        Resources(page);
        Statuses(page);
        Others(page);
        page.Last(Footer(difference, page.LeftOut));
        return page.ToString();
    }

    private void Parties(MarkdownPage page) => page.Table(
        "What each party holds of your part",
        ["Party", "Obligations", "Not met", "Findings that appear"],
        [.. difference.Parties.Select(party => (IReadOnlyList<string>)
        [
            MarkdownText.Words(party.Party ?? "nobody is named"),
            DifferenceWords.FromTo(party.Before, party.After),
            DifferenceWords.FromTo(party.UnmetBefore, party.UnmetAfter),
            TerminalWriter.Count(party.Findings),
        ])],
        collapsed: difference.Parties.Length > Few);

    private void Uninherited(MarkdownPage page) => page.Table(
        $"{DifferenceWords.Count(difference.Uninherited.Length, "obligation", "obligations")} that everybody takes for AWS's, and that this change leaves to you",
        ["Responsibility", "Resource", "What one believes", "But", "Fix"],
        [.. difference.Uninherited.Select(change => (IReadOnlyList<string>)
        [
            Responsibility(change.Responsibility, difference),
            Resource(change.Item.Resource, change.Location),
            MarkdownText.Words(change.Belief),
            $"{MarkdownText.Words(change.Reason)} {MarkdownText.Code(change.Cause)}",
            MarkdownText.Words(change.Fix ?? ""),
        ])],
        collapsed: difference.Uninherited.Length > Few);

    private void Moves(MarkdownPage page) => page.Table(
        $"{DifferenceWords.Count(difference.Moves.Length, "responsibility changes", "responsibilities change")} hands",
        ["", "Responsibility", "Resource", "From", "To", "Why"],
        [.. difference.Moves.Select(move => (IReadOnlyList<string>)
        [
            DifferenceWords.DirectionOf(move.Direction),
            $"{Responsibility(move.To.Responsibility, difference)}",
            Resource(move.After),
            DifferenceWords.HolderOf(move.From),
            $"**{DifferenceWords.HolderOf(move.To)}**{(move.StatusAfter is { } status ? $", {status.Name()}" : "")}",
            Reason(move, difference),
        ])],
        collapsed: false);

    private void Appeared(MarkdownPage page)
    {
        var grave = difference.ShownFindings.Where(change => change.Severity > Severity.Low).ToList();
        var low = difference.ShownFindings.Where(change => change.Severity == Severity.Low).ToList();
        Appeared($"{DifferenceWords.Count(grave.Count, "finding appears", "findings appear")}", grave, page, collapsed: grave.Count > 2 * Few);
        Appeared($"{DifferenceWords.Count(low.Count, "finding of low severity appears", "findings of low severity appear")}", low, page, collapsed: true);
        var waived = difference.Findings.Where(change => change.Fate == FindingFate.Waived).ToList();
        page.Table(
            $"{DifferenceWords.Count(waived.Count, "finding that was there is", "findings that were there are")} waived by this change",
            ["Severity", "Finding", "Resource", "Waived"],
            [.. waived.Select(change => (IReadOnlyList<string>)
            [
                change.Severity.Name(),
                $"{MarkdownText.Words(change.Message)} {MarkdownText.Code(change.Check)}",
                Resource(change.Change, change.Location),
                change.Waiver is { } waiver ? MarkdownText.Words(DifferenceWords.WaiverOf(waiver)) : "",
            ])],
            collapsed: false);
    }

    private void Appeared(string title, List<FindingChange> changes, MarkdownPage page, bool collapsed) => page.Table(
        title,
        ["Severity", "Finding", "Resource", "Fix"],
        [.. changes.Select(change => (IReadOnlyList<string>)
        [
            change.Severity.Name(),
            $"{MarkdownText.Words(change.Message)} {MarkdownText.Code(change.Check)}{(change.Why is { } why ? $"<br><sub>{MarkdownText.Words(why)}</sub>" : "")}"
                + (change.Waiver is { } waiver ? $"<br>**waived by this change:** {MarkdownText.Words(DifferenceWords.WaiverOf(waiver))}" : ""),
            Resource(change.Change, change.Location),
            MarkdownText.Words(change.Fix ?? "") + (change.Remedy is { } lines ? "<br>" + string.Join("<br>", lines.Split('\n').Select(MarkdownText.Indented)) : ""),
        ])],
        collapsed);

    private void Resources(MarkdownPage page)
    {
        var changes = difference.Appeared.Select(change => (change, sign: "appears")).Concat(difference.Gone.Select(change => (change, sign: "goes"))).ToList();
        page.Table(
            $"{DifferenceWords.Count(changes.Count, "resource comes or goes", "resources come or go")}",
            ["", "Resource", "Managed", "Yours", "Shared", "AWS"],
            [.. changes.Select(entry => (IReadOnlyList<string>)
            [
                entry.sign,
                Resource(entry.change.Change),
                entry.change.Change.Split is { } split ? split.Management.Name().Replace('-', ' ') : "not classified",
                Held(entry.change),
                TerminalWriter.Count(entry.change.Obligations.Shared),
                TerminalWriter.Count(entry.change.Obligations.Aws),
            ])],
            collapsed: changes.Count > Few);
    }

    private void Statuses(MarkdownPage page) => page.Table(
        $"{DifferenceWords.Count(difference.Statuses.Length, "obligation stands", "obligations stand")} otherwise",
        ["Responsibility", "Resource", "From", "To"],
        [.. difference.Statuses.Select(change => (IReadOnlyList<string>)
        [
            Responsibility(change.Responsibility, difference),
            change.Change is { } resource ? Resource(resource) : $"the {change.Scope.Name()}",
            change.From.Name(),
            $"**{change.To.Name()}**",
        ])],
        collapsed: true);

    private void Others(MarkdownPage page)
    {
        var changes = difference.Findings.Where(change => change.Fate is not (FindingFate.Appeared or FindingFate.Waived)).ToList();
        page.Table(
            $"{DifferenceWords.Count(changes.Count, "finding goes or is in doubt", "findings go or are in doubt")}",
            ["", "Severity", "Finding", "Resource"],
            [.. changes.Select(change => (IReadOnlyList<string>)
            [
                DifferenceWords.FateOf(change.Fate),
                change.Severity.Name(),
                $"{MarkdownText.Words(change.Message)} {MarkdownText.Code(change.Check)}",
                Resource(change.Change, change.Location),
            ])],
            collapsed: true);
    }

    private static string Footer(Difference difference, int leftOut)
    {
        const int MostTitle = 200;
        var days = difference.Before.Date == difference.After.Date ? difference.After.Date : $"{difference.Before.Date} and {difference.After.Date}";
        var cut = leftOut > 0 ? $"{DifferenceWords.Count(leftOut, "row is", "rows are")} left out for length; `onus diff` on a terminal with `--all`, or as JSON, has them all. " : "";
        return $"\n{cut}{MarkdownText.Code(Short(difference.Before.Title))} → {MarkdownText.Code(Short(difference.After.Title))}, as of {days}\n";

        static string Short(string title) => title.Length > MostTitle ? title[..MostTitle] + "…" : title;
    }

    private static string Responsibility(string responsibility, Difference difference) =>
        $"{MarkdownText.Words(difference.TitleOf(responsibility))} {MarkdownText.Code(responsibility)}";

    private string Resource(ResourceAssessment resource, Place? place = null)
    {
        var at = place ?? resource.Source;
        return $"{MarkdownText.Code(resource.Address)} {MarkdownText.Code(resource.TypeInWords)}{(at is null ? "" : $"<br>{PlaceOf(at)}")}";
    }

    private string PlaceOf(Place place)
    {
        var shown = MarkdownText.Code(place.Line > 0 ? $"{place.File}:{place.Line}" : place.File);
        return links?.Of(place) is { } link ? $"[{shown}]({link})" : shown;
    }

    private static string Held(ResourceChange change)
    {
        var held = change.Customer.Select(MarkdownText.Code).ToList();
        return held.Count == 0 ? "0" : $"{TerminalWriter.Count(held.Count)}: {string.Join(", ", held)}";
    }

    private static string Reason(HolderMove move, Difference difference)
    {
        var source = DifferenceWords.SourceOf(move.Step, difference);
        return MarkdownText.Words(DifferenceWords.ReasonOf(move)) + (source is null ? "" : $" <sub>{MarkdownText.Words(source)}</sub>");
    }
}
