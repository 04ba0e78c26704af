using System.IO.Compression;
using Onus.Contracts.Matrices;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Onus.Reports.Matrix;

/// <summary>Writes a matrix as a workbook: a sheet for each table, with heads that stay in sight, filters, and lists where a cell is one of some words.</summary>
public static class MatrixXlsx
{
    /// <summary>The time that all parts of the file carry, so that the same matrix is the same bytes: the first that the format can say.</summary>
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a matrix.</summary>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(ResponsibilityMatrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        using var made = new MemoryStream();
        // A stream of memory never waits.
        MakeAsync(matrix, made).AsTask().GetAwaiter().GetResult();
        made.Position = 0;
        Settle(made, output);
    }

    private static async ValueTask MakeAsync(ResponsibilityMatrix matrix, Stream output)
    {
        var workbook = await Spreadsheet.CreateNewAsync(output, new SpreadCheetahOptions { DocumentProperties = null }).ConfigureAwait(false);
        await using var disposing = workbook.ConfigureAwait(false);
        var head = new Style { Font = { Bold = true }, Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } };
        var body = new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } };
        var (headId, bodyId) = (workbook.AddStyle(head), workbook.AddStyle(body));
        foreach (var sheet in MatrixLayouts.Of(matrix))
        {
            await SheetAsync(workbook, sheet, headId, bodyId).ConfigureAwait(false);
        }

        await workbook.FinishAsync().ConfigureAwait(false);
    }

    private static async ValueTask SheetAsync(Spreadsheet workbook, MatrixSheet sheet, StyleId head, StyleId body)
    {
        var last = Math.Max(sheet.Rows.Length + 1, 2);
        var options = new WorksheetOptions { FrozenRows = 1, FrozenColumns = 1, AutoFilter = new AutoFilterOptions($"A1:{Letter(sheet.Columns.Length - 1)}{last}") };
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            options.Column(i + 1).Width = sheet.Columns[i].Width;
        }

        await workbook.StartWorksheetAsync(sheet.Name, options).ConfigureAwait(false);
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            if (!sheet.Columns[i].Words.IsEmpty)
            {
                workbook.AddDataValidation($"{Letter(i)}2:{Letter(i)}{last}", DataValidation.ListValues(sheet.Columns[i].Words));
            }
        }

        await workbook.AddRowAsync(sheet.Columns.Select(column => new StyledCell(column.Title, head)).ToArray()).ConfigureAwait(false);
        foreach (var row in sheet.Rows)
        {
            await workbook.AddRowAsync(row.Select(cell => new StyledCell(MatrixText.Cell(cell), body)).ToArray()).ConfigureAwait(false);
        }
    }

    private static string Letter(int column) => ((char)('A' + column)).ToString();

    /// <summary>Copies the parts of a workbook with one time for all.</summary>
    private static void Settle(Stream made, Stream output)
    {
        using var whole = new MemoryStream();
        using (var from = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Never;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        whole.WriteTo(output);
    }
}
