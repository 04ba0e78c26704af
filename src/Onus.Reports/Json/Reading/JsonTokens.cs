using System.Text.Json;

namespace Onus.Reports.Json.Reading;

/// <summary>Why a result can't be read. Never leaves the folder.</summary>
internal sealed class ReadingStop : Exception
{
    public ReadingStop(string code, string message)
        : base(message) => Code = code;

    public ReadingStop()
        : this("result-malformed", "")
    {
    }

    public ReadingStop(string message)
        : this("result-malformed", message)
    {
    }

    public ReadingStop(string message, Exception inner)
        : base(message, inner) => Code = "result-malformed";

    public string Code { get; }
}

/// <summary>JSON token by token from a stream: what is read is not kept.</summary>
/// <param name="input">The stream.</param>
internal sealed class JsonTokens(Stream input)
{
    private const int MaxToken = 16_000_000;
    private const int MaxDepth = 64;
    private byte[] _buffer = new byte[1 << 16];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private int _start;
    private int _end;
    private bool _atEnd;

    public JsonTokenType Kind { get; private set; }

    /// <summary>The text of a member's name or of a text; null for anything else, and for what is skipped.</summary>
    public string? Text { get; private set; }

    public int Number { get; private set; }

    public bool Boolean => Kind == JsonTokenType.True;

    /// <summary>How many lines are behind.</summary>
    public int Lines { get; private set; }

    /// <summary>How many bytes are behind.</summary>
    public long Offset { get; private set; }

    /// <summary>Where the line began that the last token is in.</summary>
    public long LineStart { get; private set; }

    /// <summary>Goes to the next token, which must be there.</summary>
    public void Next(bool skipping = false)
    {
        if (!Read(skipping))
        {
            throw new ReadingStop("The text ends too early.");
        }
    }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end.</returns>
    public bool Read(bool skipping = false)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _atEnd, _state);
            if (reader.Read())
            {
                Take(ref reader, skipping);
                return true;
            }

            if (_atEnd)
            {
                return false;
            }

            Advance((int)reader.BytesConsumed);
            _state = reader.CurrentState;
            Fill();
        }
    }

    /// <summary>The members of the object that the last token began; the body reads or skips each one's value.</summary>
    public IEnumerable<string> Members()
    {
        Require(JsonTokenType.StartObject, "an object");
        while (true)
        {
            Next();
            if (Kind == JsonTokenType.EndObject)
            {
                yield break;
            }

            var name = Text!;
            Next();
            yield return name;
        }
    }

    /// <summary>The elements of the list that the last token began; the body reads or skips each one.</summary>
    public IEnumerable<int> Elements()
    {
        Require(JsonTokenType.StartArray, "a list");
        for (var i = 0; ; i++)
        {
            Next();
            if (Kind == JsonTokenType.EndArray)
            {
                yield break;
            }

            yield return i;
        }
    }

    public string String()
    {
        Require(JsonTokenType.String, "a text");
        return Text!;
    }

    /// <summary>Skips the value whose first token was the last one.</summary>
    public void Skip()
    {
        for (var depth = Step(); depth > 0; depth += Step())
        {
            Next(skipping: true);
        }
    }

    public void Require(JsonTokenType kind, string wanted)
    {
        if (Kind != kind)
        {
            throw new ReadingStop($"Here should be {wanted}.");
        }
    }

    private int Step() => Kind switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
        JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
        _ => 0,
    };

    private void Take(ref Utf8JsonReader reader, bool skipping)
    {
        Kind = reader.TokenType;
        Text = !skipping && Kind is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
        Number = Kind == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : 0;
        Advance((int)reader.BytesConsumed);
        _state = reader.CurrentState;
    }

    private void Advance(int bytes)
    {
        var consumed = _buffer.AsSpan(_start, bytes);
        if (consumed.LastIndexOf((byte)'\n') is var last and >= 0)
        {
            Lines += consumed.Count((byte)'\n');
            LineStart = Offset + last + 1;
        }

        _start += bytes;
        Offset += bytes;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            if (_buffer.Length > MaxToken)
            {
                throw new ReadingStop("result-too-large", $"A single text is longer than {MaxToken} bytes.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
