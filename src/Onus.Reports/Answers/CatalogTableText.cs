using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes a list of the catalogue for people; the last column takes what is left of the line, or a line of its own where little is left.</summary>
public static class CatalogTableText
{
    private const int Narrow = 40;

    /// <summary>Writes a list.</summary>
    public static void Write(CatalogTable table, TerminalWriter terminal)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(terminal);
        var last = table.Columns.Length - 1;
        var widths = table.Columns.Select((name, at) => table.Rows.Select(row => row[at].Length).Append(name.Length).Max()).ToArray();
        var left = terminal.Width - widths.Take(last).Sum(width => width + 2);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            var lead = string.Concat(row.Take(last).Select((cell, at) => TerminalWriter.Fit(cell, widths[at]) + "  "));
            if (left >= Math.Min(Narrow, widths[last]))
            {
                terminal.Paragraph(lead, row[last]);
            }
            else
            {
                terminal.Line(lead);
                terminal.Paragraph("    ", row[last]);
            }
        }
    }
}
