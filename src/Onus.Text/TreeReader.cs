using System.Text;
using Onus.Core.Places;

namespace Onus.Text;

/// <summary>Reads bytes that are JSON or YAML in UTF-8 or UTF-16.</summary>
public static class TreeReader
{
    /// <summary>The largest text that has to be held as characters, in bytes: JSON in UTF-8 has not.</summary>
    private const int MaxText = 200_000_000;

    /// <summary>Reads a text; null with the reason when it is neither.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="file">The file, whose lines this sets.</param>
    /// <param name="failure">Why it can't be read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ParsedText? Read(ReadOnlyMemory<byte> bytes, SourceFile file, out ParseFailure? failure, CancellationToken cancellation = default)
    {
        if (bytes.Length > MaxText && bytes.Span is ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
        {
            failure = TooLarge;
            return null;
        }

        ArgumentNullException.ThrowIfNull(file);
        var text = ToUtf8(bytes);
        var jsonFailure = default(ParseFailure);
        if (IsJson(text.Span))
        {
            if (JsonTree.Read(text, file, JsonPolicy.Template with { Cancellation = cancellation }, out jsonFailure) is { } parsed)
            {
                failure = null;
                return parsed;
            }

            // YAML's flow style looks like JSON at its beginning, but a text that JSON's parser left for its size would only cost time.
            if (jsonFailure!.Code != "syntax" || file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                failure = jsonFailure;
                return null;
            }
        }

        if (text.Length > MaxText)
        {
            failure = jsonFailure ?? TooLarge;
            return null;
        }

        var utf8Text = file.Utf8Text;
        file.Utf8Text = null;
        var tree = YamlTree.Read(Encoding.UTF8.GetString(text.Span), file, out failure, cancellation);
        if (tree is null && jsonFailure is not null)
        {
            file.SetLineStarts(SourceFile.LineStartsOf(text.Span));
            file.Utf8Text = utf8Text;
            failure = jsonFailure;
        }

        return tree;
    }

    private static ParseFailure TooLarge { get; } = new(0, $"YAML, and text in UTF-16, is read up to {MaxText} bytes only.", "too-large");

    /// <summary>The text as UTF-8 without byte order mark.</summary>
    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => bytes[3..],
        [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes.Span[2..])),
        [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes.Span[2..])),
        _ => bytes,
    };

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && text[start] is ((byte)'{' or (byte)'[');
    }
}
