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
        CsvText.Row(text, ["responsibility", "title", "layer", .. comparison.Designs.Select(design => design.Name)]);
        foreach (var row in comparison.Rows)
        {
            CsvText.Row(text, [row.Responsibility.Id, row.Responsibility.Marked, row.Layer, .. row.Obligations.Select(held => (held?.Holder ?? Holder.NotApplicable).Name())]);
        }

        return text.ToString();
    }
}
