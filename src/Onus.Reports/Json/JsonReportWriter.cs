using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Reports.Json;

/// <summary>Writes the assessment as JSON (<c>onus/assessment/1</c>; its schema is docs/assessment.schema.json), as a stream.</summary>
public static class JsonReportWriter
{
    /// <summary>The name of the format.</summary>
    public const string Schema = "onus/assessment/1";

    /// <summary>Options that every JSON output of Onus uses.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("date", report.Ledger.Day);
        SplitWriter.WriteAll(json, report.Ledger.Splits);
        WriteResources(json, report);
        WriteScopes(json, report.Ledger);
        UninheritedWriter.WriteAll(json, report);
        FindingWriter.WriteAll(json, report);
        WriteSources(json, report.Ledger);
        DiagnosticWriter.WriteAll(json, report);
        SummaryWriter.Write(json, report.Summary);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteResources(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("resources");
        foreach (var resource in report.Ledger.Resources)
        {
            ResourceWriter.Write(json, report, resource);
            FlushWhenLarge(json);
        }

        json.WriteEndArray();
    }

    private static void WriteScopes(Utf8JsonWriter json, ResponsibilityLedger ledger)
    {
        json.WriteStartArray("scopes");
        foreach (var group in ledger.Scopes.GroupBy(scope => scope.Scope))
        {
            json.WriteStartObject();
            json.WriteString("scope", group.Key.Name());
            json.WriteStartArray("entries");
            foreach (var scope in group)
            {
                SplitWriter.WriteEntry(json, scope.Entry);
            }

            json.WriteEndArray();
            json.WriteStartObject("obligations");
            foreach (var scope in group)
            {
                json.WriteStartObject(scope.Entry.Responsibility);
                json.WriteString("status", scope.Status.Name());
                json.WriteString("reason", scope.Reason);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, ResponsibilityLedger ledger)
    {
        var cited = ledger.Splits.SelectMany(split => split.Entries)
            .Concat(ledger.Scopes.Select(scope => scope.Entry))
            .SelectMany(entry => entry.Basis)
            .Select(step => step.Source)
            .ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("sources");
        foreach (var id in cited.Order(StringComparer.Ordinal))
        {
            if (ledger.Catalog.FindSource(id) is { } source)
            {
                SourceWriter.Write(json, source);
            }
        }

        json.WriteEndArray();
    }

    internal static void FlushWhenLarge(Utf8JsonWriter json)
    {
        const int Limit = 1 << 20;
        if (json.BytesPending > Limit)
        {
            json.Flush();
        }
    }
}
