using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Evidence.Health;

/// <summary>What was read of events.</summary>
/// <param name="Events">The events, in the order of the input; several may be of one id.</param>
/// <param name="HasWholeFeed">Whether all that the public dashboard lists was read, so that what it does not list any more is told by that.</param>
public sealed record HealthReading(IReadOnlyList<HealthEvent> Events, bool HasWholeFeed);

/// <summary>Reads events of AWS Health from texts of any of their shapes: what each document is, is told by its members.</summary>
/// <param name="addressTag">The tag by which a resource tells its address in its stack; null when there is none.</param>
/// <param name="diagnostics">Where it is said what is wrong.</param>
public sealed class HealthReader(string? addressTag, DiagnosticBag diagnostics)
{
    /// <summary>The most events that are read in one run.</summary>
    public const int MaxEvents = 100_000;

    private const int MaxNesting = 6;
    private static readonly JsonPolicy Policy = JsonPolicy.Plan;
    private readonly HealthShape _shape = new(addressTag, diagnostics);
    private readonly List<HealthEvent> _events = [];
    private bool _hasWholeFeed;
    private bool _isFull;
    private bool _saysShape;

    /// <summary>Whether a file looks as if it held events, by its beginning.</summary>
    public static bool MayHold(ReadOnlySpan<byte> beginning)
    {
        var text = HealthBytes.IsUtf8(beginning) ? beginning : HealthBytes.ToUtf8(beginning.ToArray()).Span;
        return text.IndexOf(":health:"u8) >= 0 || text.IndexOf("\"aws.health\""u8) >= 0 || text.IndexOf("\"impacted_services\""u8) >= 0 || text.IndexOf("\"eventTypeCode\""u8) >= 0;
    }

    /// <summary>What was read so far.</summary>
    public HealthReading Reading => new(_events, _hasWholeFeed);

    /// <summary>Reads one text.</summary>
    /// <param name="bytes">Its bytes, in UTF-8 or UTF-16.</param>
    /// <param name="file">Its file.</param>
    /// <param name="isNamed">Whether people named the file itself, so that one without an event is no accident to be passed over.</param>
    public void Read(ReadOnlyMemory<byte> bytes, SourceFile file, bool isNamed = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        var sequence = JsonDocuments.Read(HealthBytes.ToUtf8(bytes), file, Policy);
        var before = _events.Count;
        var isKnown = _saysShape = false;
        var isFeed = false;
        foreach (var root in sequence.Roots.Concat(sequence.Partial))
        {
            isKnown |= Document(root, null, 0, out var listed);
            isFeed |= listed;
        }

        _hasWholeFeed |= isFeed && sequence.Failures.IsEmpty;
        foreach (var failure in sequence.Failures)
        {
            diagnostics.Error($"health-{failure.Code}", $"{failure.Message.AsPhrase()}; of what stands before, {_events.Count - before} events are read.", file.At(failure.Offset), $"Fetch it again, as a whole.");
        }

        if (isKnown && isNamed && _events.Count == before)
        {
            diagnostics.Note("health-none", $"The file holds no event of AWS Health.", file.At(0));
        }
        else if (!isKnown && sequence.Failures.IsEmpty)
        {
            Nothing(bytes.IsEmpty, file, isNamed);
        }
    }

    /// <summary>Says that a file holds nothing that is read, where that is not said already.</summary>
    private void Nothing(bool isEmpty, SourceFile file, bool isNamed)
    {
        if (isEmpty)
        {
            diagnostics.Warning("file-empty", $"The file is empty.", file.At(0), $"Fetch the events again.");
        }
        else if (isNamed || !_saysShape)
        {
            var severity = isNamed ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
            diagnostics.Add(new Diagnostic(severity, "health-nothing", $"The file holds nothing of a shape that events of AWS Health have.", file.At(0), $"Give what EventBridge delivers, what the Health API answers, or what the public dashboard lists."));
        }
    }

    /// <summary>Reads a document, whatever it is.</summary>
    /// <param name="key">The key that it stands at; null where it stands in a list.</param>
    /// <param name="isFeed">Whether it is all that the dashboard lists.</param>
    private bool Document(Value value, string? key, int depth, out bool isFeed)
    {
        isFeed = false;
        if (depth > MaxNesting)
        {
            return false;
        }

        if (value is ListValue list)
        {
            // The dashboard's feed is the only one that is a bare list without anything in it.
            isFeed = list.Count == 0 ? depth == 0 : list.Items[0] is MapValue first && DashboardShape.IsEvent(first);
            var isKnown = list.Count == 0;
            foreach (var item in list.Items)
            {
                isKnown |= Document(item, null, depth + 1, out _);
            }

            return isKnown;
        }

        return value is MapValue map && Map(map, key, depth, out isFeed);
    }

    private bool Map(MapValue map, string? key, int depth, out bool isFeed)
    {
        isFeed = false;
        var (bus, api, dashboard) = (new EventBusShape(_shape, diagnostics), new ApiShape(_shape, diagnostics), new DashboardShape(_shape, diagnostics));
        switch (map)
        {
            case var _ when map["detail"] is MapValue detail && map["source"] is not null:
                Add(bus.Of(map, detail), map);
                return true;
            case var _ when Letters(map) is { } letters:
                return letters.Aggregate(false, (isKnown, letter) => Letter(letter, depth) || isKnown);
            case var _ when ApiShape.IsAnswer(map):
                foreach (var item in api.OfAnswer(map))
                {
                    Add(item, map);
                }

                return true;
            case var _ when map["event"] is MapValue:
                Add(api.OfDetails(map), map);
                return true;
            case var _ when map["eventArn"] is not null && map["entityValue"] is not null:
                Add(api.OfEntity(map), map);
                return true;
            case var _ when map["eventArn"] is not null:
                Add(bus.OfDetail(map, null), map);
                return true;
            case var _ when map["arn"] is not null && (map["eventTypeCode"] ?? map["eventTypeCategory"] ?? map["statusCode"]) is not null:
                Add(_shape.Of(map), map);
                return true;
            case var _ when DashboardShape.IsEvent(map):
                Add(dashboard.Of(map, key), map);
                return true;
            case var _ when map["current"] is ListValue || map["archive"] is ListValue:
                isFeed = map["current"] is ListValue;
                Listed(map["current"], isOver: false);
                Listed(map["archive"], isOver: true);
                return true;
            case var _ when DashboardShape.IsByService(map):
                isFeed = true;
                foreach (var (service, events) in map.Entries)
                {
                    foreach (var item in events is ListValue several ? several.Items.OfType<MapValue>() : [(MapValue)events])
                    {
                        Add(dashboard.Of(item, HealthFields.Clean(service, 100, out _)), item);
                    }
                }

                return true;
            default:
                _saysShape = true;
                diagnostics.Warning("health-shape", $"This is no event of a shape that is known.", map.Origin, $"Give what EventBridge delivers, what the Health API answers, or what the public dashboard lists.");
                return false;
        }

        void Listed(Value? list, bool isOver)
        {
            foreach (var item in ListValue.ItemsOf(list).OfType<MapValue>())
            {
                Add(dashboard.Of(item, isOver: isOver), item);
            }
        }
    }

    /// <summary>The texts of an envelope that others put around an event: a topic's, a queue's, what a function is called with; null when it is none.</summary>
    private static IEnumerable<StringValue>? Letters(MapValue map) =>
        map["Message"] is StringValue message && (map["TopicArn"] ?? map["Type"]) is not null ? [message]
        : map["Records"] is ListValue records ? records.Items.OfType<MapValue>().Select(record => ((record["Sns"] as MapValue)?["Message"] ?? record["body"]) as StringValue).OfType<StringValue>()
        : map["Messages"] is ListValue messages ? messages.Items.OfType<MapValue>().Select(item => item["Body"] as StringValue).OfType<StringValue>()
        : null;

    private bool Letter(StringValue letter, int depth)
    {
        if (JsonTree.Read(letter.Value, Policy with { Origin = letter.Origin }, out _) is { } parsed)
        {
            return Document(parsed.Root, null, depth + 1, out _);
        }

        diagnostics.Error("health-syntax", $"What the message holds is no JSON; it is left out.", letter.Origin, $"Let the rule send the event as it is, without a transformer.");
        return true;
    }

    private void Add(HealthEvent? item, MapValue map)
    {
        if (item is null)
        {
            return;
        }

        if (_events.Count < MaxEvents)
        {
            _events.Add(item);
        }
        else if (!_isFull)
        {
            _isFull = true;
            diagnostics.Error("health-bound", $"There are more than {MaxEvents} events; the rest is not read.", map.Origin, $"Give fewer at once; a history keeps them all.");
        }
    }
}
