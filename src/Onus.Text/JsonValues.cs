using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>Makes values of what a reader of JSON stands at: the one place where tokens become values. Not safe for use by several threads.</summary>
/// <param name="file">The file; offsets are its bytes.</param>
/// <param name="policy">How it is read.</param>
public sealed class JsonValues(SourceFile file, JsonPolicy policy)
{
    private const int MaxPooled = 40;
    private readonly MapBuilder?[] _maps = new MapBuilder?[policy.MaxDepth + 1];
    private readonly List<Value>?[] _lists = new List<Value>?[policy.MaxDepth + 1];
    private readonly Dictionary<MapValue, Origin[]> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly List<RepeatedMember> _repeats = [];
    private int _start;

    /// <summary>Keeps names that come again and again as one instance.</summary>
    public StringPool Strings { get; } = new(policy.Origin is null);

    /// <summary>Where something was first found to nest too deep and was left unknown; -1 when nothing was.</summary>
    public long TooDeepAt { get; private set; } = -1;

    /// <summary>Reads the value at hand.</summary>
    /// <param name="reader">Stands at the value's beginning, and afterwards at its end.</param>
    /// <param name="start">The offset in the file of what the reader reads.</param>
    public Value Read(ref Utf8JsonReader reader, int start)
    {
        _start = start;
        return Read(ref reader, 0, wantsKeys: false);
    }

    /// <summary>The text of the name or string at hand, as one instance where it comes again and again.</summary>
    /// <param name="reader">Stands at the name or string.</param>
    public string TextOf(ref Utf8JsonReader reader) => TextOf(ref reader, int.MaxValue);

    /// <summary>A text as a tree; null when it is none.</summary>
    internal ParsedText? ReadAll(ReadOnlySpan<byte> text, int start, out ParseFailure? failure)
    {
        var reader = new Utf8JsonReader(text[start..], new JsonReaderOptions
        {
            MaxDepth = policy.MaxDepth + 8,
            CommentHandling = policy.IsLenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
            AllowTrailingCommas = policy.IsLenient,
        });
        failure = null;
        try
        {
            reader.Read();
            var root = Read(ref reader, start);
            if (!reader.Read())
            {
                return new ParsedText(root, _repeats) { Keys = _keys };
            }

            failure = new ParseFailure(start + reader.TokenStartIndex, $"There is something after the end.");
        }
        catch (JsonException problem)
        {
            failure = new ParseFailure(OffsetOf(problem, text, start), $"It is not valid JSON from here on.");
        }
        catch (ParseStop stop)
        {
            failure = stop.Failure;
        }

        return null;
    }

    private Value Read(ref Utf8JsonReader reader, int depth, bool wantsKeys)
    {
        policy.Cancellation.ThrowIfCancellationRequested();
        var origin = OriginOf(ref reader);
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
            case JsonTokenType.Null:
                return new NullValue(origin);
            case var _ when depth >= policy.MaxDepth:
                return TooDeep(ref reader, origin);
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, origin, depth, wantsKeys);
            default:
                return ReadList(ref reader, origin, depth);
        }
    }

    private MapValue ReadMap(ref Utf8JsonReader reader, Origin origin, int depth, bool wantsKeys)
    {
        var builder = _maps[depth] ??= new MapBuilder();
        List<Origin>? places = wantsKeys || policy.KeyDepth == int.MaxValue ? [] : null;
        List<(string Key, Origin Place, Value Value)>? repeats = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = TextOf(ref reader, int.MaxValue);
            var place = OriginOf(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null && policy.SkipsNulls)
            {
                continue;
            }

            var value = Read(ref reader, depth + 1, depth < policy.KeyDepth);
            if (policy.LastWins)
            {
                builder.Set(key, value);
            }
            else if (builder.TryAdd(key, value))
            {
                places?.Add(place);
            }
            else
            {
                (repeats ??= []).Add((key, place, value));
            }
        }

        var map = builder.Build(Closed(ref reader, origin));
        if (places is not null)
        {
            _keys[map] = [.. places];
        }

        foreach (var (key, place, value) in repeats ?? [])
        {
            _repeats.Add(new RepeatedMember(map, key, place, value));
        }

        return map;
    }

    private ListValue ReadList(ref Utf8JsonReader reader, Origin origin, int depth)
    {
        var items = _lists[depth] ??= [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, depth + 1, wantsKeys: false));
        }

        var array = items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        items.Clear();
        return Value.List(array, Closed(ref reader, origin));
    }

    private UnknownValue TooDeep(ref Utf8JsonReader reader, Origin origin)
    {
        var offset = _start + reader.TokenStartIndex;
        if (!policy.UnknownBeyondDepth)
        {
            throw new ParseStop(new ParseFailure(offset, $"It nests more than {policy.MaxDepth} levels deep.", "too-deep"));
        }

        reader.Skip();
        TooDeepAt = TooDeepAt < 0 ? offset : TooDeepAt;
        return Value.Unknown(UnknownCode.LimitReached, $"it nests more than {policy.MaxDepth} levels deep", Closed(ref reader, origin));
    }

    private Origin OriginOf(ref Utf8JsonReader reader) =>
        policy.Origin ?? file.Between(_start + reader.TokenStartIndex, _start + reader.BytesConsumed);

    private Origin Closed(ref Utf8JsonReader reader, Origin origin) => policy.Origin ?? origin.Through(_start + reader.BytesConsumed);

    private string TextOf(ref Utf8JsonReader reader, int maxPooled)
    {
        var bytes = reader.ValueSpan;
        if (!reader.ValueIsEscaped && !policy.RefusesBrokenText)
        {
            return bytes.Length <= maxPooled ? Strings.Get(bytes) : Encoding.UTF8.GetString(bytes);
        }

        try
        {
            return Strings.Get(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or broken UTF-8: no text has it.
            return policy.RefusesBrokenText
                ? throw new ParseStop(new ParseFailure(_start + reader.TokenStartIndex, $"A string holds half a character.", "text"))
                : Encoding.UTF8.GetString(bytes);
        }
    }

    private Value NumberOf(ref Utf8JsonReader reader, Origin origin)
    {
        if (policy.ExactNumbers)
        {
            return reader.TryGetInt64(out var exact) ? Value.Of(exact, origin)
                : Number.TryParse(Encoding.UTF8.GetString(reader.ValueSpan), out var number) ? Value.Of(number, origin)
                : TooLarge(ref reader, origin);
        }

        return reader.ValueSpan is not [(byte)'-', (byte)'0', ..] && reader.TryGetInt64(out var whole) && ScalarText.Whole(whole, origin) is { } value
            ? value
            : ScalarText.NumberOrText(Encoding.UTF8.GetString(reader.ValueSpan), origin);
    }

    private Value TooLarge(ref Utf8JsonReader reader, Origin origin) => policy.LargeNumbers switch
    {
        LargeNumbers.Unknown => Value.Unknown(UnknownCode.LimitReached, $"the number is too large or too long", origin),
        LargeNumbers.Text => Value.Of(Encoding.UTF8.GetString(reader.ValueSpan), origin),
        _ => throw new ParseStop(new ParseFailure(_start + reader.TokenStartIndex, $"A number is too large.", "number")),
    };

    private static long OffsetOf(JsonException problem, ReadOnlySpan<byte> text, int start)
    {
        var starts = SourceFile.LineStartsOf(text[start..]);
        var line = Math.Clamp(problem.LineNumber ?? 0, 0, starts.Length - 1);
        return Math.Min(start + starts[line] + (problem.BytePositionInLine ?? 0), text.Length);
    }
}
