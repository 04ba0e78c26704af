using Onus.Contracts.Designs;

namespace Onus.Reports.Terminal;

/// <summary>What shifts from a design to its neighbour: counted and named, or each with its ground.</summary>
internal sealed class StepSection(DesignComparison comparison, TerminalWriter terminal, ComparisonOptions options)
{
    public void Write(DesignStep step)
    {
        terminal.Line(terminal.Paint($"{ComparisonWords.Letter(step.From)} → {ComparisonWords.Letter(step.To)}", Style.Bold) + "  " + ComparisonWords.Summary(step));
        foreach (var kind in Enum.GetValues<ShiftKind>())
        {
            var shifts = step.OfKind(kind).ToList();
            if (shifts.Count == 0)
            {
                continue;
            }

            if (options.Explain)
            {
                shifts.ForEach(shift => Explain(kind, shift));
            }
            else
            {
                terminal.Paragraph("       " + terminal.Paint(TerminalWriter.Fit(ComparisonWords.KindOf(kind), 9), Color(kind)), string.Join(", ", shifts.Select(shift => shift.Responsibility.Marked)));
            }
        }
    }

    private void Explain(ShiftKind kind, ObligationShift shift)
    {
        terminal.Paragraph("  " + terminal.Paint(TerminalWriter.Fit(ComparisonWords.KindOf(kind), 9), Color(kind)), $"{shift.Responsibility.Marked} ({shift.Responsibility.Id}): {ComparisonWords.Shift(shift)}");
        Ground("was", shift.Before);
        Ground("is", shift.After);
    }

    private void Ground(string word, DesignObligation? held)
    {
        if (held is null)
        {
            return;
        }

        var part = held.Parts.Length > 1 ? $"{held.Deciding.Part.Label}: " : "";
        terminal.Paragraph("           " + terminal.Paint(TerminalWriter.Fit(word, 4), Style.Faint), $"{ComparisonWords.Cell(held)} – {part}{ComparisonWords.Reason(held)}");
        if (ComparisonWords.Source(held, comparison) is { } source)
        {
            terminal.Paragraph("               ", source, Style.Faint);
        }
    }

    private static Style Color(ShiftKind kind) => kind switch
    {
        ShiftKind.HandedOver or ShiftKind.Ended => Style.Blue,
        ShiftKind.TakenOn or ShiftKind.Arisen => Style.Yellow,
        _ => Style.Faint,
    };
}
