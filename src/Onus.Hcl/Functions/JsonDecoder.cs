using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Reads JSON as Terraform's <c>jsondecode</c> does: arrays become tuples, objects become objects, numbers keep all their digits.</summary>
public static class JsonDecoder
{
    private const int MaxDepth = 256;

    /// <summary>The value of a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">The origin that all values get.</param>
    /// <exception cref="FunctionException">It is no JSON, too long or nested too deeply.</exception>
    public static Value Decode(string json, Origin origin = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        Limits.CheckText(json.Length);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var value = Read(ref reader, origin);
            return reader.Read() ? throw new FunctionException("there is more after the JSON value") : value;
        }
        catch (JsonException problem)
        {
            throw new FunctionException($"the text is not valid JSON (line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1})", 0);
        }
        catch (InvalidOperationException)
        {
            throw new FunctionException("the text is not valid JSON: a string holds half a character", 0);
        }
    }

    private static Value Read(ref Utf8JsonReader reader, Origin origin) => reader.TokenType switch
    {
        JsonTokenType.Null => new NullValue(origin),
        JsonTokenType.True => new BooleanValue(true, origin),
        JsonTokenType.False => new BooleanValue(false, origin),
        JsonTokenType.String => Value.Of(reader.GetString()!, origin),
        JsonTokenType.Number => ReadNumber(ref reader, origin),
        JsonTokenType.StartArray => ReadArray(ref reader, origin),
        _ => ReadObject(ref reader, origin),
    };

    private static NumberValue ReadNumber(ref Utf8JsonReader reader, Origin origin)
    {
        var text = Encoding.ASCII.GetString(reader.ValueSpan);
        return Number.TryParse(text, out var number) ? Value.Of(number, origin) : throw new FunctionException("a JSON number is too large", 0);
    }

    private static ListValue ReadArray(ref Utf8JsonReader reader, Origin origin)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, origin));
        }

        return Value.List(items.DrainToImmutable(), origin);
    }

    private static MapValue ReadObject(ref Utf8JsonReader reader, Origin origin)
    {
        var entries = new MapBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries.Set(key, Read(ref reader, origin));
        }

        return entries.Build(origin);
    }
}
