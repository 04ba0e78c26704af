using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Asff;

/// <summary>Writes findings in the AWS Security Finding Format, as a list that <c>aws securityhub batch-import-findings</c> takes a hundred at a time.</summary>
public static class AsffReport
{
    /// <summary>Says what is missing, since the format names an account and a Region; null where nothing is.</summary>
    public static string? Lacks(string? account, string? region) =>
        region is null || !IsRegion(region) ? "Security Hub takes findings of a Region; name it by --region, as in --region eu-central-1."
        : !IsAccount(account) ? "Security Hub takes findings of an account; name it by its twelve digits: --account 111122223333."
        : null;

    /// <summary>Writes the findings.</summary>
    /// <param name="account">The account that was deployed to, by its twelve digits; where settings place a resource in another one, that is its own.</param>
    /// <param name="region">The Region that was deployed to.</param>
    /// <param name="detail">Which findings are told.</param>
    /// <exception cref="ArgumentException">Account or Region is missing, as <see cref="Lacks"/> says.</exception>
    public static void Write(AssessmentResult result, Stream output, string? account, string? region, AssessmentDetail detail = AssessmentDetail.Notable)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (Lacks(account, region) is { } missing)
        {
            throw new ArgumentException(missing, nameof(account));
        }

        var book = new FindingBook(result);
        JsonText.List(output, book.Told(detail), (json, finding) => new AsffFinding(json, book, account!, region!).Write(finding));
    }

    /// <summary>Whether it is the number of an account.</summary>
    internal static bool IsAccount(string? text) => text is { Length: 12 } && text.All(char.IsAsciiDigit);

    private static bool IsRegion(string text) => text.Length is > 0 and < 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Writes one finding, within the lengths that Security Hub takes.</summary>
    private sealed class AsffFinding(Utf8JsonWriter json, FindingBook book, string account, string region)
    {
        private const int MostTitle = 256;
        private const int MostText = 512;
        private const int MostDescription = 1_024;
        private const int MostField = 2_048;
        private const int MostRequirements = 32;
        private const string Type = "Software and Configuration Checks/Industry and Regulatory Standards";

        private string Partition => region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn" : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov" : "aws";

        public void Write(Finding finding)
        {
            var (rule, resource) = (finding.Rule, finding.Resource);
            var owner = IsAccount(resource.Placement.Account) ? resource.Placement.Account! : account;
            json.WriteStartObject();
            json.WriteString("SchemaVersion", "2018-10-08");
            json.WriteString("Id", $"onus/{region}/{owner}/{book.NameOf(finding)}");
            json.WriteString("ProductArn", $"arn:{Partition}:securityhub:{region}:{account}:product/{account}/default");
            json.WriteString("GeneratorId", $"onus/{rule.Id}");
            json.WriteString("AwsAccountId", owner);
            json.Texts("Types", [Type]);
            json.WriteString("CreatedAt", $"{book.Result.Date}T00:00:00Z");
            json.WriteString("UpdatedAt", $"{book.Result.Date}T00:00:00Z");
            Severity(finding);
            json.WriteString("Title", FindingWords.Cut(rule.Title, MostTitle));
            json.WriteString("Description", FindingWords.Cut($"{FindingWords.Sentence(finding)}{(rule.Why is { } why ? $" {why}" : "")}", MostDescription));
            Remediation(finding);
            json.Object("ProductFields", () => Fields(finding));
            Resource(resource);
            Compliance(finding);
            json.Object("Workflow", () => json.WriteString("Status", finding.Status switch { FindingStatus.Waived => "SUPPRESSED", FindingStatus.Pass or FindingStatus.NotApplicable => "RESOLVED", _ => "NEW" }));
            json.WriteString("RecordState", "ACTIVE");
            json.WriteEndObject();
        }

        private void Severity(Finding finding) => json.Object("Severity", () =>
        {
            var isGood = finding.Status is FindingStatus.Pass or FindingStatus.NotApplicable;
            json.WriteString("Label", isGood ? "INFORMATIONAL" : finding.Rule.Severity.Name().ToUpperInvariant());
            json.WriteString("Original", finding.Rule.Severity.Name());
        });

        private void Remediation(Finding finding)
        {
            if (FindingWords.Remedy(finding) is { Length: > 0 } remedy)
            {
                json.Object("Remediation", () => json.Object("Recommendation", () =>
                {
                    json.WriteString("Text", FindingWords.Cut(remedy, MostText));
                    json.Text("Url", book.PageOf(finding.Rule));
                }));
            }
        }

        private void Fields(Finding finding)
        {
            var resource = finding.Resource;
            json.WriteString("onus/status", finding.Status.Name());
            json.WriteString("onus/responsibility", finding.Rule.Responsibility);
            json.WriteString("onus/responsibilityTitle", FindingWords.Cut(book.TitleOf(finding.Rule.Responsibility), MostField));
            json.WriteString("onus/deployment", Filled(resource.Deployment));
            json.WriteString("onus/address", Filled(resource.Address));
            json.WriteString("onus/type", Filled(resource.TypeInWords));
            json.WriteString("onus/place", Filled(FindingBook.PlaceOf(finding)?.ToString() ?? FileUri.FileOf(finding)));
            foreach (var (name, value) in FindingWords.Placement(resource, finding.Rule.Responsibility))
            {
                json.WriteString($"onus/{name}", Filled(value));
            }

            if (finding.Details.Waiver is { } waiver)
            {
                json.WriteString("onus/waiver", Filled(FindingWords.Justification(waiver)));
            }
        }

        private void Resource(ResourceAssessment resource) => json.Objects("Resources", [resource], _ =>
        {
            json.WriteString("Type", AsffTypes.Of(resource.Type));
            json.WriteString("Id", FindingWords.Cut($"{resource.Deployment}:{resource.Address}", MostText));
            json.WriteString("Partition", Partition);
            json.WriteString("Region", region);
            json.Object("Details", () => json.Object("Other", () => json.WriteString("CloudFormationType", Filled(resource.Type))));
        });

        private void Compliance(Finding finding) => json.Object("Compliance", () =>
        {
            json.WriteString("Status", finding.Status switch { FindingStatus.Pass => "PASSED", FindingStatus.NotApplicable => "NOT_AVAILABLE", FindingStatus.Unknown => "WARNING", _ => "FAILED" });
            json.Texts("RelatedRequirements", FindingWords.Requirements(finding.Rule).Take(MostRequirements).Select(text => FindingWords.Cut(text, 64)));
            if (finding.Details.Doubt is { } doubt)
            {
                json.Objects("StatusReasons", [doubt], reason =>
                {
                    json.WriteString("ReasonCode", $"ONUS_{reason.Code.Name().Replace('-', '_').ToUpperInvariant()}");
                    json.WriteString("Description", Filled(reason.Detail));
                });
            }
        });

        /// <summary>A text that is never empty, which Security Hub refuses.</summary>
        private static string Filled(string text) => string.IsNullOrWhiteSpace(text) ? "-" : FindingWords.Cut(text, MostField);
    }
}
