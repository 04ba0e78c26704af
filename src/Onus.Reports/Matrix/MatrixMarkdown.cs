using System.Text;
using Onus.Contracts.Matrices;
using Onus.Reports.Markdown;

namespace Onus.Reports.Matrix;

/// <summary>Writes a matrix as Markdown: a section for each table, and in it one for each row, since its cells are too long for tables; the meanings of its words as a table.</summary>
public static class MatrixMarkdown
{
    /// <summary>Writes a matrix.</summary>
    public static string Write(ResponsibilityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var text = new StringBuilder();
        text.Append("# Responsibility matrix: ").Append(MarkdownText.Words($"{matrix.Framework.Title}, {matrix.Framework.Version}")).Append("\n\n")
            .Append(MarkdownText.Words($"{matrix.Title}, as of {matrix.Date}.")).Append('\n');
        var sheets = MatrixLayouts.Of(matrix);
        Table(text, sheets[^1]);
        foreach (var sheet in sheets.SkipLast(1))
        {
            text.Append("\n## ").Append(MarkdownText.Words(sheet.Name)).Append('\n');
            foreach (var row in sheet.Rows)
            {
                text.Append("\n### ").Append(MarkdownText.Words(MatrixText.Plain(row[0]))).Append("\n\n");
                for (var i = 1; i < row.Length; i++)
                {
                    if (row[i].Length > 0)
                    {
                        Item(text, sheet.Columns[i].Title, row[i]);
                    }
                }
            }
        }

        return text.ToString();
    }

    private static void Item(StringBuilder text, string title, string cell)
    {
        var lines = MatrixText.Lines(cell).Select(MarkdownText.Words).ToList();
        text.Append("- **").Append(MarkdownText.Words(title)).Append("**: ").Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            text.Append("  <br>").Append(line).Append('\n');
        }
    }

    private static void Table(StringBuilder text, MatrixSheet sheet)
    {
        text.Append("\n## ").Append(MarkdownText.Words(sheet.Name)).Append("\n\n| ").AppendJoin(" | ", sheet.Columns.Select(column => MarkdownText.Words(column.Title))).Append(" |\n|")
            .AppendJoin('|', sheet.Columns.Select(_ => " --- ")).Append("|\n");
        foreach (var row in sheet.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => MarkdownText.Words(MatrixText.Plain(cell)))).Append(" |\n");
        }
    }
}
