using System.Globalization;
using System.Numerics;

namespace Onus.Core.Values;

/// <content>Numbers from text.</content>
public readonly partial struct Number
{
    private const int MaxLength = 4096;
    private const int MaxDecimalExponent = 8192;

    /// <summary>Reads a decimal number: an optional sign, digits with an optional point, an optional exponent.</summary>
    /// <param name="text">The whole text, without spaces around it.</param>
    /// <param name="value">The number; zero when it can't be read.</param>
    /// <returns>Whether it is a number, of at most 4096 characters and with an exponent of at most ±8192.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Number value)
    {
        value = default;
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        if (text.Length < 19 && IsPlainInteger(text))
        {
            value = new(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            return true;
        }

        var negative = text[0] == '-';
        var rest = text[0] is '-' or '+' ? text[1..] : text;
        var exponent = 0;
        if (rest.IndexOfAny('e', 'E') is var at and >= 0)
        {
            if (!TryExponent(rest[(at + 1)..], out exponent))
            {
                return false;
            }

            rest = rest[..at];
        }

        return TryMantissa(rest, out var mantissa, out var fraction) && TryMake(negative ? -mantissa : mantissa, exponent - fraction, out value);
    }

    private static bool IsPlainInteger(ReadOnlySpan<char> text)
    {
        var digits = text[0] is '-' or '+' ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        return text.Length is > 0 and <= 9 && IsPlainInteger(text)
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && exponent is >= -MaxDecimalExponent and <= MaxDecimalExponent;
    }

    private static bool TryMantissa(ReadOnlySpan<char> text, out BigInteger mantissa, out int fraction)
    {
        mantissa = BigInteger.Zero;
        var point = text.IndexOf('.');
        fraction = point < 0 ? 0 : text.Length - point - 1;
        Span<char> digits = stackalloc char[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == point)
            {
                continue;
            }

            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            digits[count++] = text[i];
        }

        return count > 0 && BigInteger.TryParse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture, out mantissa);
    }

    private static bool TryMake(BigInteger mantissa, int exponent, out Number value)
    {
        value = default;
        if (exponent is < -2 * MaxDecimalExponent or > 2 * MaxDecimalExponent)
        {
            return false;
        }

        value = FromDecimal(mantissa, exponent);
        return true;
    }

    private static Number FromDecimal(BigInteger mantissa, int exponent)
    {
        var scale = BigInteger.Pow(10, Math.Abs(exponent));
        if (exponent >= 0)
        {
            return new(BigNumber.Round(mantissa * scale, 0, BigNumber.StandardPrecision));
        }

        var magnitude = BigInteger.Abs(mantissa);
        var shift = Math.Max(0, BigNumber.StandardPrecision + 2 + (int)(scale.GetBitLength() - magnitude.GetBitLength()));
        var quotient = BigInteger.DivRem(magnitude << shift, scale, out var left);
        return new(BigNumber.Round(mantissa.Sign < 0 ? -quotient : quotient, -shift, BigNumber.StandardPrecision, !left.IsZero));
    }
}
