using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>The findings that appear, each with place and remedy; then those that go or can't be told any more.</summary>
internal sealed class ChangedFindings(Difference difference, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        Appeared();
        Others("IN DOUBT", "can't be told any more", change => change.Fate is FindingFate.Unclear or FindingFate.Doubtful, Style.Yellow);
        Waived();
        Others("FINDINGS THAT GO", "", change => change.Fate is FindingFate.Fixed or FindingFate.ResourceGone, Style.Green);
    }

    private void Appeared()
    {
        var news = difference.ShownFindings.ToList();
        if (news.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("FINDINGS THAT APPEAR", Style.Bold) + "  ", $"{DifferenceWords.Severities(news)}");
        foreach (var change in news.Take(options.Most))
        {
            terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(change.Severity.Name(), 9), SeverityStyle.Of(change.Severity)), change.Change.Shown, Style.Bold);
            DifferenceTerminal.Place(terminal, change.Location);
            Field("yours", $"{change.Responsibility}: {difference.TitleOf(change.Responsibility)}", Style.Plain);
            Field("breaks", $"{change.Message} [{change.Check}]", Style.Plain);
            if (change.Was is { } was)
            {
                Field("graver", $"it failed before, and was {was.Name()}", Style.Plain);
            }

            if (change.Waiver is { } waiver)
            {
                Field("waived", $"by this change: {DifferenceWords.WaiverOf(waiver)}", Style.Yellow);
            }

            if (change.Fix is { } fix)
            {
                Field("fix", fix, Style.Green);
            }

            terminal.Code(change.Remedy);
        }

        DifferenceTerminal.More(terminal, news.Count - options.Most);
    }

    /// <summary>What the change accepts of what was there: it does not go by that.</summary>
    private void Waived()
    {
        var changes = difference.Findings.Where(change => change.Fate == FindingFate.Waived).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("WAIVED BY THIS CHANGE", Style.Bold) + "  ", $"{DifferenceWords.Count(changes.Count, "finding")} that {(changes.Count == 1 ? "was" : "were")} there before");
        foreach (var change in changes.Take(options.Most))
        {
            terminal.Paragraph(TerminalWriter.Fit(change.Severity.Name(), 9), $"{change.Change.Address}: {change.Message} [{change.Check}]");
            if (change.Waiver is { } waiver)
            {
                Field("waived", DifferenceWords.WaiverOf(waiver), Style.Yellow);
            }
        }

        DifferenceTerminal.More(terminal, changes.Count - options.Most);
    }

    private void Others(string title, string what, Func<FindingChange, bool> concerns, Style style)
    {
        var changes = difference.Findings.Where(concerns).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint(title, Style.Bold) + $"  {DifferenceWords.Count(changes.Count, "verdict")}{(what.Length > 0 ? " that " + what : "")}");
        foreach (var change in changes.Take(options.Most))
        {
            var lead = terminal.Paint(TerminalWriter.Fit(DifferenceWords.FateOf(change.Fate), 15), style) + TerminalWriter.Fit(change.Severity.Name(), 9);
            terminal.Paragraph(lead, $"{change.Change.Address}: {change.Message} [{change.Check}]");
        }

        DifferenceTerminal.More(terminal, changes.Count - options.Most);
    }

    private void Field(string name, string text, Style style) => DifferenceTerminal.Field(terminal, name, text, style);
}
