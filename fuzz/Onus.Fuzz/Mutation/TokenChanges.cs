using System.Text;
using System.Text.RegularExpressions;

namespace Onus.Fuzz.Mutation;

/// <summary>Changes of words, numbers, quoted texts and brackets: what is left can mostly still be parsed, so it gets to what lies behind the parsers.</summary>
internal static partial class TokenChanges
{
    public static byte[] Change(byte[] content, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var tokens = Token().Matches(text);
        if (tokens.Count == 0)
        {
            return [.. content, .. Tricks.Token(random)];
        }

        var token = tokens[random.Next(tokens.Count)];
        var other = tokens[random.Next(tokens.Count)];
        var (start, end) = (token.Index, token.Index + token.Length);
        return random.Next(8) switch
        {
            0 => [.. content[..start], .. content[end..]],
            1 => [.. content[..end], .. content[start..]],
            2 or 3 => [.. content[..start], .. content[other.Index..(other.Index + other.Length)], .. content[end..]],
            4 => Wrap(content, start, end, random),
            _ => [.. content[..start], .. Inside(token.ValueSpan, Tricks.Token(random)), .. content[end..]],
        };
    }

    /// <summary>What stands in for a token: between its quotes where it has some, mostly.</summary>
    private static byte[] Inside(ReadOnlySpan<char> token, byte[] trick) =>
        token is ['"', .., '"'] && trick is not [(byte)'"', ..] && trick is not [(byte)'{', ..] ? [(byte)'"', .. trick, (byte)'"'] : trick;

    private static byte[] Wrap(byte[] content, int start, int end, Random random)
    {
        var (before, after) = Tricks.Around(random);
        var depth = random.Next(20) == 0 ? 1 + random.Next(600) : 1;
        return [.. content[..start], .. Repeat(before, depth), .. content[start..end], .. Repeat(after, depth), .. content[end..]];
    }

    private static IEnumerable<byte> Repeat(byte[] piece, int times) => Enumerable.Repeat(piece, times).SelectMany(static bytes => bytes);

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w.:-]*|\d[\d.eE+-]*|[\[\]{}()]|[^\s\w]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
