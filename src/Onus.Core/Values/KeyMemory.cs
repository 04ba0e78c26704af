namespace Onus.Core.Values;

/// <summary>
/// Finds the value of one key in many maps, and remembers where it stood in maps with the same keys. Always to be asked for the same key; not safe for use by several threads.
/// </summary>
public struct KeyMemory
{
    private MapShape? _shape;
    private int _at;

    /// <summary>The value of the key; null when the map does not have it.</summary>
    public Value? Find(MapValue map, string key)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IndexIn(map, key) is var at and >= 0 ? map.PlacedAt(at) : null;
    }

    /// <summary>The value of the key without its place, where it is shared; null when the map does not have it.</summary>
    public Value? FindShared(MapValue map, string key)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IndexIn(map, key) is var at and >= 0 ? map.Shared[at] : null;
    }

    private int IndexIn(MapValue map, string key)
    {
        if (!ReferenceEquals(map.Shape, _shape))
        {
            _shape = map.Shape;
            _at = _shape.IndexOf(key);
        }

        return _at;
    }
}
