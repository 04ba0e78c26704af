using Onus.Contracts.Fedramp;

namespace Onus.Reports.Fedramp;

/// <summary>Writes a Significant Change Notification by FedRAMP's schema 0.1.3.</summary>
public static class ChangeNoticeWriter
{
    /// <summary>Writes a notice.</summary>
    public static void Write(SignificantChangeNotice notice, Stream output)
    {
        ArgumentNullException.ThrowIfNull(notice);
        FedrampJson.Document(output, json =>
        {
            json.WriteString("certificationPackageOverviewUri", notice.Certification.Package);
            json.WriteString("changeType", notice.Type == ChangeType.Adaptive ? "Adaptive" : "Transformative");
            json.WriteString("changeTypeExplanation", notice.TypeExplanation);
            json.WriteString("changeDescription", notice.Description);
            json.Optional("reason", notice.Reason);
            json.WriteString("customerImpact", notice.CustomerImpact);
            if (notice.Plan is { } plan)
            {
                json.WriteStartObject("planAndTimeline");
                json.WriteString("summary", plan.Summary);
                json.Optional("plannedStart", plan.Start);
                json.Optional("plannedCompletion", plan.Completion);
                json.WriteEndObject();
            }

            json.Texts("impactedControls", notice.ImpactedControls);
            json.WriteString("impactAnalysis", notice.ImpactAnalysis);
            json.Own(notice.Scan, own =>
            {
                own.WriteString("base", notice.Base);
                own.Optional("fedRampPackageId", notice.Certification.FedrampId);
                own.Optional("approver", notice.Approver);
            });
        });
    }
}
