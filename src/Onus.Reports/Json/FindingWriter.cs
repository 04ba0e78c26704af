using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Json;

/// <summary>Writes findings, each explained.</summary>
internal static class FindingWriter
{
    public static void WriteAll(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("findings");
        foreach (var resource in report.Ledger.Resources)
        {
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                Write(json, report, report.Ledger.Explain(resource, i), resource.Checks[i]);
                JsonReportWriter.FlushWhenLarge(json);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Report report, Finding finding, Check check)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check);
        json.WriteStartObject("aliases");
        foreach (var (tool, ids) in check.Aliases)
        {
            json.WriteStartArray(tool);
            foreach (var id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteString("deployment", finding.Resource.Deployment);
        json.WriteString("resource", finding.Resource.Address);
        json.WriteString("responsibility", finding.Responsibility);
        json.WriteString("status", finding.Status.Name());
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("message", finding.Message);
        if (finding.Doubt is { } doubt)
        {
            json.WriteStartObject("doubt");
            json.WriteString("code", doubt.CodeName);
            json.WriteString("detail", doubt.Detail);
            json.WriteEndObject();
        }

        LocationWriter.Write(json, "location", report.Sources.Locate(finding.Origin));
        WriteWaiver(json, report, finding.Waiver);
        json.WriteStartArray("because");
        foreach (var read in finding.Because)
        {
            json.WriteStartObject();
            json.WriteString("path", read.Path);
            json.WriteString("value", read.Value.ToString());
            LocationWriter.Write(json, "location", report.Sources.Locate(read.Origin));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter json, Report report, Waiver? waiver)
    {
        if (waiver is null)
        {
            return;
        }

        json.WriteStartObject("waiver");
        json.WriteString("tool", waiver.Tool);
        json.WriteString("id", waiver.Id);
        if (waiver.Reason is not null)
        {
            json.WriteString("reason", waiver.Reason);
        }

        if (waiver.Expires is not null)
        {
            json.WriteString("expires", waiver.Expires);
        }

        LocationWriter.Write(json, "location", report.Sources.Locate(waiver.Origin));
        json.WriteEndObject();
    }
}
