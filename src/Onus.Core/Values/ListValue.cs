using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>An ordered sequence of values.</summary>
public sealed class ListValue : Value
{
    internal ListValue(ImmutableArray<Value> items, Origin origin, CollectionKind kind = CollectionKind.Structural, bool sensitive = false)
        : base(origin, (byte)kind, sensitive) => Items = items;

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.List;

    /// <summary>The elements.</summary>
    public ImmutableArray<Value> Items { get; }

    /// <summary>Tuple, list or set.</summary>
    public CollectionKind Collection => (CollectionKind)Payload;

    /// <summary>How many elements there are.</summary>
    public int Count => Items.Length;

    private protected override Value Copy(Origin origin, bool sensitive) => new ListValue(Items, origin, Collection, sensitive);
}
