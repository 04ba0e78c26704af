using System.Globalization;
using Onus.Api.Calls;
using Onus.Core.Diagnostics;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Lines;
using Onus.Text;

namespace Onus.Live.Checkpoints;

/// <summary>
/// What a scan has read by now, list by list, so that one that was stopped goes on where it was. Lines are only added, each list's at once and through to the disk;
/// what was torn off with the program is a list that is read again. Secrets are as little in it as in a snapshot. Safe for use by several threads.
/// </summary>
public sealed class Checkpoint
{
    private const string Mark = "onus-checkpoint";
    private const string Begin = $"{{\"{Mark}\":";
    private const int Version = 1;

    private readonly Dictionary<ListKey, ListReading> _found = [];
    private readonly Action<ReadOnlyMemory<byte>> _append;
    private readonly Lock _lock = new();

    private Checkpoint(Action<ReadOnlyMemory<byte>> append) => _append = append;

    /// <summary>How many lists it had when it was opened.</summary>
    public int Count => _found.Count;

    /// <summary>When it was begun, as its first line says.</summary>
    public string Begun { get; private set; } = "";

    /// <summary>Opens what is kept of a scan, or begins it.</summary>
    /// <param name="shown">What the file is called, for people.</param>
    /// <param name="kept">What is kept; null where there is nothing yet.</param>
    /// <param name="scan">What tells scans apart, as <see cref="ScanDigest"/> gives it.</param>
    /// <param name="time">When it is begun.</param>
    /// <param name="append">Adds to what is kept, through to the disk.</param>
    /// <exception cref="RequestException">It is of another scan, or no checkpoint at all.</exception>
    public static Checkpoint Open(string shown, Stream? kept, string scan, DateTimeOffset time, Action<ReadOnlyMemory<byte>> append)
    {
        ArgumentNullException.ThrowIfNull(append);
        var checkpoint = new Checkpoint(append);
        if (kept is null || !checkpoint.Read(shown, kept, scan))
        {
            using var line = new MemoryStream();
            if (kept is not null)
            {
                line.WriteByte((byte)'\n');
            }

            ResourceLines.WriteLine(line, writer =>
            {
                writer.WriteNumber(Mark, Version);
                writer.WriteString("scan", scan);
                writer.WriteString("time", time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            });
            append(line.ToArray());
        }

        return checkpoint;
    }

    /// <summary>What came of a list before; null where it has to be read.</summary>
    internal ListReading? Find(ListKey key) => _found.GetValueOrDefault(key);

    /// <summary>Keeps what came of a list, unless asking again may do better.</summary>
    internal void Keep(ListKey key, ListReading reading)
    {
        if (!reading.Failures.Any(failure => MayPass(failure.Failure)))
        {
            var lines = CheckpointLines.Of(key, reading);
            lock (_lock)
            {
                _append(lines);
            }
        }
    }

    /// <summary>Whether a call that failed may be answered another time, with nothing else changed.</summary>
    internal static bool MayPass(ApiFailure failure) =>
        failure.Kind is ApiFailureKind.NoCredentials or ApiFailureKind.Throttled or ApiFailureKind.Unavailable or ApiFailureKind.TimedOut;

    /// <returns>Whether there was anything in it.</returns>
    private bool Read(string shown, Stream kept, string scan)
    {
        var isFirst = true;
        (ListKey Key, ListReading Reading, int Resources)? open = null;
        var resources = new List<Resource>();
        var shared = new SharedValues();
        foreach (var text in TextLines.Of(kept))
        {
            if (text.Length == 0)
            {
                continue;
            }

            var line = JsonTree.Read(text, JsonPolicy.Decoded with { Origin = Origin.None }, out _)?.Root as MapValue;
            if (isFirst && line is null && (text.StartsWith(Begin, StringComparison.Ordinal) || Begin.StartsWith(text, StringComparison.Ordinal)))
            {
                // Torn off before it had begun.
                continue;
            }

            if (isFirst)
            {
                Check(shown, line, scan);
                Begun = line!.TextOf("time") ?? "";
                isFirst = false;
                continue;
            }

            if (line is not null && CheckpointLines.Head(line) is { } head)
            {
                (open, resources) = (head, []);
            }
            else if (open is { } list && line is not null && ResourceLines.Read(line, ResourceMaker.DeploymentOf(list.Key.Account), new Placement(list.Key.Account, null, null), shared) is { } resource)
            {
                resources.Add(resource);
            }
            else
            {
                // Torn off: nothing that was read of this list counts.
                open = null;
            }

            if (open is { } whole && whole.Resources == resources.Count)
            {
                _found[whole.Key] = whole.Reading with { Resources = resources };
                open = null;
            }
        }

        return !isFirst;
    }

    private static void Check(string shown, MapValue? line, string scan)
    {
        if (line?[Mark] is not NumberValue version)
        {
            throw new RequestException($"{shown} is no checkpoint, and is not written to: name another file.");
        }

        if (!version.Value.TryToInt32(out var number) || number != Version)
        {
            throw new RequestException($"the checkpoint {shown} was written by another version of Onus: go on with that one, or remove the file and begin anew.");
        }

        if (line.TextOf("scan") != scan)
        {
            throw new RequestException($"the checkpoint {shown} is of another scan: other Regions, other services or checks, or another catalogue. Ask for the same, name another file, or remove this one and begin anew.");
        }
    }
}
