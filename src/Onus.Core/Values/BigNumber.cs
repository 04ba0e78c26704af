using System.Numerics;

namespace Onus.Core.Values;

/// <summary>
/// A number that has no place in a <see cref="long"/>: <c>Mantissa × 2^Exponent</c>, the mantissa odd (or zero), so that equal values have equal parts.
/// The precision says how many bits the computation kept, which decides how many digits the text form shows.
/// </summary>
internal sealed class BigNumber
{
    /// <summary>The bits that parsing and division keep.</summary>
    public const int StandardPrecision = 512;

    /// <summary>The bits of a <see cref="double"/>.</summary>
    public const int DoublePrecision = 53;

    private const int MaxMagnitude = 65_536;

    private BigNumber(BigInteger mantissa, int exponent, int precision)
    {
        Mantissa = mantissa;
        Exponent = exponent;
        Precision = precision;
    }

    public BigInteger Mantissa { get; }

    public int Exponent { get; }

    public int Precision { get; }

    public bool IsInteger => Exponent >= 0;

    public static BigNumber From(long value) => Round(value, 0, StandardPrecision);

    /// <summary>The nearest value with so many bits, ties to even.</summary>
    /// <exception cref="OverflowException">It is far beyond what any input holds.</exception>
    public static BigNumber Round(BigInteger mantissa, int exponent, int precision, bool inexact = false)
    {
        if (mantissa.IsZero)
        {
            return new BigNumber(mantissa, 0, precision);
        }

        var magnitude = BigInteger.Abs(mantissa);
        if (inexact)
        {
            magnitude = (magnitude << 1) | BigInteger.One;
            exponent--;
        }

        var excess = (int)(magnitude.GetBitLength() - precision);
        if (excess > 0)
        {
            var kept = magnitude >> excess;
            var rest = magnitude - (kept << excess);
            var half = BigInteger.One << (excess - 1);
            var order = rest.CompareTo(half);
            magnitude = order > 0 || (order == 0 && !kept.IsEven) ? kept + BigInteger.One : kept;
            exponent += excess;
        }

        var zeros = (int)BigInteger.TrailingZeroCount(magnitude);
        magnitude >>= zeros;
        exponent += zeros;
        if (Math.Abs(magnitude.GetBitLength() + exponent) > MaxMagnitude)
        {
            throw new OverflowException("The number is too large or too small.");
        }

        return new BigNumber(mantissa.Sign < 0 ? -magnitude : magnitude, exponent, precision);
    }

    public static BigNumber Add(BigNumber left, BigNumber right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        var sum = (left.Mantissa << (left.Exponent - exponent)) + (right.Mantissa << (right.Exponent - exponent));
        return Round(sum, exponent, Math.Max(left.Precision, right.Precision));
    }

    public static BigNumber Multiply(BigNumber left, BigNumber right) =>
        Round(left.Mantissa * right.Mantissa, left.Exponent + right.Exponent, Math.Max(left.Precision, right.Precision));

    public static BigNumber Divide(BigNumber left, BigNumber right)
    {
        if (right.Mantissa.IsZero)
        {
            throw new DivideByZeroException();
        }

        var precision = Math.Max(left.Precision, right.Precision);
        var shift = Math.Max(0, precision + 2 + (int)(BigInteger.Abs(right.Mantissa).GetBitLength() - BigInteger.Abs(left.Mantissa).GetBitLength()));
        var quotient = BigInteger.DivRem(BigInteger.Abs(left.Mantissa) << shift, BigInteger.Abs(right.Mantissa), out var rest);
        var sign = left.Mantissa.Sign * right.Mantissa.Sign;
        return Round(sign < 0 ? -quotient : quotient, left.Exponent - right.Exponent - shift, precision, !rest.IsZero);
    }

    public static int Compare(BigNumber left, BigNumber right)
    {
        var signs = left.Mantissa.Sign.CompareTo(right.Mantissa.Sign);
        if (signs != 0)
        {
            return signs;
        }

        var exponent = Math.Min(left.Exponent, right.Exponent);
        return (left.Mantissa << (left.Exponent - exponent)).CompareTo(right.Mantissa << (right.Exponent - exponent));
    }

    public BigNumber Negate() => new(-Mantissa, Exponent, Precision);

    /// <summary>The whole number towards zero.</summary>
    public BigInteger Truncate() =>
        Exponent >= 0 ? Mantissa << Exponent
        : Mantissa.Sign < 0 ? -(-Mantissa >> -Exponent)
        : Mantissa >> -Exponent;

    public double ToDouble()
    {
        var rounded = Round(Mantissa, Exponent, DoublePrecision);
        return Math.ScaleB((double)(long)rounded.Mantissa, rounded.Exponent);
    }
}
