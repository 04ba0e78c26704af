using System.Text.Json;
using Onus.Core.Places;

namespace Onus.Reports.Json;

/// <summary>Writes places.</summary>
internal static class LocationWriter
{
    public static void Write(Utf8JsonWriter json, string name, Location? location)
    {
        if (location is not { } known)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", known.File);
        json.WriteNumber("line", known.Line);
        json.WriteNumber("column", known.Column);
        json.WriteEndObject();
    }
}
