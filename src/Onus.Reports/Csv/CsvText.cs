using System.Text;
using Onus.Reports.Findings;

namespace Onus.Reports.Csv;

/// <summary>Comma-separated values (RFC 4180).</summary>
internal static class CsvText
{
    private const int MostCharacters = 32_000;

    /// <summary>Adds a row.</summary>
    public static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>Writes a row.</summary>
    public static void Row(TextWriter output, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(i == 0 ? "" : ",");
            output.Write(Cell(cells[i] ?? ""));
        }

        output.Write("\r\n");
    }

    /// <summary>Spreadsheets take a cell that begins so for a formula, and no longer ones than these.</summary>
    private static string Cell(string text)
    {
        text = FindingWords.Cut(FindingWords.Lines(text), MostCharacters);
        var plain = text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20', ..] ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
