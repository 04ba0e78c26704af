using System.Text.Json;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Json;

namespace Onus.Reports.Fedramp;

/// <summary>What FedRAMP's documents have in common.</summary>
internal static class FedrampJson
{
    /// <summary>The schemas' versions that these documents are written by: those of September 2026.</summary>
    public const string Schemas = "2026-09";

    /// <summary>Writes a document: one object, which refers to the overview unless it is that.</summary>
    public static void Document(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, ContractsDocuments.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>A text, where there is one.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What a document was made of, in the one object that is none of FedRAMP's: its schemas allow own data, and define none of it.</summary>
    public static void Own(this Utf8JsonWriter json, FedrampScan scan, Action<Utf8JsonWriter>? more = null)
    {
        json.WriteStartObject("onus");
        json.Optional("program", scan.Program);
        json.Optional("catalog", scan.CatalogDate);
        json.WriteString("schemas", Schemas);
        json.WriteString("scanned", scan.Title);
        json.WriteString("date", scan.Date);
        more?.Invoke(json);
        json.WriteEndObject();
    }

    /// <summary>The beginning of a day, as FedRAMP wants moments.</summary>
    public static string Moment(string day) => $"{day}T00:00:00Z";

    /// <summary>What made a document, in words.</summary>
    public static string Source(FedrampScan scan) => $"Onus{(scan.Program is { } program ? $" {program}" : "")}{(scan.CatalogDate is { } day ? $", catalogue of {day}" : "")}";

    /// <summary>FedRAMP's word for how something is implemented.</summary>
    public static string Word(ImplementationStatus status) => status switch
    {
        ImplementationStatus.Implemented => "Implemented",
        ImplementationStatus.PartiallyImplemented => "Partially Implemented",
        _ => "Not Implemented",
    };
}
