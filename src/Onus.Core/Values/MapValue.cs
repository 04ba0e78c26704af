using Onus.Core.Places;
using Onus.Core.Secrets;

namespace Onus.Core.Values;

/// <summary>
/// Named values, in the order they were written. Maps that say the same may share values: such a value is one instance, whose origins count from its own beginning, and each map knows
/// where it stands in its file. Who asks for a value gets it with its place; who needs none asks for it <see cref="Shared"/>, which makes nothing.
/// </summary>
public sealed class MapValue : Value
{
    private readonly MapShape _shape;
    private readonly Value[] _values;

    // Where the values stand that are shared; null where none is.
    private readonly SharedPlaces? _places;

    internal MapValue(MapShape shape, Value[] values, Origin origin, CollectionKind kind = CollectionKind.Structural, bool sensitive = false)
        : base(origin, (byte)kind, sensitive)
    {
        _shape = shape;
        _values = values;
    }

    /// <param name="places">Where the values stand that are shared, in the file of the origin; null where none is.</param>
    internal MapValue(MapShape shape, Value[] values, SharedPlaces? places, Origin origin, CollectionKind kind, bool sensitive)
        : this(shape, values, origin, kind, sensitive) => _places = places;

    /// <summary>A map with nothing in it and without a place.</summary>
    public static MapValue Empty { get; } = new(MapShape.Of([]), [], Origin.None);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Map;

    /// <summary>Object or map.</summary>
    public CollectionKind Collection => (CollectionKind)Payload;

    /// <summary>How many entries there are.</summary>
    public int Count => _values.Length;

    /// <summary>The keys, in the order they were written.</summary>
    public ReadOnlySpan<string> Keys => _shape.Keys;

    /// <summary>The keys, as maps share them.</summary>
    internal MapShape Shape => _shape;

    /// <summary>What the keys say, in their order; empty when none says anything.</summary>
    internal ReadOnlySpan<NameSign> Signs => _shape.Signs;

    /// <summary>The values, in the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<Value> Values => _places is null ? _values : Placed();

    /// <summary>The values without the places of those that are shared, in the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<Value> Shared => _values;

    /// <summary>Whether a value is shared with other maps.</summary>
    /// <param name="at">Its number in the order of <see cref="Keys"/>.</param>
    public bool IsShared(int at) => _places is not null && _places.IsShared(at);

    /// <summary>The value of a key; null when the key is not there.</summary>
    public Value? this[string key]
    {
        get
        {
            var at = _shape.IndexOf(key);
            return at < 0 ? null : PlacedAt(at);
        }
    }

    /// <summary>The value of a key without its place, where it is shared; null when the key is not there.</summary>
    public Value? FindShared(string key)
    {
        var at = _shape.IndexOf(key);
        return at < 0 ? null : _values[at];
    }

    /// <summary>A value with its place.</summary>
    /// <param name="at">Its number in the order of <see cref="Keys"/>.</param>
    public Value PlacedAt(int at) => IsShared(at) ? _places!.Placed(_values[at], at, Origin.File) : _values[at];

    /// <summary>Whether a key is there.</summary>
    public bool ContainsKey(string key) => _shape.IndexOf(key) >= 0;

    /// <summary>The entries, in the order they were written.</summary>
    public IEnumerable<(string Key, Value Value)> Entries
    {
        get
        {
            for (var i = 0; i < _values.Length; i++)
            {
                yield return (_shape.Keys[i], PlacedAt(i));
            }
        }
    }

    /// <summary>The entries sorted by key (ordinal), as HCL goes through them.</summary>
    public IEnumerable<(string Key, Value Value)> SortedEntries => Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The same keys with other values; this map when none differs.</summary>
    /// <param name="change">Gives the new value for each entry.</param>
    public MapValue Select(Func<string, Value, Value> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_places is not null)
        {
            return WithOwn(change);
        }

        Value[]? changed = null;
        for (var i = 0; i < _values.Length; i++)
        {
            var value = change(_shape.Keys[i], _values[i]);
            if (!ReferenceEquals(value, _values[i]))
            {
                changed ??= (Value[])_values.Clone();
                changed[i] = value;
            }
        }

        return changed is null ? this : new MapValue(_shape, changed, Origin, Collection, IsSensitive);
    }

    /// <summary>The same map with one more entry, or with another value for one that is there.</summary>
    public MapValue With(string key, Value value)
    {
        var builder = new MapBuilder(Count + 1).SetAll(this);
        builder.Set(key, value);
        return builder.Build(Origin, Collection);
    }

    /// <summary>The same keys with other values.</summary>
    /// <param name="values">The new values, as many as there are keys and in their order; not to be changed afterwards.</param>
    public MapValue WithValues(Value[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _values.Length);
        return new MapValue(_shape, values, Origin, Collection, IsSensitive);
    }

    /// <summary>The same keys with other values, of which those that were shared are so still, and stand where they did.</summary>
    /// <param name="values">The new values, as many as there are keys and in their order; not to be changed afterwards.</param>
    public MapValue WithShared(Value[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _values.Length);
        return new MapValue(_shape, values, _places?.ForOthers(), Origin, Collection, IsSensitive);
    }

    /// <summary>The same map with a shape of the same keys.</summary>
    internal MapValue In(MapShape shape) => ReferenceEquals(shape, _shape) ? this : new MapValue(shape, _values, _places, Origin, Collection, IsSensitive);

    /// <summary>The same entries as another kind of collection.</summary>
    public MapValue As(CollectionKind kind) => kind == Collection ? this : new MapValue(_shape, _values, _places, Origin, kind, IsSensitive);

    internal override Value At(int file, uint start)
    {
        var values = new Value[_values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _values[i].At(file, start);
        }

        return new MapValue(_shape, values, Origin.At(file, start), Collection, IsSensitive);
    }

    private protected override Value Copy(Origin origin, bool sensitive) => _places is null || origin.File == Origin.File
        ? new MapValue(_shape, _values, _places, origin, Collection, sensitive)
        : new MapValue(_shape, Placed(), origin, Collection, sensitive);

    private Value[] Placed()
    {
        var values = new Value[_values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = PlacedAt(i);
        }

        return values;
    }

    /// <summary>The same keys with other values, of which those are shared still that did not change.</summary>
    private MapValue WithOwn(Func<string, Value, Value> change)
    {
        var values = (Value[])_values.Clone();
        var places = _places!;
        for (var i = 0; i < values.Length; i++)
        {
            var placed = PlacedAt(i);
            var value = change(_shape.Keys[i], placed);
            if (!ReferenceEquals(value, placed))
            {
                values[i] = value;
                places = places.WithOwn(i);
            }
        }

        return ReferenceEquals(places, _places) ? this : new MapValue(_shape, values, places, Origin, Collection, IsSensitive);
    }
}
