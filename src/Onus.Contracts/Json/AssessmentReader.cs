using System.Globalization;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>Why a result can't be read, and where; or why it is not whole.</summary>
/// <param name="Code">A stable code such as <c>result-malformed</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in bytes, from 1.</param>
public sealed record ReadingProblem(string Code, string Message, string Remedy, int Line = 1, int Column = 1);

/// <summary>Reads back what <see cref="AssessmentWriter"/> wrote, as one document or as lines, and the version before it. Never throws for a bad text.</summary>
public static class AssessmentReader
{
    private const string Family = "onus/assessment/";
    private const string First = Family + "1";
    private const string Again = "Give a file that onus scan has written as json or ndjson.";

    /// <summary>How many bytes <see cref="Recognises"/> needs of a text.</summary>
    public const int HeadSize = 4096;

    /// <summary>Whether a text looks like a result of Onus, by its first bytes.</summary>
    public static bool Recognises(ReadOnlySpan<byte> head) =>
        head.TrimStart(" \t\r\n\ufeff"u8) is [(byte)'{', ..] && head.IndexOf("\"schema\""u8) >= 0 && head.IndexOf("\"onus/"u8) >= 0;

    /// <summary>Reads a result.</summary>
    /// <param name="text">The text, which can be read again from its beginning.</param>
    /// <param name="title">What it is called from now on; null for what it was called when it was made.</param>
    /// <param name="problem">Why it can't be read, or what it does not hold; null when it is whole.</param>
    /// <returns>The assessment; null, with the problem, when it can't be read.</returns>
    public static AssessmentResult? Read(Stream text, string? title, out ReadingProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = null;
        using var bounded = new BoundedText(text);
        try
        {
            var (name, areLines) = SchemaOf(bounded);
            var result = name switch
            {
                AssessmentWriter.Schema when areLines => StoredAssessment.Of(AssessmentLines.Read(bounded), title),
                AssessmentWriter.Schema => StoredAssessment.Of(JsonSerializer.Deserialize(bounded, ContractsJson.Default.AssessmentDocument)!, title),
                First => FirstAssessment.Of(JsonSerializer.Deserialize(bounded, ContractsJson.Default.FirstDocument)!, title),
                null => throw new ForeignResult("result-foreign", "It has no \"schema\": no result of onus scan."),
                var schema when schema.StartsWith(Family, StringComparison.Ordinal) =>
                    throw new ForeignResult("result-version", $"{(IsNewer(schema) ? "It is of a newer version of Onus. " : "")}This Onus reads \"{AssessmentWriter.Schema}\" and \"{First}\" only.", IsNewer(schema) ? "Use the Onus that wrote it or a later one, or scan again with this one." : null),
                _ => throw new ForeignResult("result-foreign", "Its \"schema\" is of no result of onus scan."),
            };
            if (result.Errors > 0)
            {
                problem = new ReadingProblem("result-incomplete", $"{result.Errors} of its inputs could not be read; what they hide looks as if it were gone.", "Scan again when the inputs can be read.");
            }

            return result;
        }
        catch (ForeignResult foreign)
        {
            problem = new ReadingProblem(foreign.Code, foreign.Message, foreign.Remedy ?? Again);
        }
        catch (JsonException malformed)
        {
            problem = new ReadingProblem("result-malformed", "It is no result that can be read from here on.", Again, Position(malformed.LineNumber), Position(malformed.BytePositionInLine));
        }
        catch (InvalidOperationException)
        {
            problem = new ReadingProblem("result-malformed", "A text has broken characters.", Again);
        }

        return null;
    }

    /// <summary>The name of the format, which usually comes first, and whether each line says what it is; else the whole text is looked through for the name.</summary>
    private static (string? Name, bool AreLines) SchemaOf(BoundedText text)
    {
        var head = new byte[HeadSize];
        var reader = new Utf8JsonReader(head.AsSpan(0, text.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)), isFinalBlock: false, default);
        text.Position = 0;
        var areLines = false;
        try
        {
            for (var more = reader.Read() && reader.Read(); more && reader.TokenType == JsonTokenType.PropertyName; more = reader.Read())
            {
                var (isKind, isName) = (reader.ValueTextEquals(AssessmentLines.Kind), reader.ValueTextEquals("schema"u8));
                if (!reader.Read() || reader.TokenType != JsonTokenType.String || !(isKind || isName))
                {
                    break;
                }

                if (isName)
                {
                    return (reader.GetString(), areLines);
                }

                areLines = true;
            }
        }
        catch (JsonException)
        {
            // The reading of the whole says what is wrong, and where.
        }

        var schema = JsonSerializer.Deserialize(text, ContractsJson.Default.SchemaOnly)?.Schema;
        text.Position = 0;
        return (schema, false);
    }

    private static bool IsNewer(string schema) =>
        int.TryParse(schema.AsSpan(Family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version > int.Parse(AssessmentWriter.Schema.AsSpan(Family.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Position(long? zeroBased) => (int)Math.Min(zeroBased ?? 0, int.MaxValue - 1) + 1;
}

/// <summary>Why a text is refused whatever else it holds. Never leaves the folder.</summary>
internal sealed class ForeignResult(string code, string message, string? remedy = null) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>What to do about it, where that is something else than giving a result; else null.</summary>
    public string? Remedy { get; } = remedy;
}

/// <summary>A text of JSON of which no single word is longer than a bound: what reads it keeps words as a whole.</summary>
internal sealed class BoundedText(Stream text) : Stream
{
    /// <summary>The longest word, in bytes.</summary>
    public const int MaxToken = 16_000_000;

    private long _sinceQuote;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => text.Length;

    public override long Position
    {
        get => text.Position;
        set => (text.Position, _sinceQuote) = (value, 0);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = text.Read(buffer);
        var last = buffer[..count].LastIndexOf((byte)'"');
        _sinceQuote = last < 0 ? _sinceQuote + count : count - last;
        return _sinceQuote <= MaxToken ? count : throw new ForeignResult("result-too-large", $"A single text is longer than {MaxToken} bytes.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
