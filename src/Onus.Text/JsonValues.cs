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

    /// <summary>The depth of the members of the root's members: the resources of a template.</summary>
    private const int SharedDepth = 2;
    private readonly MapBuilder?[] _maps = new MapBuilder?[policy.MaxDepth + 1];
    private readonly List<Value>?[] _lists = new List<Value>?[policy.MaxDepth + 1];
    private readonly List<int>?[] _elementStarts = new List<int>?[policy.MaxDepth + 1];
    private readonly List<int> _starts = [];
    private int _start;

    // Where the value begins whose origins count from its own beginning; -1 while they are places in the file.
    private int _shared = -1;

    /// <summary>What was read before, by how it is written; null where nothing is shared.</summary>
    private SharedTexts? _texts;

    /// <summary>Keeps names that come again and again as one instance.</summary>
    public StringPool Strings { get; } = new(policy.Origin is null);

    /// <summary>Where something was first found to nest too deep and was left unknown; -1 when nothing was.</summary>
    public long TooDeepAt { get; private set; } = -1;

    /// <summary>Reads the value at hand.</summary>
    /// <param name="reader">Stands at the value's beginning, and afterwards at its end.</param>
    /// <param name="start">The offset in the file of what the reader reads.</param>
    public Value Read(ref Utf8JsonReader reader, int start) => Read(ref reader, start, 0);

    /// <summary>The text of the name or string at hand, as one instance where it comes again and again.</summary>
    /// <param name="reader">Stands at the name or string.</param>
    public string TextOf(ref Utf8JsonReader reader) => TextOf(ref reader, int.MaxValue);

    /// <summary>The whole text, from the file's first byte, for what is shared (<see cref="JsonPolicy.SharedMember"/>); empty where nothing is to be.</summary>
    internal ReadOnlyMemory<byte> Text { get; init; }

    /// <summary>Who reads the members of an object for themselves; null when nobody does.</summary>
    internal JsonParts? Parts { get; init; }

    /// <summary>Where the keys of maps stand that the policy asks it of.</summary>
    internal Dictionary<MapValue, Origin[]> Keys { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The members whose key was there before.</summary>
    internal List<RepeatedMember> Repeats { get; } = [];

    /// <summary>Reads the value at hand, as one that stands deep in a larger text.</summary>
    /// <param name="reader">Stands at the value's beginning, and afterwards at its end.</param>
    /// <param name="start">The offset in the file of what the reader reads.</param>
    /// <param name="depth">How deep it stands.</param>
    internal Value Read(ref Utf8JsonReader reader, int start, int depth)
    {
        _start = start;
        return Read(ref reader, depth, wantsKeys: false);
    }

    /// <summary>Passes over the value that a reader stands at; gives the range of it in the file.</summary>
    /// <param name="reader">Stands at the value's beginning, and afterwards at its end.</param>
    /// <param name="start">The offset in the file of what the reader reads.</param>
    internal static Range Pass(ref Utf8JsonReader reader, int start)
    {
        var begin = start + (int)reader.TokenStartIndex;
        reader.Skip();
        return begin..(start + (int)reader.BytesConsumed);
    }

    /// <summary>The range of the token that a reader stands at.</summary>
    internal Origin OriginOf(ref Utf8JsonReader reader) =>
        policy.Origin ?? (_shared < 0
            ? file.Between(_start + reader.TokenStartIndex, _start + reader.BytesConsumed)
            : Origin.InShared(_start + reader.TokenStartIndex - _shared, _start + reader.BytesConsumed - _shared));

    /// <summary>The range from an origin to the end of the token that a reader stands at.</summary>
    internal Origin Closed(ref Utf8JsonReader reader, Origin origin) => policy.Origin ?? origin.Through(_start + reader.BytesConsumed - Math.Max(_shared, 0));

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
        if (Parts is not null && depth == JsonParts.Depth)
        {
            return Parts.Begin(this, _start).Read(ref reader, origin);
        }

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

            var value = depth == SharedDepth && !Text.IsEmpty && reader.TokenType == JsonTokenType.StartObject && key == policy.SharedMember
                ? ReadShared(ref reader)
                : Read(ref reader, depth + 1, depth < policy.KeyDepth);
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
            Keys[map] = [.. places];
        }

        foreach (var (key, place, value) in repeats ?? [])
        {
            Repeats.Add(new RepeatedMember(map, key, place, value));
        }

        return map;
    }

    /// <summary>Reads an object whose members are shared with others that are written alike.</summary>
    private MapValue ReadShared(ref Utf8JsonReader reader)
    {
        _texts ??= new SharedTexts(Text);
        var origin = OriginOf(ref reader);
        var builder = _maps[SharedDepth + 1] ??= new MapBuilder();
        List<(string Key, Origin Place, Value Value)>? repeats = null;
        _starts.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            policy.Cancellation.ThrowIfCancellationRequested();
            var key = TextOf(ref reader, int.MaxValue);
            var place = OriginOf(ref reader);
            reader.Read();
            var ahead = reader;
            var written = Pass(ref ahead, _start);
            var start = written.Start.Value;
            if (builder.Contains(key) || !_texts.MayShare(written))
            {
                var value = Read(ref reader, SharedDepth + 2, wantsKeys: false);
                if (builder.TryAdd(key, value))
                {
                    _starts.Add(-1);
                }
                else
                {
                    (repeats ??= []).Add((key, place, value));
                }
            }
            else if (_texts.Find(key, written) is { } known)
            {
                reader = ahead;
                builder.TryAdd(key, known);
                _starts.Add(start);
            }
            else
            {
                var isShared = TryReadShared(ref reader, start, out var value);
                builder.TryAdd(key, value);
                _starts.Add(isShared ? start : -1);
                if (isShared)
                {
                    _texts.Keep(key, written, value);
                }
            }
        }

        var map = builder.BuildShared(Closed(ref reader, origin), CollectionsMarshal.AsSpan(_starts));
        foreach (var (key, place, value) in repeats ?? [])
        {
            Repeats.Add(new RepeatedMember(map, key, place, value));
        }

        return map;
    }

    /// <summary>Reads a value to be shared; what is told of it has a place, so that one of which something is to be told is read as it stands.</summary>
    private bool TryReadShared(ref Utf8JsonReader reader, int start, out Value value)
    {
        var again = reader;
        var repeats = Repeats.Count;
        _shared = start;
        try
        {
            value = Read(ref reader, SharedDepth + 2, wantsKeys: false);
        }
        finally
        {
            _shared = -1;
        }

        if (Repeats.Count == repeats)
        {
            return true;
        }

        Repeats.RemoveRange(repeats, Repeats.Count - repeats);
        reader = again;
        value = Read(ref reader, SharedDepth + 2, wantsKeys: false);
        return false;
    }

    private ListValue ReadList(ref Utf8JsonReader reader, Origin origin, int depth)
    {
        var items = _lists[depth] ??= [];
        var starts = _shared < 0 ? null : _elementStarts[depth] ??= [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (starts is not null)
            {
                starts.Add(reader.TokenType == JsonTokenType.StartObject ? _start + (int)reader.TokenStartIndex - _shared : 0);
                items.Add(starts[^1] > 0 ? ReadElement(ref reader, depth + 1) : Read(ref reader, depth + 1, wantsKeys: false));
                continue;
            }

            items.Add(Read(ref reader, depth + 1, wantsKeys: false));
        }

        var array = items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        items.Clear();
        var list = starts?.Exists(static start => start > 0) == true ? ListValue.OfShared(array, [.. starts], Closed(ref reader, origin)) : Value.List(array, Closed(ref reader, origin));
        starts?.Clear();
        return list;
    }

    /// <summary>Reads an object in a list that is shared: it may be shared with other lists, and its origins count from its own beginning.</summary>
    private Value ReadElement(ref Utf8JsonReader reader, int depth)
    {
        var ahead = reader;
        var written = Pass(ref ahead, _start);
        if (_texts!.Find("", written) is { } known)
        {
            reader = ahead;
            return known;
        }

        var (around, repeats) = (_shared, Repeats.Count);
        _shared = written.Start.Value;
        var value = Read(ref reader, depth, wantsKeys: false);
        _shared = around;
        if (Repeats.Count == repeats)
        {
            _texts.Keep("", written, value);
        }

        return value;
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
}
