using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Api.Relays;

/// <summary>
/// Values on their way from one program to the other: JSON, in which a marker stands around what must not be printed, so that the mark is not lost on the way. A name that begins as markers do gets one more sign.
/// </summary>
internal static class RelayValues
{
    private const string Secret = "$secret";

    /// <summary>Writes a value. What is not known is written as nothing: it is no input of a call, and no answer has it.</summary>
    public static void Write(Utf8JsonWriter writer, Value value) => MarkedJson.Write(writer, value, Mark);

    /// <summary>The value at the reader's token, which is left at the last of it.</summary>
    /// <param name="pool">Keeps names and words that come again and again as one.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Value Read(ref Utf8JsonReader reader, StringPool pool)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, pool);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Value>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader, pool));
                }

                return Value.List(items.ToImmutable());
            case JsonTokenType.String:
                return Value.Of(Text(ref reader, pool));
            case JsonTokenType.Number:
                return Number.TryParse(Encoding.UTF8.GetString(reader.ValueSpan), out var number) ? Value.Of(number) : throw new JsonException();
            case JsonTokenType.True:
                return Value.True;
            case JsonTokenType.False:
                return Value.False;
            default:
                return Value.Null;
        }
    }

    private static Value ReadObject(ref Utf8JsonReader reader, StringPool pool)
    {
        var members = new MapBuilder();
        Value? secret = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader, pool);
            reader.Read();
            var value = Read(ref reader, pool);
            if (name == Secret)
            {
                secret = value.AsSensitive();
            }
            else
            {
                members.Set(MarkedJson.Unmarked(name), value);
            }
        }

        return secret ?? members.Build(default);
    }

    private static string Text(ref Utf8JsonReader reader, StringPool pool) => reader.ValueIsEscaped ? reader.GetString()! : pool.Get(reader.ValueSpan);

    private static bool Mark(Utf8JsonWriter writer, Value value)
    {
        if (!value.IsSensitive)
        {
            return false;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(Secret);
        MarkedJson.WriteUnmarked(writer, value, Mark);
        writer.WriteEndObject();
        return true;
    }
}
