using System.Text.Json;

namespace Onus.Reports.Json;

/// <summary>Writes what everybody takes for AWS's job and a switch leaves to the customer.</summary>
internal static class UninheritedWriter
{
    public static void WriteAll(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("uninherited");
        foreach (var duty in report.Ledger.Uninherited())
        {
            var resource = duty.Resource.Resource;
            json.WriteStartObject();
            json.WriteString("deployment", resource.Deployment);
            json.WriteString("resource", resource.Address);
            json.WriteString("responsibility", duty.Responsibility);
            json.WriteString("belief", duty.Belief);
            json.WriteString(duty.Check is null ? "override" : "check", duty.Cause);
            json.WriteString("reason", duty.Check is { } check ? duty.Resource.Checks[check].Why : duty.Step!.Reason);
            var origin = duty.Check is { } index ? report.Ledger.Explain(duty.Resource, index).Origin : resource.Origin;
            LocationWriter.Write(json, "location", report.Sources.Locate(origin));
            json.WriteEndObject();
            JsonReportWriter.FlushWhenLarge(json);
        }

        json.WriteEndArray();
    }
}
