using Onus.Hcl.Conversion;
using System.Globalization;
using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>Turns a pattern in RE2's syntax, which Terraform uses, into the same pattern for .NET; refuses what RE2 does not have.</summary>
internal static class RegexTranslation
{
    private const int MaxRepeat = 1000;
    private const string WordCharacters = "0-9A-Za-z_";
    private const string SpaceCharacters = "\\t\\n\\f\\r ";

    /// <summary>The pattern for .NET.</summary>
    /// <param name="wide">Whether the text has characters that take two UTF-16 units, which a dot must take together.</param>
    public static string Translate(string pattern, bool wide)
    {
        var text = new StringBuilder(pattern.Length + 16);
        var multiline = false;
        var lazy = false;
        for (var i = 0; i < pattern.Length;)
        {
            switch (pattern[i])
            {
                case '\\':
                    i = AppendEscape(text, pattern, i, inClass: false);
                    break;
                case '[':
                    i = AppendClass(text, pattern, i);
                    break;
                case '(' when i + 1 < pattern.Length && pattern[i + 1] == '?':
                    i = AppendGroup(text, pattern, i, ref multiline, ref lazy);
                    break;
                case '.' when wide:
                    text.Append("(?:[\\ud800-\\udbff][\\udc00-\\udfff]|.)");
                    i++;
                    break;
                case '$':
                    text.Append(multiline ? "$" : "\\z");
                    i++;
                    break;
                case '*' or '+' or '?':
                    text.Append(pattern[i++]);
                    i = AppendGreed(text, pattern, i, lazy);
                    break;
                case '{' when RepeatLength(pattern, i) is var length and > 0:
                    text.Append(pattern, i, length);
                    i = AppendGreed(text, pattern, i + length, lazy);
                    break;
                case '{' or '}':
                    text.Append('\\').Append(pattern[i++]);
                    break;
                default:
                    text.Append(pattern[i++]);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Under <c>(?U)</c> a bare quantifier is lazy and one with a question mark greedy.</summary>
    private static int AppendGreed(StringBuilder text, string pattern, int at, bool swapped)
    {
        var mark = at < pattern.Length && pattern[at] == '?';
        text.Append(mark != swapped ? "?" : "");
        at += mark ? 1 : 0;
        if (at < pattern.Length && pattern[at] is '*' or '+' or '?')
        {
            throw Unsupported("a repetition of a repetition");
        }

        return at;
    }

    private static int RepeatLength(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0)
        {
            return 0;
        }

        var bounds = pattern[(at + 1)..end].Split(',');
        if (bounds.Length > 2 || bounds[0].Length == 0 || !bounds.All(bound => bound.All(char.IsAsciiDigit)))
        {
            return 0;
        }

        foreach (var bound in bounds)
        {
            if (bound.Length > 4 || (bound.Length > 0 && int.Parse(bound, CultureInfo.InvariantCulture) > MaxRepeat))
            {
                throw Unsupported("a repetition of more than a thousand");
            }
        }

        return end - at + 1;
    }

    private static int AppendGroup(StringBuilder text, string pattern, int at, ref bool multiline, ref bool lazy)
    {
        var rest = pattern.AsSpan(at + 2);
        if (rest.StartsWith("P<") || (rest.StartsWith("<") && !rest.StartsWith("<=") && !rest.StartsWith("<!")))
        {
            var name = rest[0] == 'P' ? 2 : 1;
            var end = rest.IndexOf('>');
            if (end <= name || rest[name..end].ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") || char.IsAsciiDigit(rest[name]))
            {
                throw Unsupported("the name of a group");
            }

            text.Append("(?<").Append(rest[name..end]).Append('>');
            return at + 2 + end + 1;
        }

        var stop = rest.IndexOfAny(':', ')');
        if (stop < 0 || rest[..stop].ContainsAnyExcept("imsU-"))
        {
            throw Unsupported("this kind of group");
        }

        var flags = rest[..stop].ToString();
        var off = flags.IndexOf('-', StringComparison.Ordinal);
        multiline = SetFlag(flags, off, 'm', multiline);
        lazy = SetFlag(flags, off, 'U', lazy);
        var kept = flags.Replace("U", "", StringComparison.Ordinal).TrimEnd('-');
        if (kept.Length > 0 || rest[stop] == ':')
        {
            text.Append("(?").Append(kept).Append(rest[stop]);
        }

        return at + 2 + stop + 1;
    }

    private static bool SetFlag(string flags, int off, char flag, bool before) =>
        flags.IndexOf(flag, StringComparison.Ordinal) is var at and >= 0 ? off < 0 || at < off : before;

    private static int AppendClass(StringBuilder text, string pattern, int at)
    {
        text.Append('[');
        at++;
        if (at < pattern.Length && pattern[at] == '^')
        {
            text.Append('^');
            at++;
        }

        for (var first = true; at < pattern.Length; first = false)
        {
            if (pattern[at] == ']' && !first)
            {
                text.Append(']');
                return at + 1;
            }

            if (pattern.AsSpan(at).StartsWith("[:") && pattern.IndexOf(":]", at + 2, StringComparison.Ordinal) is var end and > 0)
            {
                text.Append(RegexClasses.Posix(pattern[(at + 2)..end]) ?? throw Unsupported("this character class"));
                at = end + 2;
            }
            else if (pattern[at] == '\\')
            {
                at = AppendEscape(text, pattern, at, inClass: true);
            }
            else
            {
                text.Append(pattern[at] is '[' or ']' ? "\\" : "").Append(pattern[at++]);
            }
        }

        throw Unsupported("a character class that does not end");
    }

    private static int AppendEscape(StringBuilder text, string pattern, int at, bool inClass)
    {
        if (at + 1 >= pattern.Length)
        {
            throw Unsupported("a backslash at the end");
        }

        var c = pattern[at + 1];
        switch (c)
        {
            case 'd':
                text.Append(inClass ? "0-9" : "[0-9]");
                return at + 2;
            case 'w':
                text.Append(inClass ? WordCharacters : $"[{WordCharacters}]");
                return at + 2;
            case 's':
                text.Append(inClass ? SpaceCharacters : $"[{SpaceCharacters}]");
                return at + 2;
            case 'D' or 'W' or 'S' when inClass:
                text.Append(RegexClasses.Negated(c));
                return at + 2;
            case 'D' or 'W' or 'S':
                text.Append(c == 'D' ? "[^0-9]" : c == 'W' ? $"[^{WordCharacters}]" : $"[^{SpaceCharacters}]");
                return at + 2;
            case 'p' or 'P':
                return AppendProperty(text, pattern, at);
            case 'Q' when !inClass:
                var end = pattern.IndexOf("\\E", at + 2, StringComparison.Ordinal);
                text.Append(System.Text.RegularExpressions.Regex.Escape(pattern[(at + 2)..(end < 0 ? pattern.Length : end)]).Replace("]", "\\]", StringComparison.Ordinal));
                return end < 0 ? pattern.Length : end + 2;
            case 'x':
                return AppendHex(text, pattern, at);
            case 'a' or 'f' or 't' or 'n' or 'r' or 'v':
                text.Append('\\').Append(c);
                return at + 2;
            case 'b' or 'B' or 'A' or 'z' when !inClass:
                text.Append('\\').Append(c);
                return at + 2;
            default:
                if (char.IsAsciiLetterOrDigit(c))
                {
                    throw Unsupported("this escape");
                }

                text.Append(char.IsAscii(c) && c != '_' ? "\\" : "").Append(c);
                return at + 2;
        }
    }

    private static int AppendProperty(StringBuilder text, string pattern, int at)
    {
        var braced = at + 2 < pattern.Length && pattern[at + 2] == '{';
        var end = braced ? pattern.IndexOf('}', at) : at + 2;
        if (end < 0 || end >= pattern.Length)
        {
            throw Unsupported("this character class");
        }

        var name = braced ? pattern[(at + 3)..end] : pattern[end..(end + 1)];
        var negated = name.StartsWith('^') != (pattern[at + 1] == 'P');
        text.Append(negated ? "\\P{" : "\\p{").Append(RegexClasses.Property(name.TrimStart('^')) ?? throw Unsupported("this character class")).Append('}');
        return end + 1;
    }

    private static int AppendHex(StringBuilder text, string pattern, int at)
    {
        var braced = at + 2 < pattern.Length && pattern[at + 2] == '{';
        var end = braced ? pattern.IndexOf('}', at) : at + 4;
        if (end < 0 || end > pattern.Length
            || !int.TryParse(pattern.AsSpan()[(braced ? at + 3 : at + 2)..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.IsValid(code))
        {
            throw Unsupported("this escape");
        }

        text.Append(code <= 0xFFFF ? $"\\u{code:x4}" : $"(?:{new Rune(code)})");
        return braced ? end + 1 : end;
    }

    private static FunctionException Unsupported(string what) => new($"the pattern has {what}, which is not supported", 0);
}
