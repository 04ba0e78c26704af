using Onus.Contracts.PenetrationTests;
using Onus.Reports.Markdown;

namespace Onus.Reports.PenetrationTests;

/// <summary>Writes what of planned penetration tests may be done as Markdown.</summary>
public static class TestMarkdown
{
    /// <summary>The report as Markdown.</summary>
    public static string Write(TestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new MarkdownPage(int.MaxValue);
        page.Line(MarkdownText.Words(TestWords.Summary(report)));
        foreach (var plan in report.Plans)
        {
            page.Line();
            page.Line($"## {MarkdownText.Words(plan.Name)}");
            page.Line();
            page.Line(MarkdownText.Words(TestWords.When(plan)));
            page.Table("Targets and activities", ["Target", "Activity", "May be done", "Why"], [.. plan.Tests.Select(Row)], collapsed: false);
            page.Table("Permissions in writing", ["Permission", "State"], [.. plan.Permissions.Select(item => (IReadOnlyList<string>)[MarkdownText.Words(item.Name), MarkdownText.Words(TestWords.Permission(item))])], collapsed: false);
            foreach (var note in plan.Notes)
            {
                page.Line();
                page.Line(MarkdownText.Words(note));
            }
        }

        page.Table("Sources", ["Source", "What it is"], [.. report.Sources.Select(source => (IReadOnlyList<string>)[MarkdownText.Code(source.Id), $"[{MarkdownText.Words(source.Words)}]({source.Url})"])], collapsed: true);
        page.Last(page.LeftOut > 0 ? $"\n{Terminal.TerminalWriter.Count(page.LeftOut)} rows are left out for length.\n" : "");
        return page.ToString();
    }

    private static IReadOnlyList<string> Row(TestAnswer test) =>
    [
        MarkdownText.Words(test.Target) + (test.Means is { } means && means != test.Target ? $": {MarkdownText.Words(means)}" : ""),
        MarkdownText.Code(test.Activity),
        $"**{TestWords.Of(test.Verdict)}**",
        string.Join("<br>", TestWords.Deciding(test).Select(reason => MarkdownText.Words(reason.Text) + (reason.Sources.IsEmpty ? "" : $" ({string.Join(", ", reason.Sources.Select(MarkdownText.Code))}{(reason.Confidence is { } confidence ? $", {confidence}" : "")})"))),
    ];
}
