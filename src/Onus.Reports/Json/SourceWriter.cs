using System.Text.Json;
using Onus.Catalog.Model;

namespace Onus.Reports.Json;

/// <summary>Writes what is cited.</summary>
public static class SourceWriter
{
    /// <summary>Writes a source.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="source">The source.</param>
    public static void Write(Utf8JsonWriter json, CitedSource source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("url", source.Url);
        json.WriteString("asOf", source.AsOf);
        json.WriteString("seen", source.Seen);
        if (source.Note is not null)
        {
            json.WriteString("note", source.Note);
        }

        json.WriteEndObject();
    }
}
