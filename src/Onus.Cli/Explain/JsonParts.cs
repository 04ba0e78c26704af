using System.Collections.Immutable;
using System.Text.Json;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Contracts.Json;

namespace Onus.Cli.Explain;

/// <summary>What several explanations write alike for programs.</summary>
internal static class JsonParts
{
    public static void WriteSources(Utf8JsonWriter json, IEnumerable<string> ids, ServiceCatalog catalog)
    {
        json.WriteStartArray("sources");
        foreach (var source in ResultBuilder.Cited(catalog, ids))
        {
            ContractsDocuments.Write(json, source);
        }

        json.WriteEndArray();
    }

    public static void WriteLists(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, ImmutableArray<string>> lists)
    {
        json.WriteStartObject(name);
        foreach (var (key, items) in lists)
        {
            WriteTexts(json, key, items);
        }

        json.WriteEndObject();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
