using System.Globalization;
using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>Which characters make an identifier (UAX #31, with <c>_</c> at the start and <c>-</c> inside).</summary>
internal static class Characters
{
    /// <summary>The length of the identifier at the start of a text; 0 when there is none.</summary>
    public static int IdentifierLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length)
        {
            var c = text[length];
            if (char.IsAscii(c))
            {
                if (!char.IsAsciiLetter(c) && c != '_' && (length == 0 || !(char.IsAsciiDigit(c) || c == '-')))
                {
                    break;
                }

                length++;
                continue;
            }

            if (Rune.DecodeFromUtf16(text[length..], out var rune, out var consumed) != System.Buffers.OperationStatus.Done
                || !IsPart(Rune.GetUnicodeCategory(rune), first: length == 0))
            {
                break;
            }

            length += consumed;
        }

        return length;
    }

    /// <summary>The length of the number at the start of a text: digits, fraction, exponent. 0 when there is none.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = Digits(text, 0);
        if (length == 0)
        {
            return 0;
        }

        if (length < text.Length && text[length] == '.' && Digits(text, length + 1) is var fraction && fraction > length + 1)
        {
            length = fraction;
        }

        if (length < text.Length && text[length] is 'e' or 'E')
        {
            var digits = length + 1;
            if (digits < text.Length && text[digits] is '+' or '-')
            {
                digits++;
            }

            if (Digits(text, digits) is var exponent && exponent > digits)
            {
                length = exponent;
            }
        }

        return length;
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsPart(UnicodeCategory category, bool first) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => !first,
        _ => false,
    };
}
