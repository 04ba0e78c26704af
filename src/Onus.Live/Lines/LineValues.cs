using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Live.Lines;

/// <summary>Values as snapshots and checkpoints have them: JSON, in which what is not known is an object of its own. Secrets are none any more when they come here.</summary>
internal static class LineValues
{
    private const string Unknown = "$unknown";
    private const string Why = "$why";
    private const int MaxSaid = 2_000;

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, Value value) => MarkedJson.Write(writer, value, Mark);

    /// <summary>Writes a reason as members of an object.</summary>
    public static void Write(Utf8JsonWriter writer, UnknownReason reason)
    {
        writer.WriteString(Unknown, reason.CodeName);
        writer.WriteString(Why, reason.Detail.Text);
    }

    /// <summary>The value that was written.</summary>
    public static Value Read(Value written)
    {
        switch (written)
        {
            case MapValue map when ReasonOf(map) is { } reason:
                return new UnknownValue(reason, Live);
            case MapValue map:
                var builder = new MapBuilder(map.Count);
                foreach (var (name, value) in map.Entries)
                {
                    builder.Set(MarkedJson.Unmarked(name), Read(value));
                }

                return builder.Build(Live);
            case ListValue list:
                return Value.List([.. list.Items.Select(Read)], Live);
            default:
                return written.WithOrigin(Live);
        }
    }

    /// <summary>The reason that stands in an object; null where none does.</summary>
    public static UnknownReason? ReasonOf(MapValue map) => map[Unknown] is StringValue code && Words.Of<UnknownCode>().TryGetValue(code.Value, out var known)
        ? new UnknownReason(known, Said(map.TextOf(Why) ?? ""))
        : null;

    private static bool Mark(Utf8JsonWriter writer, Value value)
    {
        if (value is not UnknownValue unknown)
        {
            return false;
        }

        writer.WriteStartObject();
        Write(writer, unknown.Reason);
        writer.WriteEndObject();
        return true;
    }

    /// <summary>What was said when it was written: a quotation is short, so that it is quoted in pieces.</summary>
    private static Message Said(string text)
    {
        Message said = $"";
        for (var i = 0; i < Math.Min(text.Length, MaxSaid); i += Message.MaxQuotation)
        {
            said = $"{said}{text.AsSpan(i, Math.Min(Message.MaxQuotation, text.Length - i))}";
        }

        return said;
    }

    private static Origin Live => Origin.None.As(OriginKind.Live);
}
