using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Live.Planning;

namespace Onus.Live.Snapshots;

/// <summary>Keeps what an account told, so that it can be judged again: compressed lines of JSON, the first of which says what it is, and the last how many there are.</summary>
public static class SnapshotWriter
{
    /// <summary>What the first line says that the file is.</summary>
    internal const string Mark = "onus-snapshot";

    /// <summary>The version of the format; a reader refuses one that it does not know.</summary>
    internal const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a snapshot.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="time">When it was read.</param>
    /// <exception cref="IOException">The output can't be written.</exception>
    public static void Write(LiveReading reading, LiveRequest request, DateTimeOffset time, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(request);
        using var compressed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        Line(compressed, writer =>
        {
            writer.WriteNumber(Mark, Version);
            writer.WriteString("account", request.Account);
            writer.WriteString("partition", request.Partition);
            writer.WriteStartArray("regions");
            foreach (var region in request.Regions)
            {
                writer.WriteStringValue(region);
            }

            writer.WriteEndArray();
            writer.WriteString("time", time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteNumber("calls", reading.Calls);
            writer.WriteNumber("elsewhere", reading.Elsewhere);
        });
        foreach (var (type, reason) in reading.Deployment.NotRead.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Line(compressed, writer =>
            {
                writer.WriteString("not-read", type);
                SnapshotValues.Write(writer, reason);
            });
        }

        foreach (var note in reading.Notes)
        {
            Line(compressed, writer =>
            {
                writer.WriteString("failed", note.Permission);
                writer.WriteString("code", note.Code.Name());
                writer.WriteString("why", note.Why);
                Texts(writer, "types", note.Types);
                Texts(writer, "regions", note.Regions);
            });
        }

        foreach (var resource in reading.Deployment.Resources)
        {
            Line(compressed, writer => Write(writer, resource));
        }

        Line(compressed, writer => writer.WriteNumber("resources", reading.Deployment.Resources.Count));
    }

    private static void Write(Utf8JsonWriter writer, Resource resource)
    {
        writer.WriteString("address", resource.Address);
        writer.WriteString("type", resource.Type);
        if (resource.Region is { } region)
        {
            writer.WriteString("region", region);
        }

        Texts(writer, "identifiers", resource.Identifiers);
        Texts(writer, "parts", resource.Parts);
        if (resource.Meta.Count > 0)
        {
            writer.WritePropertyName("meta");
            SnapshotValues.Write(writer, resource.Meta);
        }

        writer.WritePropertyName("properties");
        SnapshotValues.Write(writer, resource.Properties);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
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

    private static void Line(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
