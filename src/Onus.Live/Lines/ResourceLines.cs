using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Live.Lines;

/// <summary>Resources as lines of JSON, one each: how snapshots and checkpoints keep them.</summary>
internal static class ResourceLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the members of a resource.</summary>
    public static void Write(Utf8JsonWriter writer, Resource resource)
    {
        writer.WriteString("address", resource.Address);
        writer.WriteString("type", resource.Type);
        if (resource.Region is { } region)
        {
            writer.WriteString("region", region);
        }

        WriteTexts(writer, "identifiers", resource.Identifiers);
        WriteTexts(writer, "parts", resource.Parts);
        if (resource.Meta.Count > 0)
        {
            writer.WritePropertyName("meta");
            LineValues.Write(writer, resource.Meta);
        }

        writer.WritePropertyName("properties");
        LineValues.Write(writer, resource.Properties);
    }

    /// <summary>The resource of a line; null where it is of none.</summary>
    /// <param name="deployment">The id of the deployment that it belongs to.</param>
    /// <param name="shared">What resources say alike.</param>
    public static Resource? Read(MapValue line, string deployment, Placement placement, SharedValues shared) =>
        line.TextOf("address") is { Length: > 0 } address && line.TextOf("type") is { Length: > 0 } type && line["properties"] is MapValue properties
            ? new Resource(deployment, address, type, shared.In((MapValue)LineValues.Read(properties)), Origin.None.As(OriginKind.Live))
            {
                RegionValue = line.TextOf("region") is { } region ? Value.Of(region) : null,
                Identifiers = line.TextsOf("identifiers"),
                Parts = line.TextsOf("parts"),
                Meta = line["meta"] is MapValue meta ? (MapValue)LineValues.Read(meta) : MapValue.Empty,
            }.Placed(placement)
            : null;

    /// <summary>Writes one line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a list of texts, where there are any.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }
    }
}
