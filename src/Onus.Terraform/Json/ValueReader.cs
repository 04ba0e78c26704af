using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Terraform.Json;

/// <summary>
/// Reads the values of one resource after the other. Members that are null are left out, since Terraform writes null for what is not set;
/// text with a secret's name is marked so that it is never printed.
/// </summary>
internal sealed class ValueReader(JsonInput input)
{
    private readonly MapBuilder?[] _maps = new MapBuilder?[ParsedText.MaxDepth + 1];
    private readonly List<Value>?[] _lists = new List<Value>?[ParsedText.MaxDepth + 1];
    private readonly SecretNames _secrets = new();
    private int _base;
    private bool _complained;

    /// <summary>Reads the object at hand; empty when it is none.</summary>
    public MapValue ReadMap(ref Utf8JsonReader reader, int start)
    {
        _base = start;
        return reader.IsObject() ? Map(ref reader, 0, secret: false) : MapValue.Empty;
    }

    public Value ReadValue(ref Utf8JsonReader reader, int start)
    {
        _base = start;
        return Read(ref reader, 0, secret: false);
    }

    private Value Read(ref Utf8JsonReader reader, int depth, bool secret)
    {
        var origin = input.At(_base + reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                var text = Value.Of(input.TextOf(ref reader), origin);
                return secret ? text.AsSensitive() : text;
            case JsonTokenType.Number:
                return NumberOf(ref reader, origin);
            case JsonTokenType.True:
                return new BooleanValue(true, origin);
            case JsonTokenType.False:
                return new BooleanValue(false, origin);
            case JsonTokenType.StartObject:
                return depth < ParsedText.MaxDepth ? Map(ref reader, depth, secret) : TooDeep(ref reader);
            case JsonTokenType.StartArray:
                return depth < ParsedText.MaxDepth ? List(ref reader, depth, secret) : TooDeep(ref reader);
            default:
                return new NullValue(origin);
        }
    }

    private MapValue Map(ref Utf8JsonReader reader, int depth, bool secret)
    {
        var origin = input.At(_base + reader.TokenStartIndex);
        var builder = _maps[depth] ??= new MapBuilder();
        while (reader.NextName())
        {
            var key = input.TextOf(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            var hides = secret || (reader.TokenType is JsonTokenType.String or JsonTokenType.StartArray or JsonTokenType.StartObject && _secrets.Has(key));
            builder.Set(key, Read(ref reader, depth + 1, hides));
        }

        return builder.Build(origin);
    }

    /// <summary>Blocks below a secret's name say things about it (its ARN, its key), each under a name of its own.</summary>
    private ListValue List(ref Utf8JsonReader reader, int depth, bool secret)
    {
        var origin = input.At(_base + reader.TokenStartIndex);
        var items = _lists[depth] ??= [];
        while (reader.NextItem())
        {
            items.Add(Read(ref reader, depth + 1, secret && reader.TokenType != JsonTokenType.StartObject));
        }

        var array = items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        items.Clear();
        return Value.List(array, origin);
    }

    private static Value NumberOf(ref Utf8JsonReader reader, Core.Places.Origin origin)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return Value.Of(whole, origin);
        }

        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        return Number.TryParse(text, out var number) ? Value.Of(number, origin) : Value.Of(text, origin);
    }

    private UnknownValue TooDeep(ref Utf8JsonReader reader)
    {
        var offset = _base + reader.TokenStartIndex;
        reader.Skip();
        if (!_complained)
        {
            _complained = true;
            input.Warning("-value-too-deep", $"A value nests more than {ParsedText.MaxDepth} levels deep; what is below counts as unknown.", offset, "Check that the file is what it should be.");
        }

        return Value.Unknown(UnknownCode.LimitReached, $"it nests more than {ParsedText.MaxDepth} levels deep", input.At(offset));
    }
}
