using Onus.Contracts;
using Onus.Contracts.Designs;

namespace Onus.Reports.Terminal;

/// <summary>Writes designs side by side for people: who holds what, the sums, and what shifts from each to the next.</summary>
public static class ComparisonTerminal
{
    private const int ColumnWidth = 6;
    private const int NameWidth = 52;

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="options">How much of it.</param>
    public static void Write(DesignComparison comparison, TerminalWriter terminal, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(options);
        terminal.Line(terminal.Paint("Onus compare", Style.Bold) + $"  {comparison.Designs.Length} designs, as of {comparison.Date}");
        terminal.Line();
        for (var i = 0; i < comparison.Designs.Length; i++)
        {
            Legend(comparison.Designs[i], i, terminal);
        }

        terminal.Paragraph("  ", "AWS, you, both: who holds it. –: there is nothing of the kind. ?: not known.", Style.Faint);
        Table(comparison, terminal, options);
        foreach (var step in comparison.Steps)
        {
            terminal.Line();
            new StepSection(comparison, terminal, options).Write(step);
        }

        Kept(comparison, terminal);
        Unknown(comparison, terminal);
    }

    private static void Legend(Design design, int at, TerminalWriter terminal)
    {
        var count = design.Resources > 1 ? $", {TerminalWriter.Count(design.Resources)} resources" : "";
        terminal.Paragraph("  " + terminal.Paint(ComparisonWords.Letter(at), Style.Bold) + "  ", ComparisonWords.Name(design) + count);
        if (design.NotClassified.Length > 0)
        {
            terminal.Paragraph("     ", $"not classified, and not counted: {string.Join(", ", design.NotClassified)}", Style.Faint);
        }
    }

    private static void Table(DesignComparison comparison, TerminalWriter terminal, ComparisonOptions options)
    {
        var name = Math.Min(terminal.Width - (ColumnWidth * comparison.Designs.Length), NameWidth);
        var letters = Enumerable.Range(0, comparison.Designs.Length).Select(ComparisonWords.Letter);
        terminal.Line();
        terminal.Line(terminal.Paint(TerminalWriter.Fit("WHO IS RESPONSIBLE", name) + Cells(letters), Style.Bold));
        foreach (var layer in comparison.Layers.Reverse())
        {
            var rows = comparison.Rows.Where(row => row.Layer == layer.Id && (options.All || row.Shifts)).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            terminal.Line(terminal.Paint(layer.Title, Style.Faint));
            foreach (var row in rows)
            {
                terminal.Line("  " + TerminalWriter.Fit(row.Responsibility.Marked, name - 3) + " " + TerminalText.Concat(row.Obligations.Select(held => terminal.Paint(TerminalWriter.Fit(ComparisonWords.Cell(held), -ColumnWidth), Color(held)))));
            }
        }

        var hidden = options.All ? 0 : comparison.Rows.Count(row => !row.Shifts);
        if (hidden > 0)
        {
            terminal.Line(terminal.Paint($"  … and {DifferenceWords.Count(hidden, "row")} in which nothing shifts: --all shows {(hidden == 1 ? "it" : "them")}", Style.Faint));
        }

        Sum("AWS's alone", count => count.Aws, always: true);
        Sum("shared", count => count.Shared, always: true);
        Sum("yours alone", count => count.Customer, always: true);
        Sum("third parties'", count => count.ThirdParty, always: false);
        Sum("not known", count => count.Unknown, always: false);

        void Sum(string title, Func<HolderCount, int> part, bool always)
        {
            var sums = comparison.Designs.Select(design => part(design.Count)).ToList();
            if (always || sums.Any(sum => sum > 0))
            {
                terminal.Line(terminal.Paint(TerminalWriter.Fit(title, name) + Cells(sums.Select(sum => TerminalWriter.Count(sum))), Style.Bold));
            }
        }
    }

    private static void Kept(DesignComparison comparison, TerminalWriter terminal)
    {
        var started = false;
        for (var i = 0; i < comparison.Designs.Length; i++)
        {
            foreach (var (keepers, responsibilities) in ComparisonWords.Kept(comparison.Designs[i], comparison.Rows))
            {
                if (!started)
                {
                    terminal.Line();
                    terminal.Paragraph(terminal.Paint("BOTH, SINCE PARTS DIFFER", Style.Bold) + "  ", "what of a design keeps it with you while other parts leave it to AWS");
                    started = true;
                }

                terminal.Paragraph("  " + ComparisonWords.Letter(i) + "  ", $"{keepers}: {string.Join(", ", responsibilities)}");
            }
        }
    }

    private static void Unknown(DesignComparison comparison, TerminalWriter terminal)
    {
        var started = false;
        for (var i = 0; i < comparison.Designs.Length; i++)
        {
            var unknown = comparison.Rows.Select(row => row.Obligations[i]).OfType<DesignObligation>().Where(held => held.Holder == Holder.Unknown);
            foreach (var group in unknown.GroupBy(held => (ComparisonWords.Candidates(held), held.Reason.Doubt, held.Deciding.Part.Label)))
            {
                if (!started)
                {
                    terminal.Line();
                    terminal.Paragraph(terminal.Paint("NOT KNOWN", Style.Bold) + "  ", "?: who is responsible hangs on what is not said");
                    started = true;
                }

                terminal.Paragraph(
                    "  " + ComparisonWords.Letter(i) + "  ",
                    $"{string.Join(", ", group.Select(held => held.Responsibility))}: {group.Key.Item1}{(group.Key.Doubt is { } doubt ? $"; of {group.Key.Label} {doubt}" : "")}");
            }
        }
    }

    private static string Cells(IEnumerable<string> texts) => string.Concat(texts.Select(text => TerminalWriter.Fit(text, -ColumnWidth)));

    private static Style Color(DesignObligation? held) => held?.Holder switch
    {
        Holder.Aws => Style.Blue,
        Holder.Customer => Style.Yellow,
        Holder.Shared => Style.Magenta,
        _ => Style.Faint,
    };
}

/// <summary>How much of a comparison is written.</summary>
/// <param name="All">Whether rows are shown in which nothing shifts.</param>
/// <param name="Explain">Whether each shift is shown with its ground.</param>
public sealed record ComparisonOptions(bool All = false, bool Explain = false);
