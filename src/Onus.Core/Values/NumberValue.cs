using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>A number of any size.</summary>
public sealed class NumberValue : Value
{
    internal NumberValue(Number value, Origin origin, bool sensitive = false)
        : base(origin, sensitive: sensitive) => Value = value;

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Number;

    /// <summary>The number.</summary>
    public Number Value { get; }

    private protected override Value Copy(Origin origin, bool sensitive) => new NumberValue(Value, origin, sensitive);
}
