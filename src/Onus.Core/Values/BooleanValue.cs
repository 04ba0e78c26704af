using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>True or false.</summary>
public sealed class BooleanValue : Value
{
    /// <summary>Makes a boolean with a place.</summary>
    public BooleanValue(bool value, Origin origin)
        : base(origin, value ? (byte)1 : (byte)0)
    {
    }

    private BooleanValue(bool value, Origin origin, bool sensitive)
        : base(origin, value ? (byte)1 : (byte)0, sensitive)
    {
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Boolean;

    /// <summary>The boolean.</summary>
    public bool Value => Payload == 1;

    private protected override Value Copy(Origin origin, bool sensitive) => new BooleanValue(Value, origin, sensitive);
}
