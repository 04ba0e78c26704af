using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes a list of the catalogue for people; the last column takes what is left of the line, or a line of its own where little is left.</summary>
public static class CatalogTableText
{
    private const int Narrow = 40;

    /// <summary>Writes a list.</summary>
    public static void Write(CatalogTable table, Screen screen)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(screen);
        var last = table.Columns.Length - 1;
        var widths = table.Columns.Select((name, at) => table.Rows.Select(row => row[at].Length).Append(name.Length).Max()).ToArray();
        var left = screen.Width - widths.Take(last).Sum(width => width + 2);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            var lead = string.Concat(row.Take(last).Select((cell, at) => Screen.Fit(cell, widths[at]) + "  "));
            if (left >= Math.Min(Narrow, widths[last]))
            {
                screen.Paragraph(lead, row[last]);
            }
            else
            {
                screen.Line(lead);
                screen.Paragraph("    ", row[last]);
            }
        }
    }
}
