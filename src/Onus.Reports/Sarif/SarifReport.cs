using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Reports.Findings;

namespace Onus.Reports.Sarif;

/// <summary>
/// Writes the findings of an assessment as SARIF 2.1.0, within what GitHub takes: what does not fit is counted and said. The checks are rules, the model's
/// responsibilities a taxonomy that they belong to.
/// </summary>
public static class SarifReport
{
    /// <summary>The name of the taxonomy.</summary>
    internal const string Taxonomy = "responsibilities";

    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log with one run.</summary>
    /// <param name="detail">Which findings are told.</param>
    public static void Write(AssessmentResult result, Stream output, AssessmentDetail detail = AssessmentDetail.Notable) => Write(result, output, detail, SarifLimits.OfGitHub);

    internal static void Write(AssessmentResult result, Stream output, AssessmentDetail detail, SarifLimits limits)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var book = new FindingBook(result);
        var findings = book.GravestFirst(detail);
        var rules = findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var responsibilities = rules.Select(rule => rule.Responsibility).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        JsonText.Document(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaAddress);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.Object("tool", () => json.Object("driver", () =>
            {
                json.WriteString("name", "Onus");
                json.Text("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
                json.WriteString("informationUri", PageAddress.Base);
                SarifRules.Write(json, rules, responsibilities, book);
            }));
            SarifRules.WriteTaxonomy(json, responsibilities, book);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.Object("originalUriBaseIds", () => json.Object(SarifPlaces.Root, () => json.Object("description", () => json.WriteString("text", "The folder that what was scanned is named from."))));
            json.WriteStartArray("results");
            var written = new SarifResults(json, book, rules, limits).Write(findings);
            json.WriteEndArray();
            SarifInvocation.Write(json, result, Told(findings.Count, written, limits));
            Properties(json, result);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>What was left out, and what GitHub will not show.</summary>
    private static IEnumerable<(string Id, string Text)> Told(int all, int written, SarifLimits limits)
    {
        if (written < all)
        {
            yield return ("results-left-out", $"{all - written} of {all} results are left out, the least grave ones: GitHub takes no more than {limits.Results} results and {limits.Bytes} compressed bytes. The JSON of onus scan has them all.");
        }

        if (written > limits.Shown)
        {
            yield return ("results-not-shown", $"GitHub shows {limits.Shown} of the {written} results, the gravest ones.");
        }
    }

    private static void Properties(Utf8JsonWriter json, AssessmentResult result) => json.Object("properties", () =>
    {
        var summary = AssessmentSummary.Of(result);
        json.WriteString("title", result.Title);
        json.WriteString("date", result.Date);
        json.Text("catalogDate", result.CatalogDate);
        json.WriteNumber("resources", summary.ResourceCount);
        json.Object("findings", () => Figures(summary.Findings));
        if (summary.Hidden is { } hidden)
        {
            json.Object("hidden", () => Figures(hidden));
        }

        void Figures(IEnumerable<KeyValuePair<string, int>> figures)
        {
            foreach (var (name, count) in figures)
            {
                json.WriteNumber(name, count);
            }
        }
    });
}

/// <summary>How much a reader of SARIF takes.</summary>
/// <param name="Results">The most results of a run.</param>
/// <param name="Shown">How many of them it shows.</param>
/// <param name="Bytes">The most bytes of a file, compressed.</param>
/// <param name="Tags">The most tags of a rule.</param>
internal sealed record SarifLimits(int Results, int Shown, long Bytes, int Tags)
{
    /// <summary>What GitHub documents for code scanning.</summary>
    public static SarifLimits OfGitHub { get; } = new(25_000, 5_000, 10_000_000, 20);
}
