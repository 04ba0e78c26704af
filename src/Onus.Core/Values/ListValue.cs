using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>An ordered sequence of values. Of one that is shared (<see cref="MapValue.Shared"/>) elements may be shared with other lists.</summary>
public sealed class ListValue : Value
{
    // Where the elements that are shared begin, counted as the list's own origin is; null where none is. The origins of the others count as the list's do.
    private readonly int[]? _starts;

    internal ListValue(ImmutableArray<Value> items, Origin origin, CollectionKind kind = CollectionKind.Structural, bool sensitive = false)
        : base(origin, (byte)kind, sensitive) => Items = items;

    private ListValue(ImmutableArray<Value> items, int[]? starts, Origin origin, CollectionKind kind, bool sensitive)
        : this(items, origin, kind, sensitive) => _starts = starts;

    /// <summary>A tuple within a shared value, of whose elements some are shared with other lists.</summary>
    /// <param name="starts">Where each of these begins, counted as the list's own origin is; 0 for those whose origins count so themselves.</param>
    public static ListValue OfShared(ImmutableArray<Value> items, int[] starts, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentOutOfRangeException.ThrowIfNotEqual(starts.Length, items.Length);
        return new ListValue(items, starts, origin, CollectionKind.Structural, sensitive: false);
    }

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

        return changed is null ? this : WithItems(ImmutableCollectionsMarshal.AsImmutableArray(changed));
    }

    /// <summary>The list with as many other elements, each made of the one in its place.</summary>
    public ListValue WithItems(ImmutableArray<Value> items)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(items.Length, Items.Length);
        return new ListValue(items, _starts, Origin, Collection, IsSensitive);
    }

    internal override Value At(int file, uint start)
    {
        var items = new Value[Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Items[i].At(file, start + (uint)(_starts?[i] ?? 0));
        }

        return new ListValue(ImmutableCollectionsMarshal.AsImmutableArray(items), Origin.At(file, start), Collection, IsSensitive);
    }

    private protected override Value Copy(Origin origin, bool sensitive) => new ListValue(Items, _starts, origin, Collection, sensitive);
}
