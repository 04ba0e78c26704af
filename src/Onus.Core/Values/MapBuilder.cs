using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>Puts a map together, entry by entry. Can be used again after <see cref="Build"/>.</summary>
public sealed class MapBuilder
{
    private const int IndexFrom = 16;
    private const int Remembered = 16;
    private MapShape?[]? _shapes;
    private bool _isUsedAgain;
    private string[] _keys;
    private Value[] _values;
    private Dictionary<string, int>? _index;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="capacity">How many entries are expected.</param>
    public MapBuilder(int capacity = 8)
    {
        _keys = new string[Math.Max(capacity, 4)];
        _values = new Value[_keys.Length];
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an entry, or replaces the value of one that is there.</summary>
    /// <returns>Whether the key was new.</returns>
    public bool Set(string key, Value value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var at = IndexOf(key);
        if (at >= 0)
        {
            _values[at] = value;
            return false;
        }

        Append(key, value);
        return true;
    }

    /// <summary>Adds an entry, unless the key is there already: the first one stays.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string key, Value value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (IndexOf(key) >= 0)
        {
            return false;
        }

        Append(key, value);
        return true;
    }

    /// <summary>Sets an entry, unless there is no value.</summary>
    public void SetIfAny(string key, Value? value)
    {
        if (value is not null)
        {
            Set(key, value);
        }
    }

    /// <summary>Sets entries; those without a value are left out.</summary>
    public MapBuilder SetAll(ReadOnlySpan<(string Key, Value? Value)> entries)
    {
        foreach (var (key, value) in entries)
        {
            SetIfAny(key, value);
        }

        return this;
    }

    /// <summary>Sets all entries of another map.</summary>
    public MapBuilder SetAll(MapValue map)
    {
        ArgumentNullException.ThrowIfNull(map);
        for (var i = 0; i < map.Count; i++)
        {
            Set(map.Keys[i], map.Values[i]);
        }

        return this;
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>The map, and an empty builder again.</summary>
    /// <param name="origin">Where the map came from.</param>
    /// <param name="kind">Which kind of collection it is.</param>
    public MapValue Build(Origin origin, CollectionKind kind = CollectionKind.Structural)
    {
        var map = new MapValue(Shape(), _values.AsSpan(0, Count).ToArray(), origin, kind);
        Clear();
        return map;
    }

    /// <summary>The map, of whose values some are shared with other maps, and an empty builder again.</summary>
    /// <param name="origin">Where the map came from.</param>
    /// <param name="starts">Where each shared value begins in the file of the origin, in the order of the keys; a negative number for a value that is the map's own.</param>
    public MapValue BuildShared(Origin origin, ReadOnlySpan<int> starts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(starts.Length, Count);
        var map = new MapValue(Shape(), _values.AsSpan(0, Count).ToArray(), new SharedPlaces(starts.ToArray()), origin, CollectionKind.Structural, sensitive: false);
        Clear();
        return map;
    }

    private void Clear()
    {
        _values.AsSpan(0, Count).Clear();
        Count = 0;
        _index = null;
    }

    /// <summary>The shape of the keys. Who builds many maps builds many alike: those of before are looked at first, since comparing keys takes less than hashing them.</summary>
    private MapShape Shape()
    {
        var keys = _keys.AsSpan(0, Count);
        if (keys.IsEmpty || !_isUsedAgain)
        {
            _isUsedAgain = true;
            return MapShape.Of(keys);
        }

        _shapes ??= new MapShape?[Remembered];
        ref var known = ref _shapes[((keys.Length * 5) + keys[0].Length + (keys[^1].Length * 3)) & (Remembered - 1)];
        return known is not null && known.Has(keys) ? known : known = MapShape.Of(keys);
    }

    private void Append(string key, Value value)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        _keys[Count] = key;
        _values[Count] = value;
        Count++;
        if (_index is not null)
        {
            _index[key] = Count - 1;
        }
        else if (Count == IndexFrom)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                _index[_keys[i]] = i;
            }
        }
    }

    private int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
