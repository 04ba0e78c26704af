using System.Buffers;

namespace Onus.Catalog.Writing;

/// <summary>An attribute or an entry of an object that begins and ends on one line.</summary>
/// <param name="Offset">Where the name begins in the file.</param>
/// <param name="Indent">How many spaces stand before it.</param>
/// <param name="Name">How long the name is.</param>
/// <param name="Gap">How many spaces stand before the <c>=</c>.</param>
internal sealed record AttributeLine(int Offset, int Indent, int Name, int Gap)
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>A line that is an attribute as a whole; null for any other.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="offset">Where it begins in the file.</param>
    public static AttributeLine? Of(ReadOnlySpan<char> line, int offset)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var rest = line[indent..];
        var name = LengthOfName(rest);
        var gap = rest[name..].Length - rest[name..].TrimStart(' ').Length;
        var value = rest[(name + gap)..];
        return name > 0 && value.StartsWith("= ") && IsWhole(value[2..]) ? new AttributeLine(offset + indent, indent, name, gap) : null;
    }

    /// <summary>The word that ends a text that begins on a line (<c>&lt;&lt;EOT</c>); empty where none begins.</summary>
    public static ReadOnlySpan<char> EndOfText(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf("<<") is >= 0 and var begin ? begin + 2 : line.Length)..].TrimStart('-');
        return word.ContainsAnyExcept(Letters) ? [] : word;
    }

    /// <summary>The length of a name, a quoted text, or an expression in parentheses that is a key.</summary>
    private static int LengthOfName(ReadOnlySpan<char> text) => text switch
    {
        ['"', .. var quoted] when quoted.IndexOf('"') is >= 0 and var end => end + 2,
        ['(', .. var inner] when inner.IndexOf(')') is >= 0 and var end => end + 2,
        _ => LengthOfWord(text),
    };

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-' or '.'))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a value ends on its line.</summary>
    private static bool IsWhole(ReadOnlySpan<char> value)
    {
        var (open, quoted) = (0, false);
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '#' when !quoted:
                    return open == 0;
                case '(' or '[' or '{' when !quoted:
                    open++;
                    break;
                case ')' or ']' or '}' when !quoted:
                    open--;
                    break;
            }
        }

        return open == 0 && !value.EndsWith(",");
    }
}
