using System.Globalization;
using System.Numerics;
using System.Text;

namespace Onus.Core.Values;

/// <summary>The shortest decimal text, without exponent, that reads back to the same number at its precision.</summary>
internal static class NumberText
{
    public static string Of(BigNumber number)
    {
        var negative = number.Mantissa.Sign < 0;
        var magnitude = BigInteger.Abs(number.Mantissa);
        if (magnitude.IsZero)
        {
            return "0";
        }

        // One bit more than the precision, so that half a unit in the last place is a whole number.
        var shift = number.Precision + 1 - (int)magnitude.GetBitLength();
        var scaled = magnitude << shift;
        var exponent = number.Exponent - shift;
        var (middle, point) = Digits(scaled, exponent);
        var digits = Shorten(middle, Digits(scaled - BigInteger.One, exponent), Digits(scaled + BigInteger.One, exponent), (scaled & 2).IsZero, ref point);
        return Layout(digits, point, negative);
    }

    /// <summary>The exact decimal digits of <c>mantissa × 2^exponent</c> and how many of them stand before the point.</summary>
    private static (string Digits, int Point) Digits(BigInteger mantissa, int exponent)
    {
        var exact = exponent >= 0 ? mantissa << exponent : mantissa * BigInteger.Pow(5, -exponent);
        var text = exact.ToString(CultureInfo.InvariantCulture);
        return (text, exponent >= 0 ? text.Length : text.Length + exponent);
    }

    private static string Shorten(string middle, (string Digits, int Point) lower, (string Digits, int Point) upper, bool inclusive, ref int point)
    {
        middle = middle.TrimEnd('0');
        var below = lower.Digits.TrimEnd('0');
        var above = upper.Digits.TrimEnd('0');
        var start = Math.Min(0, point - upper.Point);
        for (var i = start; i < middle.Length; i++)
        {
            var digit = At(middle, i);
            var low = At(below, i + lower.Point - point);
            var high = At(above, i + upper.Point - point);
            var down = low != digit || (inclusive && i + lower.Point - point + 1 == below.Length);
            var up = digit != high && (inclusive || digit + 1 < high || i + upper.Point - point + 1 < above.Length);
            if (down || up)
            {
                var raise = down && up ? RoundsUp(middle, i + 1) : up;
                return raise ? Raise(middle, i, ref point) : middle[..Math.Max(0, i + 1)];
            }
        }

        return middle;
    }

    private static char At(string digits, int index) => index >= 0 && index < digits.Length ? digits[index] : '0';

    private static bool RoundsUp(string digits, int from)
    {
        if (from >= digits.Length || from < 0)
        {
            return false;
        }

        return digits[from] == '5' && from + 1 == digits.Length
            ? from > 0 && ((digits[from - 1] - '0') & 1) == 1
            : digits[from] >= '5';
    }

    private static string Raise(string digits, int last, ref int point)
    {
        for (var i = last; i >= 0; i--)
        {
            if (digits[i] < '9')
            {
                return string.Concat(digits.AsSpan(0, i), ((char)(digits[i] + 1)).ToString());
            }
        }

        point++;
        return "1";
    }

    private static string Layout(string digits, int point, bool negative)
    {
        var text = new StringBuilder(digits.Length + Math.Abs(point) + 3);
        if (negative)
        {
            text.Append('-');
        }

        if (point <= 0)
        {
            return text.Append("0.").Append('0', -point).Append(digits).ToString();
        }

        if (point >= digits.Length)
        {
            return text.Append(digits).Append('0', point - digits.Length).ToString();
        }

        return text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point).ToString();
    }
}
