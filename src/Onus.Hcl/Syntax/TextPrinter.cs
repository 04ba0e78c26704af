using System.Globalization;
using System.Text;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Syntax;

/// <summary>Writes text of templates so that it reads back as the same.</summary>
internal static class TextPrinter
{
    /// <summary>Writes text as it stands between quotes.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="literal">The text.</param>
    /// <param name="follower">The character that comes after it: a sign of the same kind at the end of the text would make an escape with it.</param>
    public static void WriteQuoted(StringBuilder text, ReadOnlySpan<char> literal, char follower)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            var c = literal[i];
            switch (c)
            {
                case var _ when Escapes.Of(c) is { } escape:
                    text.Append(escape);
                    break;
                case '$' or '%' when i + 1 == literal.Length && follower == c:
                case var _ when char.IsControl(c):
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    WriteSign(text, literal, i);
                    break;
            }
        }
    }

    /// <summary>Writes text as it stands in a heredoc.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="literal">The text.</param>
    public static void WriteLines(StringBuilder text, ReadOnlySpan<char> literal)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            WriteSign(text, literal, i);
        }
    }

    private static void WriteSign(StringBuilder text, ReadOnlySpan<char> literal, int at)
    {
        var c = literal[at];
        text.Append(c);
        if (c is '$' or '%' && at + 1 < literal.Length && literal[at + 1] == '{')
        {
            text.Append(c);
        }
    }
}
