using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

namespace Onus.Reports.Sarif;

/// <summary>Writes one finding as a result.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, FindingBook book)
{
    private const int MostReads = 20;

    /// <summary>Writes the result.</summary>
    /// <param name="rule">The index of its rule.</param>
    /// <param name="hasSuppressions">Whether any result of the run is suppressed: then each says whether it is.</param>
    public void Write(Finding finding, int rule, bool hasSuppressions)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", KindOf(finding.Status));
        json.WriteString("level", finding.Status is FindingStatus.Fail or FindingStatus.Waived ? SarifRules.LevelOf(finding.Rule.Severity) : "none");
        json.Object("message", () =>
        {
            json.WriteString("text", FindingWords.Sentence(finding));
            json.WriteString("markdown", Markdown(finding));
        });
        json.Objects("locations", [finding], Location);
        var name = book.NameOf(finding);
        json.Object("fingerprints", () => json.WriteString("onus/v1", name));
        json.Object("partialFingerprints", () => json.WriteString("primaryLocationLineHash", $"{name}:1"));
        Flow(finding);
        Related(finding);
        if (hasSuppressions)
        {
            Suppressions(finding);
        }

        SarifFix.Write(json, finding);
        json.Object("properties", () => Properties(finding));
        json.WriteEndObject();
    }

    private static string KindOf(FindingStatus status) => status switch
    {
        FindingStatus.Fail or FindingStatus.Waived => "fail",
        FindingStatus.Unknown => "open",
        FindingStatus.NotApplicable => "notApplicable",
        _ => "pass",
    };

    private static string Markdown(Finding finding)
    {
        var sentence = MarkdownText.Words(FindingWords.Sentence(finding));
        var fix = finding.Status is FindingStatus.Pass or FindingStatus.NotApplicable || finding.Fix is not { } text ? "" : $"\n\n*What to change:* {MarkdownText.Words(FindingWords.Cut(text))}";
        var remedy = finding.Remedy is { } lines ? "\n\n" + string.Join("<br>", FindingWords.Cut(lines).Split('\n').Select(MarkdownText.Indented)) : "";
        return sentence + fix + remedy;
    }

    private void Location(Finding finding)
    {
        SarifPlaces.Physical(json, FileUri.FileOf(finding), FindingBook.PlaceOf(finding));
        var resource = finding.Resource;
        json.Objects("logicalLocations", [resource], _ =>
        {
            json.WriteString("name", FindingWords.Cut(resource.Address, 500));
            json.WriteString("fullyQualifiedName", FindingWords.Cut($"{resource.Deployment}:{resource.Address}", 1_000));
            json.WriteString("kind", "resource");
        });
    }

    /// <summary>The way that the deciding value came, from where it is written to the block.</summary>
    private void Flow(Finding finding)
    {
        if (finding.Details.Chain.IsEmpty)
        {
            return;
        }

        json.Objects("codeFlows", [finding], _ => json.Objects("threadFlows", [finding], _ => json.Objects("locations", [.. finding.Details.Chain.Reverse()], step => json.Object("location", () =>
        {
            if (step.Location is { File.Length: > 0 } place)
            {
                SarifPlaces.Physical(json, place.File, place);
            }

            json.Object("message", () => json.WriteString("text", FindingWords.Cut(step.Name, 500)));
        }))));
    }

    /// <summary>The values that decided, where these stand elsewhere.</summary>
    private void Related(Finding finding)
    {
        var place = FindingBook.PlaceOf(finding);
        var reads = ClauseWords.Deciding(finding.Details).Where(read => read.Location is { File.Length: > 0 } at && !at.BeginsWith(place)).Take(MostReads).ToList();
        var id = 0;
        json.Objects("relatedLocations", reads, read =>
        {
            json.WriteNumber("id", ++id);
            SarifPlaces.Physical(json, read.Location!.File, read.Location);
            json.Object("message", () => json.WriteString("text", FindingWords.Cut(CauseWords.Of(read), 500)));
        });
    }

    private void Suppressions(Finding finding)
    {
        json.WriteStartArray("suppressions");
        if (finding.Status == FindingStatus.Waived && finding.Details.Waiver is { } waiver)
        {
            json.WriteStartObject();
            json.WriteString("kind", waiver.Location is { } at && at.File == FindingBook.PlaceOf(finding)?.File ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", FindingWords.Cut(FindingWords.Justification(waiver)));
            if (waiver.Location is { File.Length: > 0 } place)
            {
                json.Object("location", () => SarifPlaces.Physical(json, place.File, place));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Properties(Finding finding)
    {
        var resource = finding.Resource;
        json.WriteString("status", finding.Status.Name());
        json.WriteString("resource", FindingWords.Cut(resource.Address));
        json.WriteString("type", FindingWords.Cut(resource.Type, 300));
        json.Text("sourceType", resource.SourceType);
        json.WriteString("deployment", FindingWords.Cut(resource.Deployment));
        foreach (var (name, value) in FindingWords.Placement(resource, finding.Rule.Responsibility))
        {
            json.WriteString(name, value);
        }

        if (finding.Details.Doubt is { } doubt)
        {
            json.WriteString("unknown", doubt.Code.Name());
        }

        json.Text("remedy", finding.Remedy is { } lines ? FindingWords.Cut(lines) : null);
    }
}
