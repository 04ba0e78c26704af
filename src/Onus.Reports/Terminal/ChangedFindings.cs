using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>The findings that appear, each with place and remedy; then those that go or can't be told any more.</summary>
internal sealed class ChangedFindings(Difference difference, Screen screen, TerminalOptions options)
{
    public void Write()
    {
        Appeared();
        Others("IN DOUBT", "can't be told any more", change => change.Fate is FindingFate.Unclear or FindingFate.Doubtful, Style.Yellow);
        Others("FINDINGS THAT GO", "", change => change.Fate is FindingFate.Fixed or FindingFate.Waived or FindingFate.ResourceGone, Style.Green);
    }

    private void Appeared()
    {
        var news = difference.NewFindings.ToList();
        if (news.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("FINDINGS THAT APPEAR", Style.Bold) + $"  {DifferenceWords.Severities(news)}");
        foreach (var change in news.Take(options.Most))
        {
            screen.Paragraph(screen.Paint(Screen.Fit(change.Severity.Name(), 9), Color(change.Severity)), $"{change.Change.Address} ({change.Change.Type})", Style.Bold);
            Field("where", change.Location?.ToString() ?? "", Style.Cyan);
            Field("yours", $"{change.Responsibility}: {difference.TitleOf(change.Responsibility)}", Style.Plain);
            Field("breaks", $"{change.Message} [{change.Check}]", Style.Plain);
            if (change.Fix is { } fix)
            {
                Field("fix", fix, Style.Green);
            }
        }

        DifferenceTerminal.More(screen, news.Count - options.Most);
    }

    private void Others(string title, string what, Func<FindingChange, bool> concerns, Style style)
    {
        var changes = difference.Findings.Where(concerns).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint(title, Style.Bold) + $"  {DifferenceWords.Count(changes.Count, "verdict")}{(what.Length > 0 ? " that " + what : "")}");
        foreach (var change in changes.Take(options.Most))
        {
            var lead = screen.Paint(Screen.Fit(DifferenceWords.FateOf(change.Fate), 15), style) + Screen.Fit(change.Severity.Name(), 9);
            screen.Paragraph(lead, $"{change.Change.Address}: {change.Message} [{change.Check}]");
        }

        DifferenceTerminal.More(screen, changes.Count - options.Most);
    }

    private void Field(string name, string text, Style style) => DifferenceTerminal.Field(screen, name, text, style);

    private static Style Color(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => Style.Red,
        Severity.Medium => Style.Yellow,
        _ => Style.Plain,
    };
}
