using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>What moves: by resource and reason, first what comes to the customer.</summary>
internal sealed class MoveSection(Difference difference, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        if (difference.Moves.IsEmpty)
        {
            return;
        }

        var groups = difference.Moves
            .GroupBy(move => (move.Direction, move.After, move.Step.Id, move.Step.Reason, move.Ended))
            .ToList();
        terminal.Line();
        terminal.Paragraph(terminal.Paint("WHAT MOVES", Style.Bold) + "  ", $"{DifferenceWords.Count(difference.Moves.Length, "responsibility", "responsibilities")} of {DifferenceWords.Count(difference.Moves.Select(move => move.After).Distinct().Count(), "resource")}");
        foreach (var group in groups.Take(options.Most))
        {
            terminal.Line();
            Write([.. group]);
        }

        DifferenceTerminal.More(terminal, groups.Count - options.Most);
    }

    private void Write(IReadOnlyList<HolderMove> moves)
    {
        var first = moves[0];
        var style = first.Direction switch
        {
            ShiftDirection.ToCustomer => Style.Yellow,
            ShiftDirection.ToAws => Style.Blue,
            _ => Style.Magenta,
        };
        terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(DifferenceWords.DirectionOf(first.Direction), 9), style), first.After.Shown, Style.Bold);
        DifferenceTerminal.Place(terminal, first.After.Source);
        if (first.Before.Address != first.After.Address)
        {
            Field("was", first.Before.Address, Style.Plain);
        }

        foreach (var move in moves)
        {
            var status = move.StatusAfter is { } stands ? $", {stands.Name()}" : "";
            Field("moves", $"{move.To.Responsibility}: {DifferenceWords.HolderOf(move.From)} → {DifferenceWords.HolderOf(move.To)}{status} – {difference.TitleOf(move.To.Responsibility)}", Style.Plain);
        }

        Field("why", DifferenceWords.ReasonOf(first), Style.Plain);
        if (DifferenceWords.SourceOf(first.Step, difference) is { } source)
        {
            Field("", source, Style.Faint);
        }
    }

    private void Field(string name, string text, Style style) => DifferenceTerminal.Field(terminal, name, text, style);
}
