using System.Globalization;
using Onus.Contracts;
using Onus.Reports.Findings;
using Onus.Reports.Terminal;

namespace Onus.Reports.Markdown;

/// <summary>Writes one page of an assessment.</summary>
internal sealed class AssessmentPage(AssessmentResult result, MarkdownPage page, LineLinks? links)
{
    public const int MostRows = 100;
    private const int Few = 25;
    private const int MostName = 300;
    private readonly AssessmentSummary _summary = AssessmentSummary.Of(result);
    private readonly FindingBook _book = new(result);

    public string Write()
    {
        var rows = UnmetRow.Of(result);
        Head(rows);
        Layers();
        Uninherited();
        Unmet(rows);
        Unknown();
        Waived();
        Open();
        Due();
        HealthTables.Write(result.Health, page, "AWS Health: ");
        NotClassified();
        page.Last(Footer());
        return page.ToString();
    }

    private void Head(IReadOnlyList<UnmetRow> rows)
    {
        var all = _summary.All;
        page.Line(AssessmentMarkdown.Mark);
        page.Line("## Who is responsible, and is it done?");
        page.Line();
        page.Line($"{Words(result.Title)}: {Count(_summary.ResourceCount, "resource", "resources")} of {Count(_summary.Resources.Count, "service", "services")}, as of {Words(result.Date)}{(result.CatalogDate is { } known && known != result.Date ? $", by the catalogue of {Words(known)}" : "")}.");
        page.Line();
        page.Line($"Of {Count(all.Total, "obligation", "obligations")} **{Number(all.Aws)}** are AWS's, **{Number(all.Shared)}** shared and **{Number(all.Customer + all.Undecided)}** yours{(all.ThirdParty > 0 ? $", {Number(all.ThirdParty)} third parties'" : "")}. "
            + $"Of your part {string.Join(", ", StatusesToTell.Where(status => all[status] > 0).Select(status => $"{Number(all[status])} {status.Name()}"))}.");
        page.Line();
        var severities = Contracts.Words.Of<Severity>().Values.OrderDescending().Select(severity => (severity, Count: rows.Count(row => row.Severity == severity))).Where(entry => entry.Count > 0).ToList();
        page.Line(rows.Count == 0 ? "Nothing that was checked is unmet." : $"**Unmet:** {string.Join(", ", severities.Select(entry => $"{Number(entry.Count)} {entry.severity.Name()}"))}.");
        if (result.Settings is { } settings)
        {
            page.Line();
            page.Line(Words(SettingsWords.Of(settings, result)));
        }

        if (result.Errors > 0)
        {
            page.Line();
            page.Line($"**Not read:** {Count(result.Errors, "error", "errors")} in the input; what they hide is not in this report.");
        }
    }

    private static ObligationStatus[] StatusesToTell =>
        [ObligationStatus.Met, ObligationStatus.Unmet, ObligationStatus.Unknown, ObligationStatus.Attested, ObligationStatus.Expired, ObligationStatus.Waived, ObligationStatus.Open];

    private void Layers() => page.Table(
        "By layer",
        ["Layer", "AWS", "both", "you", "met", "unmet", "unknown", "open"],
        [.. result.Layers.Reverse().Where(layer => _summary.ByLayer.ContainsKey(layer.Id)).Select(layer => (IReadOnlyList<string>)
        [
            Words(layer.Title),
            .. Figures(_summary.ByLayer[layer.Id]),
        ])],
        collapsed: false);

    private static IEnumerable<string> Figures(ObligationCount count) =>
        new[] { count.Aws, count.Shared, count.Customer + count.Undecided, count[ObligationStatus.Met], count[ObligationStatus.Unmet], count[ObligationStatus.Unknown], count[ObligationStatus.Open] }.Select(Number);

    private void Uninherited() => page.Table(
        $"{Count(result.Uninherited.Length, "obligation", "obligations")} that everybody takes for AWS's, and that a switch leaves to you",
        ["Responsibility", "Resource", "What one believes", "But", "Fix"],
        [.. result.Uninherited.Select(item => (IReadOnlyList<string>)
        [
            Responsibility(item.Responsibility),
            Resource(item.Resource, item.Location),
            Words(item.Belief),
            Words(item.Reason),
            Words(item.Fix ?? ""),
        ])],
        collapsed: result.Uninherited.Length > Few);

    private void Unmet(IReadOnlyList<UnmetRow> rows) => page.Table(
        $"{Count(rows.Count, "cause", "causes")} of what is unmet",
        ["Severity", "Resource", "What is wrong", "Fix"],
        [.. rows.Select(row =>
        {
            var finding = row.GravestOf(row.First);
            var cause = CauseWords.Of(finding.Details);
            return (IReadOnlyList<string>)
            [
                row.Severity.Name(),
                Resource(row.First, FindingBook.PlaceOf(finding)) + (row.Resources.Count > 1 ? $" and {Number(row.Resources.Count - 1)} more" : ""),
                $"{(cause.Length == 0 ? "" : MarkdownText.Code(cause) + "<br>")}{string.Join("<br>", row.Rules.Take(3).Select(Check))}{(row.Checks.Count > 3 ? $"<br>and {Number(row.Checks.Count - 3)} more" : "")}<br>yours: {string.Join(", ", row.Responsibilities.Select(Responsibility))}",
                Words(FindingWords.Cut(finding.Fix ?? "")) + (finding.Remedy is { } lines ? "<br>" + string.Join("<br>", FindingWords.Cut(lines).Split('\n').Select(MarkdownText.Indented)) : ""),
            ];
        })],
        collapsed: false);

    private void Unknown()
    {
        var unknown = result.Shown(FindingStatus.Unknown).ToList();
        page.Table(
            $"{Count(unknown.Count, "verdict waits", "verdicts wait")} for what the input does not say",
            ["Resource", "Check", "Waits for"],
            [.. unknown.Select(finding => (IReadOnlyList<string>)
            [
                Resource(finding.Resource, FindingBook.PlaceOf(finding)),
                Check(finding.Rule),
                Words(FindingWords.Cut(finding.Details.Doubt?.Detail ?? "", MostName)),
            ])],
            collapsed: true);
    }

    private void Waived()
    {
        var waived = result.Shown(FindingStatus.Waived).ToList();
        page.Table(
            $"{Count(waived.Count, "verdict is", "verdicts are")} accepted by the team; none of them counts as met",
            ["Severity", "Resource", "Check", "Accepted"],
            [.. waived.Select(finding => (IReadOnlyList<string>)
            [
                finding.Rule.Severity.Name(),
                Resource(finding.Resource, FindingBook.PlaceOf(finding)),
                Check(finding.Rule),
                finding.Details.Waiver is { } waiver ? Words(FindingWords.Cut(DifferenceWords.WaiverOf(waiver), MostName)) : "",
            ])],
            collapsed: true);
    }

    private void Open()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in result.Resources)
        {
            for (var i = 0; i < resource.Obligations.Length; i++)
            {
                if (resource.Obligations[i] == ObligationStatus.Open)
                {
                    var id = resource.Split!.CustomerEntries[i].Responsibility;
                    counts[id] = counts.GetValueOrDefault(id) + 1;
                }
            }
        }

        page.Table(
            $"{Count(counts.Values.Sum(), "obligation", "obligations")} of yours on resources that nothing verifies",
            ["Obligations", "Responsibility"],
            [.. counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (IReadOnlyList<string>)[Number(entry.Value), Responsibility(entry.Key)])],
            collapsed: true);
    }

    private void Due()
    {
        var items = DueItem.Of(result);
        page.Table(
            $"{Count(items.Count, "piece of evidence has", "pieces of evidence have")} ended or {(items.Count == 1 ? "ends" : "end")} within {DueItem.Horizon} days",
            ["Until", "What", "Who"],
            [.. items.Select(item => (IReadOnlyList<string>)[Words(item.Until), Words($"{item.Kind} {item.Name}{(item.Reason is { } reason ? $": {reason}" : "")}"), Words(item.Owner ?? "")])],
            collapsed: false);
    }

    private void NotClassified() => page.Table(
        $"{Count(_summary.NotClassified.Values.Sum(), "resource", "resources")} of services that the catalogue does not have yet",
        ["Resources", "Type"],
        [.. _summary.NotClassified.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (IReadOnlyList<string>)[Number(entry.Value), MarkdownText.Code(FindingWords.Cut(entry.Key, MostName))])],
        collapsed: true);

    private string Footer()
    {
        var hidden = _summary.Hidden is { } counts ? $" {Count(counts.Values.Sum(), "verdict is", "verdicts are")} hidden ({string.Join(", ", counts.Select(entry => $"{entry.Key} {Number(entry.Value)}"))})." : "";
        var leftOut = page.LeftOut > 0 ? $" {Count(page.LeftOut, "row is", "rows are")} left out here for length: the JSON of `onus scan` has them all." : "";
        return $"\n<sub>Made by Onus{(result.Program is { } program ? $" {Words(program)}" : "")}.{hidden}{leftOut}</sub>\n";
    }

    private string Responsibility(string id) => $"{Words(_book.TitleOf(id))} {MarkdownText.Code(id)}";

    private string Check(Rule rule) => $"{Words(rule.Title)} {(_book.PageOf(rule) is { } address ? $"[{MarkdownText.Code(rule.Id)}]({address})" : MarkdownText.Code(rule.Id))}";

    private string Resource(ResourceAssessment resource, Place? place)
    {
        var name = MarkdownText.Code(FindingWords.Cut(resource.Shown, MostName));
        if (place is not { File.Length: > 0 })
        {
            return name;
        }

        var shown = Words(FindingWords.Cut(place.File, MostName) + (place.Line > 0 ? ":" + place.Line.ToString(CultureInfo.InvariantCulture) : ""));
        return $"{name}<br>{(links?.Of(place) is { } address ? $"[{shown}]({address})" : shown)}";
    }

    private static string Words(string text) => MarkdownText.Words(FindingWords.Cut(text));

    private static string Number(int count) => TerminalWriter.Count(count);

    private static string Count(int count, string one, string many) => DifferenceWords.Count(count, one, many);
}
