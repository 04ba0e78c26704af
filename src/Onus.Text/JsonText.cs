using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>Values as JSON text.</summary>
public static class JsonText
{
    /// <summary>A value as JSON without white space, unknowns as null; null when it is longer than the bound.</summary>
    /// <param name="value">The value.</param>
    /// <param name="maxLength">The bound, in bytes.</param>
    /// <param name="sensitive">Whether the text holds something that must not be printed.</param>
    public static string? Write(Value value, int maxLength, out bool sensitive)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        sensitive = false;
        Write(writer, value, maxLength, ref sensitive);
        writer.Flush();
        return buffer.WrittenCount > maxLength ? null : Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a text, a number or a truth; what is none of these, or not known, as null.</summary>
    public static void WriteScalar(Utf8JsonWriter writer, Value value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case StringValue text:
                writer.WriteStringValue(text.Value);
                break;
            case BooleanValue boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case NumberValue number:
                writer.WriteRawValue(number.Value.ToString(), skipInputValidation: true);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, Value value, int maxLength, ref bool sensitive)
    {
        sensitive |= value.IsSensitive;
        if (writer.BytesCommitted + writer.BytesPending > maxLength)
        {
            return;
        }

        switch (value)
        {
            case MapValue map:
                writer.WriteStartObject();
                for (var i = 0; i < map.Count; i++)
                {
                    writer.WritePropertyName(map.Keys[i]);
                    Write(writer, map.Values[i], maxLength, ref sensitive);
                }

                writer.WriteEndObject();
                break;
            case ListValue list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item, maxLength, ref sensitive);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }
}
