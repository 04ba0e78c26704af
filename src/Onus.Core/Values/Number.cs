using System.Numerics;

namespace Onus.Core.Values;

/// <summary>
/// A number of HCL: whole numbers are exact, fractions are kept with 512 bits, as Terraform keeps them.
/// Sixteen bytes; a whole number that fits 64 bits needs nothing beside them.
/// </summary>
public readonly partial struct Number : IEquatable<Number>, IComparable<Number>
{
    private const long MaxExactDouble = 1L << 53;
    private const int MaxExactPower = 1024;
    private const int MaxDoubleBits = 1024;
    private readonly long _small;
    private readonly BigNumber? _big;

    private Number(long value) => _small = value;

    private Number(BigNumber value)
    {
        if (value.IsInteger && Fits(value, out var small))
        {
            _small = small;
        }
        else
        {
            _big = value;
        }
    }

    /// <summary>Zero.</summary>
    public static Number Zero => default;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => _big is null || _big.IsInteger;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_small) : _big.Mantissa.Sign;

    private BigNumber Wide => _big ?? BigNumber.From(_small);

    /// <summary>A whole number.</summary>
    public static Number From(long value) => new(value);

    /// <summary>A whole number of any size.</summary>
    /// <param name="value">The number; more than 512 bits are rounded.</param>
    /// <exception cref="OverflowException">It has more than some ten thousand digits.</exception>
    public static Number From(BigInteger value) => new(BigNumber.Round(value, 0, BigNumber.StandardPrecision));

    /// <summary>A floating-point number; its text form has the digits that the double needs, not more.</summary>
    /// <param name="value">The number, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static Number From(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A number has to be finite.");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var raw = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & ((1L << 52) - 1);
        var mantissa = raw == 0 ? fraction : fraction | (1L << 52);
        return new(BigNumber.Round(value < 0 ? -mantissa : mantissa, Math.Max(raw, 1) - 1075, BigNumber.DoublePrecision));
    }

    /// <summary>A decimal number.</summary>
    public static Number From(decimal value)
    {
        if (decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue)
        {
            return new((long)value);
        }

        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var mantissa = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        return FromDecimal(parts[3] < 0 ? -mantissa : mantissa, -((parts[3] >> 16) & 0xFF));
    }

    /// <summary>The value as a whole number.</summary>
    /// <returns>Whether it is whole and fits.</returns>
    public bool TryToInt64(out long value)
    {
        value = _small;
        if (_big is null)
        {
            return true;
        }

        value = 0;
        return _big.IsInteger && TryNarrow(_big, out value);
    }

    /// <summary>The value as a whole number of 32 bits.</summary>
    /// <returns>Whether it is whole and fits.</returns>
    public bool TryToInt32(out int value)
    {
        var fits = TryToInt64(out var wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)wide : 0;
        return fits;
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => _big is null ? _small : _big.ToDouble();

    /// <summary>The whole number towards zero.</summary>
    public BigInteger ToBigInteger() => _big is null ? _small : _big.Truncate();

    /// <summary>The largest whole number that is not greater.</summary>
    public Number Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        var whole = ToBigInteger();
        return From(Sign < 0 ? whole - BigInteger.One : whole);
    }

    /// <summary>The smallest whole number that is not less.</summary>
    public Number Ceiling() => -(-this).Floor();

    /// <summary>The whole number towards zero.</summary>
    public Number Truncate() => IsInteger ? this : From(ToBigInteger());

    /// <inheritdoc/>
    public override string ToString() => _big is null ? _small.ToString(System.Globalization.CultureInfo.InvariantCulture) : NumberText.Of(_big);

    private static bool Fits(BigNumber value, out long small) =>
        TryNarrow(value, out small) && (value.Precision >= 64 || small is >= -MaxExactDouble and <= MaxExactDouble);

    private static bool TryNarrow(BigNumber value, out long small)
    {
        small = 0;
        if (value.Exponent > 63 || value.Mantissa.GetBitLength() + value.Exponent > 63)
        {
            return false;
        }

        small = (long)value.Mantissa << value.Exponent;
        return true;
    }
}
