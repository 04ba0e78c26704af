using System.Net;
using System.Text;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>Writes a matrix as one page of HTML without anything to load or to run: its tables with heads that stay in sight, light and dark, fit to be printed.</summary>
public static class MatrixHtml
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; }
        .scroll { overflow: auto; max-height: 85vh; border: 1px solid; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid; padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 5rem; }
        th { position: sticky; top: 0; background: Canvas; z-index: 1; }
        tbody th { position: sticky; left: 0; }
        td { min-width: 8rem; max-width: 34rem; overflow-wrap: anywhere; white-space: pre-line; }
        @media print { .scroll { max-height: none; overflow: visible; } th { position: static; } }
        """;

    /// <summary>Writes a matrix.</summary>
    public static string Write(ResponsibilityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var title = Text($"Responsibility matrix: {matrix.Framework.Title}, {matrix.Framework.Version}");
        var text = new StringBuilder();
        text.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(title).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(title).Append("</h1>\n<p>").Append(Text($"{matrix.Title}, as of {matrix.Date}")).Append("</p>\n");
        var sheets = MatrixLayouts.Of(matrix);
        foreach (var sheet in sheets)
        {
            Table(text, sheet);
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder text, MatrixSheet sheet)
    {
        var name = Text(sheet.Name);
        text.Append("<h2>").Append(name).Append("</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(name).Append("\">\n<table>\n<thead><tr>");
        foreach (var column in sheet.Columns)
        {
            text.Append("<th scope=\"col\">").Append(Text(column.Title)).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in sheet.Rows)
        {
            text.Append("<tr><th scope=\"row\">").Append(Text(row[0])).Append("</th>");
            foreach (var cell in row.Skip(1))
            {
                text.Append("<td>").Append(Text(cell)).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(string.Join('\n', MatrixText.Lines(text)));
}
