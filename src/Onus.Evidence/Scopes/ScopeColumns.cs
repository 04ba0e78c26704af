using System.Collections.Immutable;

namespace Onus.Evidence.Scopes;

/// <summary>A service as a page names it.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Code">What the page says it is called in programs; empty where it says nothing.</param>
/// <param name="Mark">What stands in the column of the programme: a tick, words, or nothing.</param>
internal sealed record ScopeRow(string Name, string Code, string Mark)
{
    private static readonly char[] Ticks = ['✓', '✔', '☑', '✅', '√'];

    /// <summary>Whether the mark is a tick, which alone says that the service is in scope.</summary>
    public bool IsTicked => Mark.Length > 0 && Ticks.Contains(Mark[0]);
}

/// <summary>A column of marks: which services one programme has in its scope.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Table">The heading of its table.</param>
internal sealed record ScopeColumn(string Title, string Table, ImmutableArray<ScopeRow> Rows)
{
    private const int HeadRows = 3;

    /// <summary>The columns of marks that a page has; of several tables with columns that are called alike all together.</summary>
    public static ImmutableArray<ScopeColumn> Of(SavedPage page) =>
        [.. page.Tables.SelectMany(OfTable).Where(column => column.Rows.Any(row => row.IsTicked))
            .GroupBy(column => (column.Title, column.Table))
            .Select(group => group.First() with { Rows = [.. group.SelectMany(column => column.Rows)] })];

    /// <summary>Whether a text means it, in any case.</summary>
    public bool IsCalled(string text) => Title.Contains(text, StringComparison.OrdinalIgnoreCase) || Table.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ScopeColumn> OfTable(PageTable table)
    {
        var start = table.Rows.Take(HeadRows).ToList().FindIndex(row => row.Length > 1 && row[0].Contains("service", StringComparison.OrdinalIgnoreCase));
        if (start < 0)
        {
            yield break;
        }

        var (head, rows) = (table.Rows[start], table.Rows[(start + 1)..]);

        // An empty title is found in no row: then there are no codes.
        var code = head.IndexOf(head.FirstOrDefault(title => title.StartsWith("SDK", StringComparison.OrdinalIgnoreCase)) ?? "");
        for (var at = 1; at < head.Length; at++)
        {
            if (at != code)
            {
                yield return new ScopeColumn(head[at], table.Heading, [.. rows.Where(row => row[0].Length > 0).Select(row => new ScopeRow(row[0], Cell(row, code), Cell(row, at)))]);
            }
        }
    }

    private static string Cell(ImmutableArray<string> row, int at) => at >= 0 && at < row.Length ? row[at] : "";
}
