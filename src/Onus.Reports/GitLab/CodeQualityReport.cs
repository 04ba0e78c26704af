using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.GitLab;

/// <summary>Writes what fails or is not known as GitLab's code quality report, which merge requests show beside the lines. What is waived is left out.</summary>
public static class CodeQualityReport
{
    /// <summary>Writes a report.</summary>
    public static void Write(AssessmentResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        var book = new FindingBook(result);
        JsonText.List(output, book.Told(AssessmentDetail.Notable).Where(finding => finding.Status != FindingStatus.Waived), (json, finding) =>
        {
            json.WriteStartObject();
            json.WriteString("type", "issue");
            json.WriteString("check_name", finding.Rule.Id);
            json.WriteString("description", FindingWords.Sentence(finding));
            json.Object("content", () => json.WriteString("body", FindingWords.Cut(FindingWords.Remedy(finding))));
            json.Texts("categories", ["Security"]);
            json.WriteString("severity", SeverityOf(finding));
            json.WriteString("fingerprint", book.NameOf(finding));
            json.Object("location", () =>
            {
                var place = FindingBook.PlaceOf(finding);
                var begin = Math.Max(place?.Line ?? 1, 1);
                json.WriteString("path", FileUri.Relative(FileUri.FileOf(finding)));
                json.Object("lines", () =>
                {
                    json.WriteNumber("begin", begin);
                    json.WriteNumber("end", Math.Max(place?.End?.Line ?? begin, begin));
                });
            });
            json.WriteEndObject();
        });
    }

    private static string SeverityOf(Finding finding) => (finding.Status, finding.Rule.Severity) switch
    {
        (FindingStatus.Unknown, _) => "info",
        (_, Severity.Critical) => "blocker",
        (_, Severity.High) => "critical",
        (_, Severity.Medium) => "major",
        _ => "minor",
    };
}
