using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>Reads JSON straight into values. Offsets are bytes.</summary>
internal sealed class JsonTree
{
    private const int MaxPooled = 40;
    private readonly SourceFile _file;
    private readonly StringPool _strings = new();
    private readonly MapBuilder?[] _maps = new MapBuilder?[ParsedText.MaxDepth + 1];
    private readonly List<Value>?[] _lists = new List<Value>?[ParsedText.MaxDepth + 1];
    private readonly Dictionary<string, long[]> _places = new(StringComparer.Ordinal);
    private readonly List<(string Key, long Offset)> _repeats = [];
    private readonly List<long> _keys = [];

    private JsonTree(SourceFile file) => _file = file;

    /// <summary>Reads a text without byte order mark; comments and trailing commas are let through.</summary>
    public static ParsedText? Read(ReadOnlyMemory<byte> text, SourceFile file, out ParseFailure? failure)
    {
        file.SetLineStarts(SourceFile.LineStartsOf(text.Span));
        file.Utf8Text = Ascii.IsValid(text.Span) ? null : text;
        failure = null;
        var tree = new JsonTree(file);
        var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions
        {
            MaxDepth = ParsedText.MaxDepth + 8,
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        });
        try
        {
            reader.Read();
            var root = tree.ReadValue(ref reader, 0, null);
            if (reader.Read())
            {
                failure = new ParseFailure(reader.TokenStartIndex, "There is something after the end.");
                return null;
            }

            return new ParsedText(root, tree._places, tree._repeats);
        }
        catch (JsonException problem)
        {
            failure = new ParseFailure(OffsetOf(problem, text.Span), MessageOf(problem));
        }
        catch (ParseStop stop)
        {
            failure = stop.Failure;
        }

        return null;
    }

    private Value ReadValue(ref Utf8JsonReader reader, int depth, string? section)
    {
        var origin = _file.Between(reader.TokenStartIndex, reader.BytesConsumed);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Value.Of(TextOf(ref reader, MaxPooled), origin);
            case JsonTokenType.Number:
                return NumberOf(ref reader, origin);
            case JsonTokenType.True:
                return new BooleanValue(true, origin);
            case JsonTokenType.False:
                return new BooleanValue(false, origin);
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, origin, depth, section);
            case JsonTokenType.StartArray:
                return ReadList(ref reader, origin, depth);
            default:
                return new NullValue(origin);
        }
    }

    private MapValue ReadMap(ref Utf8JsonReader reader, Origin origin, int depth, string? section)
    {
        Bound(depth, ref reader);
        var builder = _maps[depth] ??= new MapBuilder();
        var isSection = depth == 1 && section is not null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = TextOf(ref reader, int.MaxValue);
            var place = reader.TokenStartIndex;
            reader.Read();
            var value = ReadValue(ref reader, depth + 1, depth == 0 ? key : null);
            if (!builder.TryAdd(key, value))
            {
                Repeat(key, place);
            }
            else if (isSection)
            {
                _keys.Add(place);
            }
        }

        if (isSection)
        {
            _places.TryAdd(section!, [.. _keys]);
            _keys.Clear();
        }

        return builder.Build(origin.Through(reader.BytesConsumed));
    }

    private ListValue ReadList(ref Utf8JsonReader reader, Origin origin, int depth)
    {
        Bound(depth, ref reader);
        var items = _lists[depth] ??= [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, depth + 1, null));
        }

        var array = items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        items.Clear();
        return Value.List(array, origin.Through(reader.BytesConsumed));
    }

    private static void Bound(int depth, ref Utf8JsonReader reader)
    {
        if (depth >= ParsedText.MaxDepth)
        {
            throw new ParseStop(new ParseFailure(reader.TokenStartIndex, $"It nests more than {ParsedText.MaxDepth} levels deep.", "too-deep"));
        }
    }

    private string TextOf(ref Utf8JsonReader reader, int maxPooled)
    {
        var bytes = reader.ValueSpan;
        if (!reader.ValueIsEscaped)
        {
            return bytes.Length <= maxPooled ? _strings.Get(bytes) : Encoding.UTF8.GetString(bytes);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or broken UTF-8: no text has it, so it is kept as it was written.
            return Encoding.UTF8.GetString(bytes);
        }
    }

    private static Value NumberOf(ref Utf8JsonReader reader, Origin origin) =>
        reader.ValueSpan is not [(byte)'-', (byte)'0', ..] && reader.TryGetInt64(out var whole) && ScalarText.Whole(whole, origin) is { } value
            ? value
            : ScalarText.NumberOrText(Encoding.UTF8.GetString(reader.ValueSpan), origin);

    private void Repeat(string key, long offset)
    {
        if (_repeats.Count < ParsedText.MaxRepeats)
        {
            _repeats.Add((key, offset));
        }
    }

    private static long OffsetOf(JsonException problem, ReadOnlySpan<byte> text)
    {
        var starts = SourceFile.LineStartsOf(text);
        var line = Math.Clamp(problem.LineNumber ?? 0, 0, starts.Length - 1);
        return Math.Min(starts[line] + (problem.BytePositionInLine ?? 0), text.Length);
    }

    private static string MessageOf(JsonException problem)
    {
        var end = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? problem.Message : problem.Message[..end];
    }
}
