using System.Text;
using Onus.Contracts.Matrices;
using Onus.Reports.Csv;

namespace Onus.Reports.Matrix;

/// <summary>Writes a matrix as comma-separated values (RFC 4180): its tables one below the other, each with its name and headings, the one that says what the words mean last.</summary>
public static class MatrixCsv
{
    /// <summary>Writes a matrix.</summary>
    public static string Write(ResponsibilityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var sheet in MatrixLayouts.Of(matrix))
        {
            if (!isFirst)
            {
                CsvText.Row(text, [""]);
                CsvText.Row(text, [sheet.Name]);
            }

            isFirst = false;
            CsvText.Row(text, sheet.Columns.Select(column => column.Title));
            foreach (var row in sheet.Rows)
            {
                CsvText.Row(text, row.Select(MatrixText.Plain));
            }
        }

        return text.ToString();
    }
}
