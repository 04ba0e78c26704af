using System.Text.Json;
using Onus.Core.Places;

namespace Onus.Text;

/// <summary>One text that is JSON from its beginning to its end.</summary>
/// <param name="text">The text in UTF-8.</param>
/// <param name="start">Where it begins.</param>
/// <param name="file">The file; offsets are its bytes.</param>
/// <param name="policy">How it is read.</param>
internal sealed class JsonWhole(ReadOnlyMemory<byte> text, int start, SourceFile file, JsonPolicy policy)
{
    /// <summary>The text as a tree; null when it is none.</summary>
    /// <param name="failure">Why it can't be read.</param>
    public ParsedText? Read(out ParseFailure? failure)
    {
        // Which of several mistakes comes first is told by reading one after the other.
        failure = null;
        return (JsonParts.Pays(text.Length, policy) ? Read(new JsonParts(text, file, policy), out failure) : null) ?? Read(null, out failure);
    }

    private ParsedText? Read(JsonParts? parts, out ParseFailure? failure)
    {
        var values = new JsonValues(file, policy) { Parts = parts, Text = policy.SharedMember is null ? default : text };
        var reader = new Utf8JsonReader(text.Span[start..], OptionsOf(policy));
        failure = null;
        try
        {
            reader.Read();
            var root = values.Read(ref reader, start);
            if (!reader.Read())
            {
                return new ParsedText(root, values.Repeats) { Keys = values.Keys };
            }

            failure = new ParseFailure(start + reader.TokenStartIndex, $"There is something after the end.");
        }
        catch (JsonException problem)
        {
            failure = new ParseFailure(OffsetOf(problem), $"It is not valid JSON from here on.");
        }
        catch (ParseStop stop)
        {
            failure = stop.Failure;
        }

        return null;
    }

    /// <summary>How a policy lets a reader read.</summary>
    public static JsonReaderOptions OptionsOf(JsonPolicy policy) => new()
    {
        MaxDepth = policy.MaxDepth + 8,
        CommentHandling = policy.IsLenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        AllowTrailingCommas = policy.IsLenient,
    };

    private long OffsetOf(JsonException problem)
    {
        var starts = SourceFile.LineStartsOf(text.Span[start..]);
        var line = Math.Clamp(problem.LineNumber ?? 0, 0, starts.Length - 1);
        return Math.Min(start + starts[line] + (problem.BytePositionInLine ?? 0), text.Length);
    }
}
