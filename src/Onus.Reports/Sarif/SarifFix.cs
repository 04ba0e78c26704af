using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Sarif;

/// <summary>
/// Writes the change that mends a failure, where it is known to the character: one plain value in the place of another. What has to be added somewhere is said in the message;
/// <c>onus fix</c>, which reads the files, makes patches of that.
/// </summary>
internal static class SarifFix
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Status != FindingStatus.Fail || Replacement(finding) is not var (place, value))
        {
            return;
        }

        json.Objects("fixes", [finding], _ =>
        {
            json.Object("description", () => json.WriteString("text", FindingWords.Cut(finding.Fix ?? finding.Rule.Title)));
            json.Objects("artifactChanges", [place], at =>
            {
                SarifPlaces.Artifact(json, at.File);
                json.Objects("replacements", [at], region =>
                {
                    json.Object("deletedRegion", () => SarifPlaces.Region(json, region));
                    json.Object("insertedContent", () => json.WriteString("text", value));
                });
            });
        });
    }

    /// <summary>What is replaced by what; null where more than one plain value has to change, or where it stands is not known.</summary>
    private static (Place Place, string Value)? Replacement(Finding finding)
    {
        if (finding.Details.Cause is not { IsMissing: false, Path: var path } || finding.Remedy is not { } remedy)
        {
            return null;
        }

        var read = finding.Details.Because.FirstOrDefault(value => value.Path == path);
        var values = remedy.Split('\n').Select(ValueOf).Where(item => item is not null).ToList();
        return read?.Location is { End: { } end } place && place.BeginsWith(finding.Location) && end.Line == place.Line && end.Column > place.Column
            && values is [var (name, value)] && path.EndsWith(name, StringComparison.Ordinal)
            ? (place, value)
            : null;
    }

    /// <summary>What a line of a remedy gives a value to, and the value; null where it only opens or closes something.</summary>
    private static (string Name, string Value)? ValueOf(string line)
    {
        var text = line.Trim().TrimEnd(',');
        var at = text.IndexOfAny([':', '=']);
        if (at <= 0)
        {
            return text.AsSpan().IndexOfAnyExcept("{}[]-") < 0 || text.EndsWith('{') ? null : (text, text);
        }

        var (name, value) = (text[..at].Trim().Trim('"'), text[(at + 1)..].Trim());
        return value.Length == 0 || value is "{" or "[" ? null : (name, value);
    }
}
