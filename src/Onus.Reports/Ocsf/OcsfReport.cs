using System.Globalization;
using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Ocsf;

/// <summary>Writes findings as compliance findings of the Open Cybersecurity Schema Framework 1.8.0 (class 2003), a list of events.</summary>
public static class OcsfReport
{
    private const string Version = "1.8.0";
    private const int Category = 2;
    private const int Class = 2003;
    private const int Create = 1;

    /// <summary>Writes the events.</summary>
    /// <param name="account">The account that was deployed to, where nothing else says it; null when it is not known.</param>
    /// <param name="region">The Region that was deployed to; null when it is not known.</param>
    /// <param name="detail">Which findings are told.</param>
    public static void Write(AssessmentResult result, Stream output, string? account = null, string? region = null, AssessmentDetail detail = AssessmentDetail.Notable)
    {
        ArgumentNullException.ThrowIfNull(result);
        var book = new FindingBook(result);
        var time = DateOnly.TryParseExact(result.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds()
            : 0;
        JsonText.List(output, book.Told(detail), (json, finding) => new OcsfEvent(json, book, account, region, time).Write(finding));
    }

    private sealed class OcsfEvent(Utf8JsonWriter json, FindingBook book, string? account, string? region, long time)
    {
        public void Write(Finding finding)
        {
            json.WriteStartObject();
            json.WriteNumber("activity_id", Create);
            json.WriteString("activity_name", "Create");
            json.WriteNumber("category_uid", Category);
            json.WriteString("category_name", "Findings");
            json.WriteNumber("class_uid", Class);
            json.WriteString("class_name", "Compliance Finding");
            json.WriteNumber("type_uid", (Class * 100) + Create);
            json.WriteString("type_name", "Compliance Finding: Create");
            json.WriteNumber("time", time);
            Severity(finding);
            Status(finding);
            json.WriteString("message", FindingWords.Sentence(finding));
            json.Object("metadata", () =>
            {
                json.WriteString("version", Version);
                json.Object("product", () =>
                {
                    json.WriteString("name", "Onus");
                    json.WriteString("vendor_name", "Onus");
                    json.Text("version", book.Result.Program);
                });
                json.Texts("profiles", ["cloud"]);
            });
            Cloud(finding.Resource);
            Compliance(finding);
            Information(finding);
            Resource(finding);
            Remediation(finding);
            Unmapped(finding);
            json.WriteEndObject();
        }

        private void Severity(Finding finding)
        {
            var isGood = finding.Status is FindingStatus.Pass or FindingStatus.NotApplicable;
            json.WriteNumber("severity_id", isGood ? 1 : (int)finding.Rule.Severity + 2);
            json.WriteString("severity", isGood ? "Informational" : finding.Rule.Severity.ToString());
        }

        private void Status(Finding finding)
        {
            var (id, name) = finding.Status switch
            {
                FindingStatus.Waived => (3, "Suppressed"),
                FindingStatus.Pass or FindingStatus.NotApplicable => (4, "Resolved"),
                _ => (1, "New"),
            };
            json.WriteNumber("status_id", id);
            json.WriteString("status", name);
            json.Text("status_detail", finding.Details.Waiver is { } waiver ? FindingWords.Cut(FindingWords.Justification(waiver)) : null);
        }

        private void Cloud(ResourceAssessment resource) => json.Object("cloud", () =>
        {
            json.WriteString("provider", "AWS");
            if ((resource.Placement.Account ?? account) is { } owner)
            {
                json.Object("account", () =>
                {
                    json.WriteString("uid", owner);
                    json.WriteString("type", "AWS Account");
                    json.WriteNumber("type_id", 10);
                });
            }

            json.Text("region", region);
        });

        private void Compliance(Finding finding) => json.Object("compliance", () =>
        {
            var (id, name) = finding.Status switch
            {
                FindingStatus.Pass or FindingStatus.NotApplicable => (1, "Pass"),
                FindingStatus.Unknown => (2, "Warning"),
                _ => (3, "Fail"),
            };
            json.WriteString("control", finding.Rule.Id);
            json.WriteString("desc", finding.Rule.Title);
            json.WriteString("category", finding.Rule.Responsibility);
            json.Texts("standards", finding.Rule.Requirements.Keys);
            json.Texts("requirements", FindingWords.Requirements(finding.Rule));
            json.WriteNumber("status_id", id);
            json.WriteString("status", name);
            if (finding.Details.Doubt is { } doubt)
            {
                json.WriteString("status_code", doubt.Code.Name());
                json.WriteString("status_detail", FindingWords.Cut(doubt.Detail));
            }
        });

        private void Information(Finding finding) => json.Object("finding_info", () =>
        {
            json.WriteString("uid", book.NameOf(finding));
            json.WriteString("title", finding.Rule.Title);
            json.Text("desc", finding.Rule.Why);
            json.Text("src_url", book.PageOf(finding.Rule));
            json.Texts("types", [finding.Rule.Service, finding.Rule.Responsibility]);
        });

        private void Resource(Finding finding)
        {
            var resource = finding.Resource;
            json.Objects("resources", [resource], _ =>
            {
                json.WriteString("uid", FindingWords.Cut($"{resource.Deployment}:{resource.Address}"));
                json.WriteString("name", FindingWords.Cut(resource.Address));
                json.WriteString("type", FindingWords.Cut(resource.Type, 300));
                json.WriteString("namespace", FindingWords.Cut(resource.Deployment));
                json.Text("region", region);
                if (resource.Placement.OwnerOf(finding.Rule.Responsibility) is { } party)
                {
                    json.Object("owner", () => json.WriteString("name", party));
                }
            });
        }

        private void Remediation(Finding finding)
        {
            if (FindingWords.Remedy(finding) is { Length: > 0 } remedy)
            {
                json.Object("remediation", () =>
                {
                    json.WriteString("desc", FindingWords.Cut(remedy));
                    json.Texts("references", book.PageOf(finding.Rule) is { } page ? [page] : []);
                });
            }
        }

        private void Unmapped(Finding finding) => json.Object("unmapped", () =>
        {
            json.Text("responsibility", finding.Rule.Responsibility);
            json.WriteString("responsibility_title", book.TitleOf(finding.Rule.Responsibility));
            json.Text("environment", finding.Resource.Placement.Environment);
            if (FindingBook.PlaceOf(finding) is { } place)
            {
                json.WriteString("file", FindingWords.Cut(place.File));
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
            }
        });
    }
}
