using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>What was read of a text that holds any number of JSON documents, one behind another.</summary>
/// <param name="Roots">The documents, each from its beginning to its end.</param>
/// <param name="Partial">What is whole of documents that are cut off or broken: their lists, without the element that is broken and what follows it.</param>
/// <param name="Failures">What is wrong, in the order of the text.</param>
public sealed record JsonSequence(ImmutableArray<Value> Roots, ImmutableArray<Value> Partial, ImmutableArray<ParseFailure> Failures);

/// <summary>
/// Reads texts of several JSON documents, and of a text that is cut off or broken what is whole: elements of the document itself where it is a list, or of the lists that are members of it.
/// After a broken document the reading goes on at the next line that begins with a brace.
/// </summary>
public static class JsonDocuments
{
    private const int MaxFailures = 100;

    /// <summary>Reads a text; a byte order mark at its beginning is passed over. Offsets are bytes.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="file">The file, which is told where its lines begin.</param>
    /// <param name="policy">How it is read.</param>
    public static JsonSequence Read(ReadOnlyMemory<byte> text, SourceFile file, JsonPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(policy);
        file.SetLineStarts(SourceFile.LineStartsOf(text.Span));
        file.Utf8Text = Ascii.IsValid(text.Span) ? null : text;
        var run = new Run(text, () => new JsonValues(file, policy), JsonWhole.OptionsOf(policy));
        for (var at = text.Span.StartsWith("\uFEFF"u8) ? 3 : 0; (at = run.Begin(at)) < text.Length;)
        {
            at = run.Next(at);
        }

        return run.Result();
    }

    private sealed class Run(ReadOnlyMemory<byte> text, Func<JsonValues> make, JsonReaderOptions options)
    {
        private JsonValues _values = make();
        private readonly ImmutableArray<Value>.Builder _roots = ImmutableArray.CreateBuilder<Value>();
        private readonly ImmutableArray<Value>.Builder _partial = ImmutableArray.CreateBuilder<Value>();
        private readonly ImmutableArray<ParseFailure>.Builder _failures = ImmutableArray.CreateBuilder<ParseFailure>();

        public JsonSequence Result() => new(_roots.ToImmutable(), _partial.ToImmutable(), _failures.ToImmutable());

        /// <summary>Where the next document begins.</summary>
        public int Begin(int at) => text.Span[at..].IndexOfAnyExcept(" \t\r\n\u001e\0"u8) is var next and >= 0 ? at + next : text.Length;

        /// <summary>Reads the document that begins somewhere, and says where it ends.</summary>
        public int Next(int start)
        {
            var reader = new Utf8JsonReader(text.Span[start..], options);
            if (Take(ref reader, start, _roots) is not { } wrong)
            {
                return start + (int)reader.BytesConsumed;
            }

            // Only what can't be read is gone through again, for how much of it is whole.
            var end = EndOf(start, out var whole, out var failure);
            Fail(failure ?? wrong);
            if (failure is null)
            {
                return end;
            }

            if (whole is var (upTo, closing))
            {
                byte[] mended = [.. text.Span[start..upTo], .. closing];
                var rest = new Utf8JsonReader(mended, options);
                if (Take(ref rest, start, _partial) is { } other)
                {
                    Fail(other);
                }
            }

            return text.Span[start] == (byte)'{' && _failures.Count < MaxFailures ? LineBehind(start) : text.Length;
        }

        /// <summary>Where a document ends. Of one that does not: how much is whole, and what has to follow to close it.</summary>
        private int EndOf(int start, out (int UpTo, byte[] Closing)? whole, out ParseFailure? failure)
        {
            (whole, failure) = (null, null);
            var reader = new Utf8JsonReader(text.Span[start..], options);
            var (isList, inMember) = (false, false);
            try
            {
                while (reader.Read())
                {
                    isList |= reader is { CurrentDepth: 0, TokenType: JsonTokenType.StartArray };
                    inMember = reader.CurrentDepth == 1 && !isList ? reader.TokenType == JsonTokenType.StartArray || (inMember && reader.TokenType != JsonTokenType.EndArray) : inMember;
                    if (reader.TokenType is JsonTokenType.EndObject && reader.CurrentDepth == (isList ? 1 : 2) && (isList || inMember))
                    {
                        whole = (start + (int)reader.BytesConsumed, isList ? "]"u8.ToArray() : "]}"u8.ToArray());
                    }

                    if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
                    {
                        return start + (int)reader.BytesConsumed;
                    }
                }
            }
            catch (JsonException)
            {
                var at = start + (int)reader.BytesConsumed;
                var isCut = Begin(at) >= text.Length || IsOpenToTheEnd(at);
                failure = isCut
                    ? new ParseFailure(text.Length, $"The text is cut off.", "cut")
                    : new ParseFailure(Begin(at), $"It is not valid JSON from here on.");
            }

            return text.Length;
        }

        /// <summary>Whether nothing but the beginning of one text or word stands from a place to the end.</summary>
        private bool IsOpenToTheEnd(int at)
        {
            var rest = text.Span[at..].TrimStart(" \t\r\n,:"u8);
            return rest.IsEmpty || (rest[0] == (byte)'"' ? !Closes(rest[1..]) : rest.IndexOfAnyExcept("truefalsn-+.0123456789E"u8) < 0);
        }

        private static bool Closes(ReadOnlySpan<byte> rest)
        {
            for (var i = 0; i < rest.Length; i++)
            {
                if (rest[i] == (byte)'\\')
                {
                    i++;
                }
                else if (rest[i] == (byte)'"')
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Reads the document that a reader stands before, and says what is wrong with it; null when nothing is.</summary>
        private ParseFailure? Take(ref Utf8JsonReader reader, int start, ImmutableArray<Value>.Builder into)
        {
            try
            {
                reader.Read();
                into.Add(_values.Read(ref reader, start));
                return null;
            }
            catch (JsonException)
            {
                // What it had read of the document stays behind in one that is left in the middle.
                _values = make();
                return new ParseFailure(start, $"It is not valid JSON from here on.");
            }
            catch (ParseStop stop)
            {
                _values = make();
                return stop.Failure;
            }
        }

        private void Fail(ParseFailure failure)
        {
            if (_failures.Count < MaxFailures)
            {
                _failures.Add(failure);
            }
        }

        private int LineBehind(int start) => text.Span[start..].IndexOf("\n{"u8) is var next and >= 0 ? start + next + 1 : text.Length;
    }
}
