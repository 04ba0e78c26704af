using System.Globalization;
using System.Numerics;
using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Numbers in the forms that <c>format</c> knows.</summary>
internal static class NumberFormat
{
    private const int DefaultPrecision = 6;
    private const int SmallestPlainExponent = -4;

    /// <summary>A whole number in the base of the verb.</summary>
    public static string Whole(FormatVerb verb, BigInteger value)
    {
        var magnitude = BigInteger.Abs(value);
        var (digits, prefix) = verb.Mode switch
        {
            'b' => (InBase(magnitude, 1), "0b"),
            'o' => (InBase(magnitude, 3), "0"),
            'x' => (InBase(magnitude, 4), "0x"),
            'X' => (InBase(magnitude, 4).ToUpperInvariant(), "0X"),
            _ => (magnitude.ToString(CultureInfo.InvariantCulture), ""),
        };
        return Sign(verb, value.Sign < 0) + (verb.Has('#') ? prefix : "") + digits.PadLeft(Math.Max(0, verb.Precision), '0');
    }

    /// <summary>A number with a fraction or an exponent, as the verb says.</summary>
    public static string Fraction(FormatVerb verb, Number value)
    {
        var magnitude = value.Abs();
        var text = verb.Mode switch
        {
            'f' => Fixed(magnitude, verb.Precision < 0 ? DefaultPrecision : verb.Precision),
            'e' or 'E' => Exponential(magnitude, verb.Precision < 0 ? DefaultPrecision : verb.Precision),
            _ => General(magnitude, verb.Precision),
        };
        return Sign(verb, value.Sign < 0) + (char.IsUpper(verb.Mode) ? text.ToUpperInvariant() : text);
    }

    /// <summary>The shorter of plain and exponential form, with so many significant digits; -1 for as many as the number needs.</summary>
    public static string General(Number value, int precision)
    {
        var sign = value.Sign < 0 ? "-" : "";
        var (digits, point) = Digits(value.Abs());
        if (precision >= 0)
        {
            Round(ref digits, ref point, Math.Max(precision, 1));
            digits = digits.TrimEnd('0');
        }

        var limit = precision < 0 ? DefaultPrecision : precision > digits.Length && digits.Length >= point ? digits.Length : Math.Max(precision, 1);
        var exponent = digits.Length == 0 ? 0 : point - 1;
        return sign + (exponent < SmallestPlainExponent || exponent >= limit
            ? WithExponent(digits, exponent, Math.Max(digits.Length - 1, 0))
            : Plain(digits, point, Math.Max(0, digits.Length - point)));
    }

    private static string Fixed(Number value, int decimals)
    {
        var (digits, point) = Digits(value);
        Round(ref digits, ref point, point + decimals);
        return Plain(digits, point, decimals);
    }

    private static string Exponential(Number value, int decimals)
    {
        var (digits, point) = Digits(value);
        Round(ref digits, ref point, decimals + 1);
        return WithExponent(digits, digits.Length == 0 ? 0 : point - 1, decimals);
    }

    /// <summary>The significant digits, and how many of them stand before the point.</summary>
    private static (string Digits, int Point) Digits(Number value)
    {
        var text = value.ToString();
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var point = dot < 0 ? text.Length : dot;
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        return (digits[zeros..].TrimEnd('0'), zeros == digits.Length ? 0 : point - zeros);
    }

    /// <summary>Keeps so many digits; a half goes to the even digit.</summary>
    private static void Round(ref string digits, ref int point, int keep)
    {
        if (keep >= digits.Length)
        {
            return;
        }

        if (keep < 0)
        {
            digits = "";
            return;
        }

        var half = digits[keep] == '5' && digits.Length == keep + 1;
        var up = half ? keep > 0 && (digits[keep - 1] - '0') % 2 == 1 : digits[keep] >= '5';
        var kept = digits[..keep];
        if (!up)
        {
            digits = kept;
            return;
        }

        var raised = (BigInteger.Parse("0" + kept, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        point += raised.Length > keep ? 1 : 0;
        digits = raised;
    }

    private static string Plain(string digits, int point, int decimals)
    {
        var text = new StringBuilder();
        text.Append(point <= 0 ? "0" : digits[..Math.Min(point, digits.Length)].PadRight(point, '0'));
        if (decimals > 0)
        {
            var fraction = point >= digits.Length ? "" : point >= 0 ? digits[point..] : new string('0', Math.Min(-point, decimals)) + digits;
            text.Append('.').Append(fraction.PadRight(decimals, '0'), 0, decimals);
        }

        return text.ToString();
    }

    private static string WithExponent(string digits, int exponent, int decimals)
    {
        var padded = digits.PadRight(decimals + 1, '0');
        var sign = exponent < 0 ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{padded[0]}{(decimals > 0 ? "." : "")}{padded[1..(decimals + 1)]}e{sign}{Math.Abs(exponent):00}");
    }

    private static string Sign(FormatVerb verb, bool negative) => negative ? "-" : verb.Has('+') ? "+" : verb.Has(' ') ? " " : "";

    private static string InBase(BigInteger value, int bits)
    {
        if (value.IsZero)
        {
            return "0";
        }

        var digits = new StringBuilder();
        var mask = (1 << bits) - 1;
        for (; !value.IsZero; value >>= bits)
        {
            digits.Insert(0, "0123456789abcdef"[(int)(value & mask)]);
        }

        return digits.ToString();
    }
}
