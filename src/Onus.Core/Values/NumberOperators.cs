namespace Onus.Core.Values;

/// <content>Arithmetic and order.</content>
public readonly partial struct Number
{
    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">It is beyond some ten thousand digits.</exception>
    public static Number operator +(Number left, Number right)
    {
        if (left._big is null && right._big is null)
        {
            var sum = unchecked(left._small + right._small);
            if (((left._small ^ sum) & (right._small ^ sum)) >= 0)
            {
                return new(sum);
            }
        }

        return new(BigNumber.Add(left.Wide, right.Wide));
    }

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">It is beyond some ten thousand digits.</exception>
    public static Number operator -(Number left, Number right) => left + -right;

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">It is beyond some ten thousand digits.</exception>
    public static Number operator *(Number left, Number right)
    {
        if (left._big is null && right._big is null)
        {
            var high = Math.BigMul(left._small, right._small, out var low);
            if ((high == 0 && low >= 0) || (high == -1 && low < 0))
            {
                return new(low);
            }
        }

        return new(BigNumber.Multiply(left.Wide, right.Wide));
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">It is beyond some ten thousand digits.</exception>
    public static Number operator /(Number left, Number right)
    {
        if (left._big is null && right._big is null && right._small is not 0 and not -1 && left._small % right._small == 0)
        {
            return new(left._small / right._small);
        }

        return new(BigNumber.Divide(left.Wide, right.Wide));
    }

    /// <summary>What is left of the dividend when the divisor is taken from it as often as it goes in; it has the dividend's sign.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Number operator %(Number left, Number right)
    {
        if (left._big is null && right._big is null && right._small is not 0 and not -1)
        {
            return new(left._small % right._small);
        }

        return left - (right * (left / right).Truncate());
    }

    /// <summary>The same distance from zero on the other side.</summary>
    public static Number operator -(Number value) =>
        value._big is null && value._small != long.MinValue ? new(-value._small) : new(value.Wide.Negate());

    /// <summary>Equality of value.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Inequality of value.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Whether one number is less than another.</summary>
    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number is greater than another.</summary>
    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number is not greater than another.</summary>
    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number is not less than another.</summary>
    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>A power, computed with doubles as Terraform does.</summary>
    /// <exception cref="OverflowException">The result is infinite or no number.</exception>
    public static Number Pow(Number value, Number exponent)
    {
        // The nearest double of the exact power: repeated rounding on the way would show in the last digit.
        if (value.TryToInt64(out var whole) && exponent.TryToInt32(out var times) && times is >= 0 and <= MaxExactPower)
        {
            var power = System.Numerics.BigInteger.Pow(whole, times);
            return new(BigNumber.Round(power, 0, power.GetBitLength() > MaxDoubleBits ? throw new OverflowException("The result is not a finite number.") : BigNumber.DoublePrecision));
        }

        return Finite(Math.Pow(value.ToDouble(), exponent.ToDouble()));
    }

    /// <summary>A logarithm, computed with doubles as Terraform does.</summary>
    /// <exception cref="OverflowException">The result is infinite or no number.</exception>
    public static Number Log(Number value, Number logBase) => Finite(Math.Log(value.ToDouble()) / Math.Log(logBase.ToDouble()));

    /// <summary>The number without its sign.</summary>
    public Number Abs() => Sign < 0 ? -this : this;

    /// <inheritdoc/>
    public int CompareTo(Number other) =>
        _big is null && other._big is null ? _small.CompareTo(other._small) : BigNumber.Compare(Wide, other.Wide);

    /// <inheritdoc/>
    public bool Equals(Number other)
    {
        if (_big is null && other._big is null)
        {
            return _small == other._small;
        }

        var (left, right) = (Wide, other.Wide);
        return left.Exponent == right.Exponent && left.Mantissa == right.Mantissa;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        TryToInt64(out var whole) ? whole.GetHashCode() : HashCode.Combine(_big!.Mantissa, _big.Exponent);

    private static Number Finite(double value) =>
        double.IsFinite(value) ? From(value) : throw new OverflowException("The result is not a finite number.");
}
