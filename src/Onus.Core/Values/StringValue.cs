using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>Text.</summary>
public sealed class StringValue : Value
{
    internal StringValue(string value, Origin origin, bool sensitive = false)
        : base(origin, sensitive: sensitive)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.String;

    /// <summary>The text.</summary>
    public string Value { get; }

    private protected override Value Copy(Origin origin, bool sensitive) => new StringValue(Value, origin, sensitive);
}
