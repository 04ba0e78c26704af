using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>Absent, or set to nothing.</summary>
public sealed class NullValue : Value
{
    /// <summary>Makes a null with a place.</summary>
    public NullValue(Origin origin)
        : base(origin)
    {
    }

    private NullValue(Origin origin, bool sensitive)
        : base(origin, sensitive: sensitive)
    {
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Null;

    private protected override Value Copy(Origin origin, bool sensitive) => new NullValue(origin, sensitive);
}
