using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Csv;

/// <summary>Comma-separated values (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>Adds a row.</summary>
    public static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>Spreadsheets take a cell that begins so for a formula.</summary>
    private static string Cell(string text)
    {
        text = VisibleText.Of(text);
        var plain = text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
