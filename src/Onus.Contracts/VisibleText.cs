using System.Globalization;
using System.Text;

namespace Onus.Contracts;

/// <summary>
/// Text from inputs as people may be shown it: what could steer a terminal, turn the direction of writing, begin a line or hide in the text stands there as its
/// number (<c>&lt;U+202E&gt;</c>), tabs and ends of lines as spaces.
/// </summary>
public static class VisibleText
{
    /// <summary>A text, fit to be shown in a line.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var isCharacter = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (text[at] is '\t' or '\r' or '\n')
            {
                visible.Append(' ');
            }
            else if (isCharacter && !IsHidden(rune))
            {
                visible.Append(text, at, length);
            }
            else
            {
                visible.Append(CultureInfo.InvariantCulture, $"<U+{(isCharacter ? rune.Value : text[at]):X4}>");
            }

            at += length;
        }

        return visible.ToString();
    }

    /// <summary>Whether a character shows nothing itself and changes what is shown: controls, formats and tags, separators of lines, fillers, choosers of variants beyond the usual ones.</summary>
    public static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);
}
