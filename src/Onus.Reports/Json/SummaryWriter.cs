using System.Text.Json;
using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Reports.Json;

/// <summary>Writes the figures.</summary>
internal static class SummaryWriter
{
    public static void Write(Utf8JsonWriter json, LedgerSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("resources", summary.Resources.Values.Sum() + summary.NotClassified.Values.Sum());
        json.WritePropertyName("obligations");
        WriteCount(json, summary.All);
        WriteCounts(json, "layers", summary.ByLayer);
        WriteCounts(json, "services", summary.ByService);
        json.WriteStartObject("findings");
        foreach (var (status, count) in summary.Findings)
        {
            json.WriteNumber(status.Name(), count);
        }

        json.WriteEndObject();
        json.WriteStartObject("notClassified");
        foreach (var (type, count) in summary.NotClassified)
        {
            json.WriteNumber(type, count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, SortedDictionary<string, ObligationCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WritePropertyName(key);
            WriteCount(json, count);
        }

        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, ObligationCount count)
    {
        json.WriteStartObject();
        json.WriteNumber("total", count.Total);
        json.WriteNumber("aws", count.Aws);
        json.WriteNumber("shared", count.Shared);
        json.WriteNumber("customer", count.Customer);
        json.WriteNumber("undecided", count.Undecided);
        json.WriteStartObject("customerPart");
        foreach (var status in Enum.GetValues<ObligationStatus>())
        {
            if (status is not (ObligationStatus.Inherited or ObligationStatus.NotApplicable))
            {
                json.WriteNumber(status.Name(), count[status]);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
