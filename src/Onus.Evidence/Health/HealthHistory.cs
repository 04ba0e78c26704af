using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Text;

namespace Onus.Evidence.Health;

/// <summary>What is known of an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="First">The day on which it was first known.</param>
/// <param name="IsGone">Whether the dashboard has stopped to list it.</param>
public sealed record KnownEvent(HealthEvent Event, DateOnly First, bool IsGone);

/// <summary>
/// A file to which every change of an event is appended, a line each: what is resolved vanishes from the feeds of AWS and stays here. Nothing in it is ever changed.
/// </summary>
public sealed class HealthHistory
{
    private readonly IReadOnlyList<HistoryLine> _lines;
    private readonly bool _endsInside;

    private HealthHistory(IReadOnlyList<HistoryLine> lines, bool endsInside) => (_lines, _endsInside) = (lines, endsInside);

    /// <summary>A history in which nothing stands.</summary>
    public static HealthHistory Empty { get; } = new([], endsInside: false);

    /// <summary>Reads a history; what is wrong in it is said and left out.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="file">Its file.</param>
    public static HealthHistory Read(ReadOnlyMemory<byte> bytes, SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var sequence = JsonDocuments.Read(bytes, file, JsonPolicy.Plan);
        foreach (var failure in sequence.Failures)
        {
            diagnostics.Warning($"health-history-{failure.Code}", $"A line of the history is not whole, as a run leaves it that was ended while it wrote; it is left out.", file.At(failure.Offset), $"Take the line out.");
        }

        var fields = new HealthFields(diagnostics);
        return new HealthHistory(
            [.. sequence.Roots.Select(root => HistoryLine.Of(root, fields, diagnostics)).OfType<HistoryLine>()],
            bytes.Length > 0 && bytes.Span[^1] != (byte)'\n')
        { IsForeign = IsOther(bytes.Span.TrimStart(" \r\n\t"u8)) };
    }

    /// <summary>Whether the file is no history, so that nothing may be written behind what is in it.</summary>
    public bool IsForeign { get; private init; }

    /// <summary>Whether something begins otherwise than a history; a beginning that was broken off is one.</summary>
    private static bool IsOther(ReadOnlySpan<byte> content) => !content.StartsWith(HistoryLine.Beginning) && !HistoryLine.Beginning.StartsWith(content);

    /// <summary>Whether a file is a history, by its beginning.</summary>
    public static bool IsHistory(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \r\n\t"u8).StartsWith(HistoryLine.Beginning);

    /// <summary>What this history and another one say, day by day.</summary>
    public HealthHistory And(HealthHistory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new HealthHistory([.. _lines.Concat(other._lines).OrderBy(line => line.Seen)], _endsInside);
    }

    /// <summary>What was known on a day.</summary>
    public ImmutableSortedDictionary<string, KnownEvent> On(DateOnly day) => StateOf(_lines.Where(line => line.Seen <= day));

    /// <summary>What is known on a day with what was read then, by the ids of the events.</summary>
    public ImmutableSortedDictionary<string, KnownEvent> With(HealthReading reading, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Updated(On(day), reading, day);
    }

    /// <summary>What has to be appended so that the history knows what was read, in the order of the ids; nothing when it knows it already.</summary>
    /// <param name="entries">How many entries there are.</param>
    public byte[] AdditionOf(HealthReading reading, DateOnly day, out int entries)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var before = StateOf(_lines);
        var lines = new List<byte[]>();
        foreach (var (id, known) in Updated(before, reading, day))
        {
            var line = new HistoryLine(known.Event, day, known.IsGone);
            if (!before.TryGetValue(id, out var old) || !line.SaysAs(new HistoryLine(old.Event, day, old.IsGone)))
            {
                lines.Add(line.ToBytes());
            }
        }

        entries = lines.Count;
        return lines.Count == 0 ? [] : [.. _endsInside ? "\n"u8.ToArray() : [], .. lines.SelectMany(line => line)];
    }

    private static ImmutableSortedDictionary<string, KnownEvent> StateOf(IEnumerable<HistoryLine> lines)
    {
        var state = ImmutableSortedDictionary.CreateBuilder<string, KnownEvent>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            state[line.Event.Id] = state.TryGetValue(line.Event.Id, out var before)
                ? new KnownEvent(HealthMerge.Of(before.Event, line.Event), before.First < line.Seen ? before.First : line.Seen, line.IsGone)
                : new KnownEvent(line.Event, line.Seen, line.IsGone);
        }

        return state.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, KnownEvent> Updated(ImmutableSortedDictionary<string, KnownEvent> before, HealthReading reading, DateOnly day)
    {
        var state = before.ToBuilder();
        var read = HealthMerge.ById(reading.Events);
        foreach (var (id, item) in read)
        {
            state[id] = before.TryGetValue(id, out var old) ? new KnownEvent(HealthMerge.Of(old.Event, item), old.First, IsGone: false) : new KnownEvent(item, day, IsGone: false);
        }

        if (reading.HasWholeFeed)
        {
            foreach (var (id, old) in before.Where(entry => entry.Value.Event is { IsListed: true, Status: not HealthStatus.Closed } && !read.ContainsKey(entry.Key)))
            {
                state[id] = old with { IsGone = true };
            }
        }

        return state.ToImmutable();
    }
}
