using System.Text;
using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Reports.Csv;

namespace Onus.Reports.Residency;

/// <summary>Writes where data is and goes as comma-separated values: one row a place.</summary>
public static class ResidencyCsv
{
    /// <summary>Writes a report, with all its places.</summary>
    public static string Write(ResidencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        CsvText.Row(text, ["verdict", "rules", "deployment", "resource", "type", "kind", "reach", "regions", "countries", "account", "path", "value", "why", "file", "line"]);
        foreach (var entry in report.Entries)
        {
            CsvText.Row(text,
            [
                entry.Verdict?.Name() ?? "", ResidencyWording.Rules(entry), entry.Deployment, entry.Address, entry.SourceType ?? entry.Type, entry.Kind.Name(), entry.Reach.Name(), string.Join(' ', entry.Regions), string.Join(' ', entry.Countries),
                entry.Account ?? "", entry.Path ?? "", entry.Value ?? "", ResidencyWording.Why(entry) ?? "", entry.Location?.File ?? "", entry.Location is { } place ? place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
            ]);
        }

        return text.ToString();
    }
}
