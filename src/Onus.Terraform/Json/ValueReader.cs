using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Terraform.Json;

/// <summary>
/// Reads the values of one resource after the other. Members that are null are left out, since Terraform writes null for what is not set.
/// </summary>
internal sealed class ValueReader(JsonInput input)
{
    private readonly MapBuilder?[] _maps = new MapBuilder?[ParsedText.MaxDepth + 1];
    private readonly List<Value>?[] _lists = new List<Value>?[ParsedText.MaxDepth + 1];
    private int _base;
    private bool _complained;

    /// <summary>Reads the object at hand; empty when it is none.</summary>
    public MapValue ReadMap(ref Utf8JsonReader reader, int start)
    {
        _base = start;
        return reader.IsObject() ? Map(ref reader, 0) : MapValue.Empty;
    }

    public Value ReadValue(ref Utf8JsonReader reader, int start)
    {
        _base = start;
        return Read(ref reader, 0);
    }

    private Value Read(ref Utf8JsonReader reader, int depth)
    {
        var origin = input.At(reader, _base);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Value.Of(input.TextOf(ref reader), origin);
            case JsonTokenType.Number:
                return NumberOf(ref reader, origin);
            case JsonTokenType.True:
                return new BooleanValue(true, origin);
            case JsonTokenType.False:
                return new BooleanValue(false, origin);
            case JsonTokenType.StartObject:
                return depth < ParsedText.MaxDepth ? Map(ref reader, depth) : TooDeep(ref reader);
            case JsonTokenType.StartArray:
                return depth < ParsedText.MaxDepth ? List(ref reader, depth) : TooDeep(ref reader);
            default:
                return new NullValue(origin);
        }
    }

    private MapValue Map(ref Utf8JsonReader reader, int depth)
    {
        var origin = input.At(reader, _base);
        var builder = _maps[depth] ??= new MapBuilder();
        while (reader.NextName())
        {
            var key = input.TextOf(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            builder.Set(key, Read(ref reader, depth + 1));
        }

        return builder.Build(origin.Through(_base + reader.BytesConsumed));
    }

    private ListValue List(ref Utf8JsonReader reader, int depth)
    {
        var origin = input.At(reader, _base);
        var items = _lists[depth] ??= [];
        while (reader.NextItem())
        {
            items.Add(Read(ref reader, depth + 1));
        }

        var array = items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        items.Clear();
        return Value.List(array, origin.Through(_base + reader.BytesConsumed));
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
