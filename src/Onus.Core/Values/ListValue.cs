using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>The elements of a list; a single value counts as a list of one, null as none.</summary>
    /// <param name="value">The value; null for an absent one.</param>
    public static ImmutableArray<Value> ItemsOf(Value? value) => value switch
    {
        null or NullValue => [],
        ListValue list => list.Items,
        _ => [value],
    };

    /// <summary>The same list with other elements; this list when none differs.</summary>
    /// <param name="change">Gives the new value for each element.</param>
    public ListValue Select(Func<Value, Value> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Value[]? changed = null;
        for (var i = 0; i < Items.Length; i++)
        {
            var value = change(Items[i]);
            if (!ReferenceEquals(value, Items[i]))
            {
                changed ??= Items.AsSpan().ToArray();
                changed[i] = value;
            }
        }

        return changed is null ? this : new ListValue(ImmutableCollectionsMarshal.AsImmutableArray(changed), Origin, Collection, IsSensitive);
    }

    private protected override Value Copy(Origin origin, bool sensitive) => new ListValue(Items, origin, Collection, sensitive);
}
