using System.Globalization;

namespace Onus.Core.Values;

/// <summary>A number.</summary>
public readonly struct Number : IEquatable<Number>
{
    private readonly double _value;

    private Number(double value) => _value = value;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static Number From(long value) => new(value);

    /// <summary>A number with a fraction; must be finite.</summary>
    /// <param name="value">The number.</param>
    public static Number From(double value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Number other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => _value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Equality.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);
}
