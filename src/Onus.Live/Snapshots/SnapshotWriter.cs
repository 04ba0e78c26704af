using System.Globalization;
using System.IO.Compression;
using Onus.Contracts;
using Onus.Live.Lines;
using Onus.Live.Planning;

namespace Onus.Live.Snapshots;

/// <summary>Keeps what an account told, so that it can be judged again: compressed lines of JSON, the first of which says what it is, and the last how many there are.</summary>
public static class SnapshotWriter
{
    /// <summary>What the first line says that the file is.</summary>
    internal const string Mark = "onus-snapshot";

    /// <summary>The version of the format; a reader refuses one that it does not know.</summary>
    internal const int Version = 1;

    /// <summary>The member of the first line that has the tags of the account, where they were asked for.</summary>
    internal const string AccountTags = "account-tags";

    /// <summary>Writes a snapshot.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="time">When it was read.</param>
    /// <exception cref="IOException">The output can't be written.</exception>
    public static void Write(LiveReading reading, LiveRequest request, DateTimeOffset time, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(request);
        using var compressed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        ResourceLines.WriteLine(compressed, writer =>
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
            if (reading.Deployment.AccountTags is { } tags)
            {
                writer.WritePropertyName(AccountTags);
                LineValues.Write(writer, tags);
            }
        });
        foreach (var (type, region, reason) in reading.Deployment.NotRead.All)
        {
            ResourceLines.WriteLine(compressed, writer =>
            {
                writer.WriteString("not-read", type);
                if (region is not null)
                {
                    writer.WriteString("region", region);
                }

                LineValues.Write(writer, reason);
            });
        }

        foreach (var note in reading.Notes)
        {
            ResourceLines.WriteLine(compressed, writer =>
            {
                writer.WriteString("failed", note.Permission);
                writer.WriteString("code", note.Code.Name());
                writer.WriteString("why", note.Why);
                ResourceLines.WriteTexts(writer, "types", note.Types);
                ResourceLines.WriteTexts(writer, "regions", note.Regions);
                if (note.IsOff)
                {
                    writer.WriteBoolean("off", true);
                }
            });
        }

        foreach (var resource in reading.Deployment.Resources)
        {
            ResourceLines.WriteLine(compressed, writer => ResourceLines.Write(writer, resource));
        }

        ResourceLines.WriteLine(compressed, writer => writer.WriteNumber("resources", reading.Deployment.Resources.Count));
    }
}
