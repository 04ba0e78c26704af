using System.Numerics;

namespace Onus.Hcl.Functions;

/// <summary>Whole numbers in any base from 2 to 62, as <c>parseint</c> reads them.</summary>
internal static class RadixText
{
    private const int MaxLength = 4096;

    /// <summary>The number; null when a character is no digit of the base. Up to base 36 case means nothing, above it capitals come after small letters.</summary>
    public static BigInteger? Parse(ReadOnlySpan<char> text, int radix)
    {
        var negative = text.StartsWith("-");
        var digits = negative || text.StartsWith("+") ? text[1..] : text;
        if (digits.Length is 0 or > MaxLength)
        {
            return null;
        }

        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            var digit = DigitOf(c, radix);
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return negative ? -value : value;
    }

    private static int DigitOf(char c, int radix) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + (radix <= 36 ? 10 : 36),
        _ => int.MaxValue,
    };
}
