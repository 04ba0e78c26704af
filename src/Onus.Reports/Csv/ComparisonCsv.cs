using System.Text;
using Onus.Contracts;
using Onus.Contracts.Designs;

namespace Onus.Reports.Csv;

/// <summary>Writes designs side by side as comma-separated values (RFC 4180): one row a responsibility, one column a design.</summary>
public static class ComparisonCsv
{
    /// <summary>Writes a comparison, with all its rows.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string Write(DesignComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        Row(text, ["responsibility", "title", "layer", .. comparison.Designs.Select(design => design.Name)]);
        foreach (var row in comparison.Rows)
        {
            Row(text, [row.Responsibility.Id, row.Responsibility.Marked, row.Layer, .. row.Obligations.Select(held => (held?.Holder ?? Holder.NotApplicable).Name())]);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>Spreadsheets take a cell that begins so for a formula.</summary>
    private static string Cell(string text)
    {
        text = VisibleText.Of(text);
        var plain = text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
