using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What has ended or ends soon of what people attest and accept, the soonest first.</summary>
internal sealed class DueSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int DayWidth = 12;

    public void Write()
    {
        var items = DueItem.Of(result);
        if (items.Count == 0)
        {
            return;
        }

        var past = items.Count(item => item.IsPast);
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("DUE", Style.Bold) + "  ",
            string.Join(", ", new[] { (past, "expired"), (items.Count - past, $"within {DueItem.Horizon} days") }.Where(entry => entry.Item1 > 0).Select(entry => $"{TerminalWriter.Count(entry.Item1)} {entry.Item2}")) + ", the soonest first");
        foreach (var item in items.Take(options.Most))
        {
            terminal.Paragraph(
                "  " + terminal.Paint(TerminalWriter.Fit(item.Until, DayWidth), item.IsPast ? Style.Red : Style.Yellow),
                $"{item.Kind} {item.Name}{(item.Owner is { } owner ? $" ({owner})" : "")}: {When(item)}{(item.Obligations > 0 ? $"; {TerminalWriter.Count(item.Obligations)} obligation{TerminalReport.Plural(item.Obligations)}" : "")}");
        }

        DifferenceTerminal.More(terminal, items.Count - options.Most);
    }

    private static string When(DueItem item) => item.Reason is { } reason ? reason : item.Days switch
    {
        < 0 => $"expired {Days(-item.Days)} ago",
        0 => "ends today",
        _ => $"ends in {Days(item.Days)}",
    };

    private static string Days(int days) => $"{TerminalWriter.Count(days)} day{TerminalReport.Plural(days)}";
}
