using System.Text;
using System.Text.Json;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.Terraform.Json;

/// <summary>The bytes of a plan or state, and where complaints about them go. Values are read from them piece by piece.</summary>
internal sealed class JsonInput
{
    /// <summary>The deepest nesting that is tokenised; that of values and of modules is bounded below it.</summary>
    public const int MaxDepth = 1000;

    /// <summary>The most resources of one file.</summary>
    public const int MaxBlocks = 2_000_000;

    /// <summary>Above it columns count bytes: the text would have to be kept, and one line of it is no place for people anyway.</summary>
    private const int MaxKept = 16_000_000;

    private const int MaxWide = 400_000_000;
    private readonly byte[] _bytes;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _prefix;
    private readonly JsonValues _values;
    private readonly CancellationToken _cancellation;
    private bool _isFull;

    private JsonInput(byte[] bytes, SourceFile file, ReadContext context, string prefix)
    {
        _bytes = bytes;
        File = file;
        _diagnostics = context.Diagnostics;
        _cancellation = context.Cancellation;
        _prefix = prefix;
        Budget = context.Options.Budget.For(bytes.Length);
        _values = new JsonValues(file, JsonPolicy.Plan);
    }

    /// <summary>Reads the object at hand.</summary>
    public delegate void ObjectReader(ref Utf8JsonReader reader);

    public static JsonReaderOptions Options { get; } = new() { MaxDepth = MaxDepth };

    public SourceFile File { get; }

    /// <summary>What following its references may still cost.</summary>
    public Budget Budget { get; }

    public StringPool Strings => _values.Strings;

    /// <summary>The bytes of a file in UTF-8; null, with a diagnostic, when it can't be read.</summary>
    /// <param name="prefix">What the codes of diagnostics begin with.</param>
    public static JsonInput? Open(CandidateFile candidate, ReadContext context, string prefix)
    {
        var file = context.Sources.Add(candidate.Shown);
        if (candidate.ReadAll() is not { } bytes)
        {
            context.Diagnostics.Error("file-unreadable", $"The file can't be read: {candidate.Failure}.", file.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            if (bytes.Length > MaxWide)
            {
                context.Diagnostics.Error(prefix + "-too-large", $"Text in UTF-16 is read up to {MaxWide} bytes only.", file.At(0), $"Write the file in UTF-8.");
                return null;
            }

            bytes = ToUtf8(bytes);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            // Spaces in place of the byte order mark leave every offset as it is.
            bytes.AsSpan(0, 3).Fill((byte)' ');
        }

        file.SetLineStarts(SourceFile.LineStartsOf(bytes));
        file.Utf8Text = bytes.Length > MaxKept || Ascii.IsValid(bytes) ? null : bytes;
        return new JsonInput(bytes, file, context, prefix);
    }

    /// <summary>Text in UTF-16 with its mark as UTF-8.</summary>
    public static byte[] ToUtf8(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetBytes((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]));

    /// <summary>A reader of what begins at an offset, before its first token.</summary>
    public Utf8JsonReader ReaderAt(int offset) => new(_bytes.AsSpan(offset), Options);

    public Origin At(long offset, OriginKind kind = OriginKind.Explicit) => File.At(offset, kind);

    /// <summary>The text of the name or string at hand, as one instance where it comes again and again.</summary>
    /// <exception cref="OperationCanceledException">The reading is cancelled. Each resource has texts, so this is where loops over a file end.</exception>
    public string TextOf(ref Utf8JsonReader reader)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _values.TextOf(ref reader);
    }

    /// <summary>Reads the object at hand; empty when it is none.</summary>
    /// <param name="start">The offset of what the reader reads.</param>
    public MapValue ReadMap(ref Utf8JsonReader reader, int start) => reader.IsObject() ? (MapValue)ReadValue(ref reader, start) : MapValue.Empty;

    /// <summary>Reads the value at hand.</summary>
    /// <param name="start">The offset of what the reader reads.</param>
    /// <exception cref="OperationCanceledException">The reading is cancelled.</exception>
    public Value ReadValue(ref Utf8JsonReader reader, int start)
    {
        _cancellation.ThrowIfCancellationRequested();
        var wasTooDeep = _values.TooDeepAt >= 0;
        var value = _values.Read(ref reader, start);
        if (!wasTooDeep && _values.TooDeepAt >= 0)
        {
            Warning("-value-too-deep", $"A value nests more than {ParsedText.MaxDepth} levels deep; what is below counts as unknown.", _values.TooDeepAt, $"Check that the file is what it should be.");
        }

        return value;
    }

    /// <summary>Goes to the next member of the object at hand and into its value; null behind the last one.</summary>
    public string? NextMember(ref Utf8JsonReader reader)
    {
        if (!reader.NextName())
        {
            return null;
        }

        var name = TextOf(ref reader);
        reader.Read();
        return name;
    }

    /// <summary>The text at hand; null for anything else, which is skipped.</summary>
    public string? TextAt(ref Utf8JsonReader reader) => reader.Is(JsonTokenType.String) ? TextOf(ref reader) : null;

    /// <summary>Reads each object of the list at hand; what is none is complained of by its name, or skipped where it is given none.</summary>
    public void EachObject(ref Utf8JsonReader reader, int start, string? name, ObjectReader read)
    {
        if (name is not null && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.Null))
        {
            Misshapen(name, "list", start + reader.TokenStartIndex);
        }

        if (!reader.Is(JsonTokenType.StartArray))
        {
            return;
        }

        while (reader.NextItem())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                read(ref reader);
            }
            else
            {
                if (name is not null)
                {
                    Misshapen(name, "list of objects", start + reader.TokenStartIndex);
                }

                reader.Skip();
            }
        }
    }

    /// <summary>Whether one more resource may be kept; says so once when not.</summary>
    public bool HasRoom(int count, string what, long offset)
    {
        if (count == MaxBlocks && !_isFull)
        {
            _isFull = true;
            Error("-too-many-resources", $"The {what} has more than {MaxBlocks} resources; the rest is left out.", offset, $"Split it.");
        }

        return count < MaxBlocks;
    }

    public void Error(string code, Message message, long offset, Message remedy) => _diagnostics.Error(_prefix + code, message, At(offset), remedy);

    public void Warning(string code, Message message, long offset, Message remedy) => _diagnostics.Warning(_prefix + code, message, At(offset), remedy);

    public void Note(string code, Message message, long offset) => _diagnostics.Note(_prefix + code, message, At(offset));

    /// <summary>Says that the text ends or breaks where the reader stands.</summary>
    public void Broken(in Utf8JsonReader reader, string what)
    {
        var offset = reader.BytesConsumed;
        if (reader.CurrentDepth >= MaxDepth - 1)
        {
            Error("-too-deep", $"The {what} nests more than {MaxDepth} levels deep; what stands behind is not read.", offset, $"Check that the file is what it should be.");
        }
        else
        {
            Error("-syntax", $"The {what} is no JSON from here on, or ends too early; what stands before is read.", offset, $"Write it again with 'terraform show -json' and check that nothing cuts it off.");
        }
    }

    /// <summary>Says that something is not of the type that it should be.</summary>
    public void Misshapen(string name, string expected, long offset) =>
        Error("-shape", $"\"{name}\" is no {expected}; it is left out.", offset, $"Write the file again with 'terraform show -json'.");
}
