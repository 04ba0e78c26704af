using System.Buffers;
using System.Globalization;
using System.Text;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Decodes text of templates: <c>$${</c>, <c>%%{</c> and, between quotes, escapes with backslashes.</summary>
internal static class TemplateText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("$%\\");
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text that a token stands for; null, with a diagnostic, when it holds an escape that is none.</summary>
    public static string? Decode(Cursor cursor, Token token, bool escapes)
    {
        var text = cursor.Text(token);
        var next = text.IndexOfAny(Special);
        if (next < 0)
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        var at = 0;
        while (next >= 0)
        {
            decoded.Append(text.Slice(at, next));
            at += next;
            var rest = text[at..];
            if (rest[0] == '\\' && escapes)
            {
                var length = Escape(rest, decoded);
                if (length == 0)
                {
                    cursor.Error("hcl-escape", $"A backslash stands before what is no escape sequence.", token.Start + at, $@"Write \\ for a backslash; the sequences are \n, \r, \t, \"", \\, \uNNNN and \UNNNNNNNN.");
                    return null;
                }

                at += length;
            }
            else
            {
                // Text never holds "${" or "%{", so a sign doubled before a brace is always an escape.
                var drop = rest is ['$', '$', '{', ..] or ['%', '%', '{', ..] ? 1 : 0;
                decoded.Append(rest[0]);
                if (drop == 1)
                {
                    decoded.Append('{');
                }

                at += drop == 1 ? 3 : 1;
            }

            next = text[at..].IndexOfAny(Special);
        }

        return decoded.Append(text[at..]).ToString();
    }

    /// <summary>Appends what the escape sequence at the start of a text stands for, and gives its length; 0 when it is none.</summary>
    private static int Escape(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        var simple = text[1] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '"' => '"',
            '\\' => '\\',
            _ => '\0',
        };
        if (simple != '\0')
        {
            decoded.Append(simple);
            return 2;
        }

        var digits = text[1] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0 || text.Length < 2 + digits || text.Slice(2, digits).ContainsAnyExcept(Hexadecimal)
            || !uint.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.TryCreate(code, out var rune))
        {
            return 0;
        }

        decoded.Append(rune.ToString());
        return 2 + digits;
    }
}
