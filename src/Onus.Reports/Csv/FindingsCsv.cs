using System.Globalization;
using Onus.Contracts;
using Onus.Reports.Findings;
using Onus.Reports.Terminal;

namespace Onus.Reports.Csv;

/// <summary>Writes findings as comma-separated values (RFC 4180): one row a finding, in the order of the input.</summary>
public static class FindingsCsv
{
    private static readonly string[] Columns =
    [
        "status", "severity", "check", "title", "responsibility", "responsibility title", "service", "resource", "type", "deployment", "account", "environment", "party",
        "file", "line", "column", "found", "fix", "remedy", "unknown", "waived", "requirements", "fingerprint", "date",
    ];

    /// <summary>Writes the rows.</summary>
    /// <param name="detail">Which findings are told.</param>
    public static void Write(AssessmentResult result, TextWriter output, AssessmentDetail detail = AssessmentDetail.Notable)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        CsvText.Row(output, Columns);
        var book = new FindingBook(result);
        var requirements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in book.Told(detail))
        {
            var (rule, resource, place) = (finding.Rule, finding.Resource, FindingBook.PlaceOf(finding));
            if (!requirements.TryGetValue(rule.Id, out var served))
            {
                requirements[rule.Id] = served = string.Join("; ", FindingWords.Requirements(rule));
            }

            CsvText.Row(
                output,
                finding.Status.Name(),
                rule.Severity.Name(),
                rule.Id,
                rule.Title,
                rule.Responsibility,
                book.TitleOf(rule.Responsibility),
                rule.Service,
                resource.Address,
                resource.TypeInWords,
                resource.Deployment,
                resource.Placement.Account,
                resource.Placement.Environment,
                resource.Placement.OwnerOf(rule.Responsibility),
                place?.File,
                NumberOf(place?.Line),
                NumberOf(place?.Column),
                CauseWords.Of(finding.Details),
                finding.Status is FindingStatus.Pass or FindingStatus.NotApplicable ? "" : finding.Fix,
                finding.Remedy,
                finding.Details.Doubt?.Detail,
                finding.Details.Waiver is { } waiver ? FindingWords.Justification(waiver) : "",
                served,
                book.NameOf(finding),
                result.Date);
        }
    }

    private static string NumberOf(int? number) => number is > 0 ? number.Value.ToString(CultureInfo.InvariantCulture) : "";
}
