using System.Globalization;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Fedramp;

namespace Onus.Reports.Fedramp;

/// <summary>Writes a Security Decision Record by FedRAMP's schema 1.1.1. What assessors say is theirs to write: it stays empty.</summary>
public static class DecisionRecordWriter
{
    /// <summary>Writes a record.</summary>
    public static void Write(SecurityDecisionRecord record, Stream output)
    {
        ArgumentNullException.ThrowIfNull(record);
        FedrampJson.Document(output, json =>
        {
            var (said, scan) = (record.Certification, record.Scan);
            json.WriteString("certificationPackageOverviewUri", said.Package);
            json.WriteStartObject("metadata");
            json.WriteString("version", scan.Date);
            json.WriteString("lastUpdated", FedrampJson.Moment(scan.Date));
            json.WriteString("updateSource", FedrampJson.Source(scan));
            json.WriteEndObject();
            Ports(json, said);
            if (!record.Controls.IsEmpty)
            {
                json.Objects("securityControls", record.Controls, control => Control(json, control));
            }

            json.Objects("fedRampRequirements", said.Statements.Where(statement => FedrampIds.IsRule(statement.Id)).OrderBy(statement => statement.Id, StringComparer.Ordinal), rule => Rule(json, rule));
            json.Objects("keySecurityIndicators", record.Indicators, indicator => Indicator(json, indicator, scan));
            json.Own(scan, own =>
            {
                own.WriteString("certificationType", said.Type);
                own.WriteString("class", said.Class);
                own.Texts("withoutStatus", record.Controls.Concat(record.Indicators).Where(decision => decision.Status is null).Select(decision => decision.Row.Id));
            });
        });
    }

    private static void Ports(Utf8JsonWriter json, Certification said)
    {
        if (!said.Ports.IsEmpty)
        {
            json.Objects("portsAndProtocols", said.Ports, port =>
            {
                json.WriteString("serviceName", port.Service);
                json.WriteString("portNumber", port.Number);
                json.WriteString("transportProtocol", port.Transport);
                json.Optional("encryption", port.Encryption);
                json.Optional("purpose", port.Purpose);
            });
        }
    }

    private static void Control(Utf8JsonWriter json, Decision control)
    {
        json.WriteString("controlId", control.Row.Id);
        if (!control.Parameters.IsEmpty)
        {
            json.Objects("parameterValues", control.Parameters, parameter =>
            {
                json.WriteString("parameterId", parameter.Id);
                json.WriteString("parameterValue", parameter.Value);
            });
        }

        json.Optional("controlImplementationStatus", control.Status is { } status ? FedrampJson.Word(status) : null);
        json.WriteString("controlImplementationDescription", DecisionWords.Description(control));
    }

    private static void Rule(Utf8JsonWriter json, ProviderStatement rule)
    {
        json.WriteString("frrID", rule.Id);
        json.Optional("frrImplementationStatus", rule.Status);
        json.Texts("frrImplementation", [rule.Text]);
        json.Texts("frrValidation", rule.Validation is { } validation ? [validation] : []);
        json.Texts("frrAssessment", []);
    }

    private static void Indicator(Utf8JsonWriter json, Decision indicator, FedrampScan scan)
    {
        json.WriteString("ksiId", indicator.Row.Id);
        json.Optional("ksiImplementationStatus", indicator.Status is { } status ? FedrampJson.Word(status) : null);
        json.Texts("ksiImplementation", DecisionWords.Implementation(indicator));
        json.Texts("ksiValidation", DecisionWords.Validation(indicator).Prepend(DecisionWords.Verification(indicator)));
        json.Texts("ksiAssessment", []);
        json.Texts("ksiTests", indicator.Tests.Select(test => $"{test.Rule.Id}: {test.Rule.Title}"));
        json.WriteStartArray("ksiEvidence");
        foreach (var test in indicator.Tests)
        {
            var verdicts = string.Join(", ", test.Verdicts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {entry.Status.Name()}")));
            var read = string.Join("\n", test.Read.Select(VisibleText.Of));
            Evidence(json, "Configuration", $"{test.Rule.Title} [{test.Rule.Id}]: {verdicts}.", test.Omitted > 0 ? string.Create(CultureInfo.InvariantCulture, $"{read}\nand {test.Omitted} more resources") : read, scan.Date);
        }

        foreach (var evidence in indicator.Row.Evidence.Where(evidence => evidence.Kind is "attestation" or "report"))
        {
            Evidence(json, evidence.Kind == "report" ? "Audit Record" : "Report", VisibleText.Of(evidence.Text), null, evidence.Date);
        }

        json.WriteEndArray();
    }

    private static void Evidence(Utf8JsonWriter json, string type, string description, string? text, string? date)
    {
        json.WriteStartObject();
        json.WriteString("evidenceType", type);
        json.WriteString("evidenceDescription", description);
        json.Optional("evidenceText", text);
        json.Optional("lastUpdated", date);
        json.WriteEndObject();
    }
}
