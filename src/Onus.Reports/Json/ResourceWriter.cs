using System.Text.Json;
using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Reports.Json;

/// <summary>Writes resources with their obligations.</summary>
internal static class ResourceWriter
{
    public static void Write(Utf8JsonWriter json, Report report, AssessedResource assessed)
    {
        var resource = assessed.Resource;
        json.WriteStartObject();
        json.WriteString("deployment", resource.Deployment);
        json.WriteString("address", resource.Address);
        json.WriteString("type", resource.Type);
        json.WriteBoolean("classified", assessed.Split is not null);
        if (assessed.Split is { } split)
        {
            json.WriteString("service", split.Service);
            json.WriteString("model", split.Model.Name());
            json.WriteString("managed", split.Management.Name());
            json.WriteString("split", split.Id);
        }

        json.WriteStartArray("parts");
        foreach (var part in resource.Parts)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        LocationWriter.Write(json, "source", report.Sources.Locate(resource.Origin));
        if (resource.Doubt is { } doubt)
        {
            json.WriteString("doubt", doubt.Detail);
        }

        WriteObligations(json, report, assessed);
        json.WriteEndObject();
    }

    private static void WriteObligations(Utf8JsonWriter json, Report report, AssessedResource assessed)
    {
        json.WriteStartObject("obligations");
        for (var i = 0; i < assessed.Statuses.Length; i++)
        {
            var entry = assessed.Split!.CustomerEntries[i];
            json.WriteStartObject(entry.Responsibility);
            json.WriteString("status", assessed.Statuses[i].Name());
            if (report.Ledger.DoubtOf(assessed, entry) is { } reason)
            {
                json.WriteString("reason", reason);
            }

            WriteEvidence(json, assessed, entry.Responsibility);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, AssessedResource assessed, string responsibility)
    {
        var started = false;
        for (var i = 0; i < assessed.Verdicts.Length; i++)
        {
            if (assessed.Checks[i].Responsibility != responsibility || assessed.Verdicts[i] == FindingStatus.NotApplicable)
            {
                continue;
            }

            if (!started)
            {
                json.WriteStartArray("evidence");
                started = true;
            }

            json.WriteStringValue(assessed.Checks[i].Id);
        }

        if (started)
        {
            json.WriteEndArray();
        }
    }
}
