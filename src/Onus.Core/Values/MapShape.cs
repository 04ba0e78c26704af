using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Onus.Core.Values;

/// <summary>The keys of a map, in the order they were written. Maps with the same keys share one shape.</summary>
internal sealed class MapShape
{
    private const int LinearLimit = 8;
    private const int ShareLimit = 24;
    private const int CacheLimit = 65_536;
    private static readonly ConcurrentDictionary<string[], MapShape> Shared = new(KeySequenceComparer.Instance);
    private readonly FrozenDictionary<string, int>? _index;

    private MapShape(string[] keys)
    {
        Keys = keys;
        if (keys.Length > LinearLimit)
        {
            _index = keys.Select((key, at) => KeyValuePair.Create(key, at)).ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    public string[] Keys { get; }

    /// <summary>The shape of a key sequence without repeats.</summary>
    public static MapShape Of(ReadOnlySpan<string> keys)
    {
        if (keys.Length > ShareLimit)
        {
            return new MapShape(keys.ToArray());
        }

        var lookup = Shared.GetAlternateLookup<ReadOnlySpan<string>>();
        if (lookup.TryGetValue(keys, out var shape))
        {
            return shape;
        }

        shape = new MapShape(keys.ToArray());
        if (Shared.Count < CacheLimit)
        {
            Shared.TryAdd(shape.Keys, shape);
        }

        return shape;
    }

    public int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var at) ? at : -1;
        }

        var keys = Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            if (ReferenceEquals(keys[i], key))
            {
                return i;
            }
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
