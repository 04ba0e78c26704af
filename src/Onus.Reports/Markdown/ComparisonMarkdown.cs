using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Reports.Terminal;

namespace Onus.Reports.Markdown;

/// <summary>Writes designs side by side as Markdown.</summary>
public static class ComparisonMarkdown
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">How much of it.</param>
    public static string Write(DesignComparison comparison, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var page = new MarkdownPage(int.MaxValue);
        for (var i = 0; i < comparison.Designs.Length; i++)
        {
            page.Line($"- **{ComparisonWords.Letter(i)}** {MarkdownText.Words(comparison.Designs[i].Title)} {MarkdownText.Code(comparison.Designs[i].Name)}");
        }

        Table(comparison, page, options);
        foreach (var step in comparison.Steps)
        {
            Step(comparison, step, page, options);
        }

        Notes(comparison, page);
        page.Last(page.LeftOut > 0 ? $"\n{DifferenceWords.Count(page.LeftOut, "row is", "rows are")} left out for length.\n" : "");
        return page.ToString();
    }

    private static void Table(DesignComparison comparison, MarkdownPage page, ComparisonOptions options)
    {
        var rows = comparison.Layers.Reverse()
            .SelectMany(layer => comparison.Rows.Where(row => row.Layer == layer.Id && (options.All || row.Shifts)))
            .Select(row => (IReadOnlyList<string>)[MarkdownText.Words(row.Responsibility.Marked), .. row.Obligations.Select(ComparisonWords.Cell)])
            .ToList();
        rows.Add(Sum("**AWS's alone**", count => count.Aws));
        rows.Add(Sum("**shared**", count => count.Shared));
        rows.Add(Sum("**yours alone**", count => count.Customer));
        if (comparison.Designs.Any(design => design.Count.Unknown > 0))
        {
            rows.Add(Sum("**not known**", count => count.Unknown));
        }

        page.Table("Who is responsible", ["Responsibility", .. comparison.Designs.Select((_, at) => ComparisonWords.Letter(at))], rows, collapsed: false);
        var hidden = options.All ? 0 : comparison.Rows.Count(row => !row.Shifts);
        if (hidden > 0)
        {
            page.Line();
            page.Line($"{DifferenceWords.Count(hidden, "row")} in which nothing shifts {(hidden == 1 ? "is" : "are")} left out.");
        }

        List<string> Sum(string title, Func<HolderCount, int> part) => [title, .. comparison.Designs.Select(design => TerminalWriter.Count(part(design.Count)))];
    }

    private static void Step(DesignComparison comparison, DesignStep step, MarkdownPage page, ComparisonOptions options)
    {
        var title = $"{ComparisonWords.Letter(step.From)} → {ComparisonWords.Letter(step.To)}";
        if (!options.Explain)
        {
            page.Line();
            page.Line($"**{title}**: {ComparisonWords.Summary(step)}");
            return;
        }

        page.Table(
            $"{title}: {ComparisonWords.Summary(step)}",
            ["", "Responsibility", "From", "To", "Why"],
            [.. step.Shifts.Select(shift => (IReadOnlyList<string>)
            [
                ComparisonWords.KindOf(shift.Kind),
                $"{MarkdownText.Words(shift.Responsibility.Marked)} {MarkdownText.Code(shift.Responsibility.Id)}",
                ComparisonWords.Cell(shift.Before),
                ComparisonWords.Cell(shift.After),
                Ground(shift.After ?? shift.Before!, comparison),
            ])],
            collapsed: false);
    }

    private static string Ground(DesignObligation held, DesignComparison comparison) =>
        MarkdownText.Words(ComparisonWords.Reason(held)) + (ComparisonWords.Source(held, comparison) is { } source ? $" <sub>{MarkdownText.Words(source)}</sub>" : "");

    private static void Notes(DesignComparison comparison, MarkdownPage page)
    {
        for (var i = 0; i < comparison.Designs.Length; i++)
        {
            foreach (var (keepers, responsibilities) in ComparisonWords.Kept(comparison.Designs[i], comparison.Rows))
            {
                page.Line();
                page.Line($"**{ComparisonWords.Letter(i)}** {MarkdownText.Code(keepers)} keeps a part of {string.Join(", ", responsibilities.Select(MarkdownText.Code))}.");
            }

            var unknown = comparison.Rows.Select(row => row.Obligations[i]).OfType<DesignObligation>().Where(held => held.Holder == Holder.Unknown);
            foreach (var group in unknown.GroupBy(ComparisonWords.Candidates))
            {
                page.Line();
                page.Line($"**{ComparisonWords.Letter(i)}** {string.Join(", ", group.Select(held => MarkdownText.Code(held.Responsibility)))}: not known, {MarkdownText.Words(group.Key)}.");
            }

            if (comparison.Designs[i].NotClassified.Length > 0)
            {
                page.Line();
                page.Line($"**{ComparisonWords.Letter(i)}** not classified, and not counted: {string.Join(", ", comparison.Designs[i].NotClassified.Select(MarkdownText.Code))}.");
            }
        }
    }
}
