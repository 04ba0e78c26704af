using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>An entry of a history: what was known of an event on a day.</summary>
/// <param name="Event">All that was known of it.</param>
/// <param name="Seen">The day.</param>
/// <param name="IsGone">Whether the dashboard had stopped to list it.</param>
internal sealed record HistoryLine(HealthEvent Event, DateOnly Seen, bool IsGone)
{
    /// <summary>The version of this form.</summary>
    public const string Schema = "onus/health-history/1";

    private const string Day = "yyyy-MM-dd";

    /// <summary>What each line begins with, whatever its version.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"schema\":\"onus/health-history/"u8;

    /// <summary>The entry as a line of a file, with its end.</summary>
    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ContractsDocuments.Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("seen", Seen.ToString(Day, CultureInfo.InvariantCulture));
            if (IsGone)
            {
                json.WriteBoolean("gone", true);
            }

            WriteEvent(json);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>The entry of a line; null when it is none, which is said.</summary>
    public static HistoryLine? Of(Value value, HealthFields fields, DiagnosticBag diagnostics)
    {
        var map = value as MapValue ?? MapValue.Empty;
        var schema = (map["schema"] as StringValue)?.Value;
        if (schema != Schema)
        {
            diagnostics.Error("health-history-schema", $"This is no entry of a history that this Onus reads ({schema ?? "it names no form"}); it is left out.", value.Origin, $"Use a newer Onus, or take the line out.");
            return null;
        }

        if (fields.Name(map, "id") is not { } id || fields.Name(map, "seen") is not { } seen || !DateOnly.TryParseExact(seen, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            diagnostics.Error("health-history-entry", $"The entry has no id or no day; it is left out.", value.Origin, $"Take the line out.");
            return null;
        }

        return new HistoryLine(ReadEvent(map, id, fields), day, map["gone"] is BooleanValue { Value: true });
    }

    /// <summary>Whether another entry says the same, on whatever day.</summary>
    public bool SaysAs(HistoryLine other) => ToBytes().AsSpan().SequenceEqual((other with { Seen = Seen }).ToBytes());

    private void WriteEvent(Utf8JsonWriter json)
    {
        json.WriteString("id", Event.Id);
        Text("service", Event.Service);
        Text("type", Event.Type);
        Word("category", Event.Category);
        Word("scope", Event.Scope);
        Word("status", Event.Status);
        Text("move", Event.Move?.Name());
        Texts("personas", Event.Personas);
        Text("region", Event.Region);
        Text("zone", Event.Zone);
        Texts("accounts", Event.Accounts);
        Time("start", Event.Start);
        Time("end", Event.End);
        Time("updated", Event.Updated);
        Text("title", Event.Title);
        Text("text", Event.Text);
        Texts("also", Event.AlsoTouches);
        Entities();
        if (Event.Pages > 1)
        {
            json.WriteNumber("pages", Event.Pages);
            Texts("pagesRead", Event.PagesRead.Select(page => page.ToString(CultureInfo.InvariantCulture)));
        }

        Flag("listed", Event.IsListed);
        Flag("cut", Event.IsCut);

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        void Word<T>(string name, T value)
            where T : struct, Enum => Text(name, EqualityComparer<T>.Default.Equals(value, default) ? null : value.Name());

        void Time(string name, DateTimeOffset? value) => Text(name, value?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

        void Flag(string name, bool value)
        {
            if (value)
            {
                json.WriteBoolean(name, true);
            }
        }

        void Texts(string name, IEnumerable<string> values)
        {
            if (values.Any())
            {
                json.WriteStartArray(name);
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
            }
        }

        void Entities()
        {
            if (Event.Entities.IsEmpty)
            {
                return;
            }

            json.WriteStartArray("entities");
            foreach (var entity in Event.Entities.Values)
            {
                json.WriteStartObject();
                json.WriteString("value", entity.Value);
                Text("status", entity.Status);
                Text("account", entity.Account);
                Time("updated", entity.Updated);
                Text("address", entity.Address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static HealthEvent ReadEvent(MapValue map, string id, HealthFields fields) => new()
    {
        Id = id,
        Service = fields.Name(map, "service"),
        Type = fields.Name(map, "type"),
        Category = Word<HealthCategory>(map, "category"),
        Scope = Word<HealthScope>(map, "scope"),
        Status = Word<HealthStatus>(map, "status"),
        Move = map["move"] is null ? null : Word<HealthMove>(map, "move"),
        Personas = Texts(map, "personas"),
        Region = fields.Name(map, "region"),
        Zone = fields.Name(map, "zone"),
        Accounts = Texts(map, "accounts"),
        Start = fields.Time(map, "start"),
        End = fields.Time(map, "end"),
        Updated = fields.Time(map, "updated"),
        Title = fields.Title(map, "title"),
        Text = fields.Words(map, out _, "text"),
        AlsoTouches = Texts(map, "also"),
        Entities = HealthEvent.Named(ListValue.ItemsOf(map["entities"]).OfType<MapValue>().Take(HealthShape.MaxEntities)
            .Where(entity => fields.Name(entity, "value") is not null)
            .Select(entity => new HealthEntity(fields.Name(entity, "value")!, fields.Name(entity, "status"), fields.Name(entity, "account")) { Updated = fields.Time(entity, "updated"), Address = fields.Name(entity, "address") })),
        Pages = fields.Number(map, "pages", 1),
        PagesRead = map["pagesRead"] is null ? [1] : [.. Texts(map, "pagesRead").Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0)],
        IsListed = map["listed"] is BooleanValue { Value: true },
        IsCut = map["cut"] is BooleanValue { Value: true },
    };

    private static T Word<T>(MapValue map, string key)
        where T : struct, Enum => map[key] is StringValue text && Words.Of<T>().TryGetValue(text.Value, out var word) ? word : default;

    private static ImmutableSortedSet<string> Texts(MapValue map, string key) =>
        HealthEvent.SetOf(ListValue.ItemsOf(map[key]).OfType<StringValue>().Take(HealthShape.MaxEntities).Select(item => HealthFields.Clean(item.Value, HealthFields.MaxName, out _)));
}
