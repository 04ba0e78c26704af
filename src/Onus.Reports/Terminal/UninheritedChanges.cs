using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>What a change leaves to the customer that everybody takes for AWS's.</summary>
internal sealed class UninheritedChanges(Difference difference, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        if (difference.Uninherited.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("UN-INHERITED", Style.Bold) + "  ",
            $"{DifferenceWords.Count(difference.Uninherited.Length, "obligation")} that everybody takes for AWS's, and that this change leaves to you");
        foreach (var change in difference.Uninherited.Take(options.Most))
        {
            terminal.Paragraph(terminal.Paint("yours    ", Style.Yellow), change.Item.Resource.Shown, Style.Bold);
            DifferenceTerminal.Place(terminal, change.Location);
            Field("belief", change.Belief, Style.Plain);
            Field("but", $"{change.Reason} [{change.Cause}]", Style.Plain);
            Field("yours", $"{change.Responsibility}: {difference.TitleOf(change.Responsibility)}", Style.Plain);
            Field("fix", change.Fix ?? "", Style.Green);
        }

        DifferenceTerminal.More(terminal, difference.Uninherited.Length - options.Most);
    }

    private void Field(string name, string text, Style style)
    {
        if (text.Length > 0)
        {
            DifferenceTerminal.Field(terminal, name, text, style);
        }
    }
}
