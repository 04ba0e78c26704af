using Onus.Contracts.Fedramp;

namespace Onus.Reports.Fedramp;

/// <summary>Writes accepted vulnerabilities by FedRAMP's schema 0.1.1. How they are rated, and whether they are reachable and likely to be exploited, is the provider's to judge: it is left out.</summary>
public static class AcceptedVulnerabilitiesWriter
{
    /// <summary>Writes a report.</summary>
    public static void Write(AcceptedVulnerabilities report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        FedrampJson.Document(output, json =>
        {
            json.WriteString("certificationPackageOverviewUri", report.Certification.Package);
            json.WriteStartObject("reportPeriod");
            json.WriteString("from", FedrampJson.Moment(report.From));
            json.WriteString("to", $"{report.Scan.Date}T23:59:59Z");
            json.WriteEndObject();
            json.Objects("acceptedVulnerabilities", report.Accepted, item =>
            {
                json.WriteStartObject("vulnerabilityDetail");
                json.WriteString("providerTrackingId", item.Id);
                json.WriteStartObject("detection");
                json.WriteString("detectedAt", FedrampJson.Moment(report.Scan.Date));
                json.WriteString("detectionSource", FedrampJson.Source(report.Scan));
                json.WriteEndObject();
                json.WriteString("vulnerabilityDescription", $"Does not hold: {item.Title}{(item.Check is { } check ? $" [{check}]" : "")} ({item.Responsibility}), on {string.Join(", ", item.Resources)}.");
                json.Optional("potentialAgencyImpact", item.Why);
                json.WriteString("supplementaryRiskInformation", $"{(item.Requirements.IsEmpty ? "No control or indicator of the certification is served by it." : $"Touches {string.Join(", ", item.Requirements)}.")} The day of detection is that of this assessment: no record of an earlier one is kept.");
                json.WriteEndObject();
                json.WriteString("acceptanceRationale", item.Rationale);
            });
            json.Own(report.Scan);
        });
    }
}
