using System.Collections.Concurrent;
using Onus.Core.Secrets;

namespace Onus.Core.Values;

/// <summary>The keys of a map, in the order they were written. Maps with the same keys share one shape.</summary>
internal sealed class MapShape
{
    private const int LinearLimit = 8;
    private const int ShareLimit = 24;
    private const int LongestSharedKey = 128;
    private const int CacheLimit = 32_768;
    private static readonly ConcurrentDictionary<string[], MapShape> Shared = new(KeySequenceComparer.Instance);
    private static int _made;
    private readonly ulong _lengths;
    private Dictionary<string, int>? _index;
    private NameSign[]? _signs;

    private MapShape(string[] keys)
    {
        Keys = keys;
        foreach (var key in keys)
        {
            _lengths |= LengthOf(key);
        }
    }

    /// <summary>How many shapes are shared at the moment.</summary>
    internal static int SharedCount => Shared.Count;

    public string[] Keys { get; }

    /// <summary>What the keys say, in their order; empty when none says anything. Two threads may both work it out, to the same effect.</summary>
    public NameSign[] Signs => _signs ??= SignsOf(Keys);

    /// <summary>The shape of a key sequence without repeats. Shapes that are shared are few, short and forgotten all at once when there are too many.</summary>
    public static MapShape Of(ReadOnlySpan<string> keys)
    {
        if (!IsShared(keys))
        {
            return new MapShape(keys.ToArray());
        }

        var lookup = Shared.GetAlternateLookup<ReadOnlySpan<string>>();
        if (lookup.TryGetValue(keys, out var shape))
        {
            return shape;
        }

        shape = new MapShape(keys.ToArray());
        if (Interlocked.Increment(ref _made) % CacheLimit == 0)
        {
            Shared.Clear();
        }

        return Shared.GetOrAdd(shape.Keys, shape);
    }

    /// <summary>Whether maps with these keys share one shape without more ado.</summary>
    public bool IsSharedByAll => IsShared(Keys);

    private static bool IsShared(ReadOnlySpan<string> keys)
    {
        if (keys.Length > ShareLimit)
        {
            return false;
        }

        foreach (var key in keys)
        {
            if (key.Length > LongestSharedKey)
            {
                return false;
            }
        }

        return true;
    }

    public int IndexOf(string key)
    {
        // Most of what is asked for is not there, and few keys are as long as another: most questions end here.
        if ((_lengths & LengthOf(key)) == 0)
        {
            return -1;
        }

        var keys = Keys;
        if (keys.Length > LinearLimit)
        {
            return (_index ??= MakeIndex()).TryGetValue(key, out var at) ? at : -1;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].Length == key.Length && string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether these are the keys, in this order.</summary>
    public bool Has(ReadOnlySpan<string> keys) => KeySequenceComparer.Instance.Equals(keys, Keys);

    /// <summary>The length of a key as one of 64 bits; long keys share them.</summary>
    private static ulong LengthOf(string key) => 1UL << (key.Length & 63);

    private static NameSign[] SignsOf(string[] keys)
    {
        NameSign[]? signs = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (SecretSigns.SignOf(keys[i]) is var sign and not NameSign.None)
            {
                (signs ??= new NameSign[keys.Length])[i] = sign;
            }
        }

        return signs ?? [];
    }

    /// <summary>Made on first use only: most large maps are walked, never asked. Two threads may both make it, to the same effect.</summary>
    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(Keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < Keys.Length; i++)
        {
            index[Keys[i]] = i;
        }

        return index;
    }
}
