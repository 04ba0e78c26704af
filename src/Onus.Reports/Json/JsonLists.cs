using System.Text.Json;

namespace Onus.Reports.Json;

/// <summary>Writes lists of texts.</summary>
internal static class JsonLists
{
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
