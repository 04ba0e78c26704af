using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>A map that is being changed; the maps in it are opened only where they are changed too.</summary>
internal sealed class EditableMap
{
    private readonly OrderedDictionary<string, object> _entries = new(StringComparer.Ordinal);
    private readonly Origin _origin;

    public EditableMap(MapValue map)
    {
        _origin = map.Origin;
        foreach (var (key, value) in map.Entries)
        {
            _entries[key] = value;
        }
    }

    public IReadOnlyList<string> Keys => _entries.Keys;

    public int Count => _entries.Count;

    public bool Contains(string key) => _entries.ContainsKey(key);

    /// <summary>What stands at a key; null when nothing does.</summary>
    public Value? this[string key]
    {
        get => _entries.TryGetValue(key, out var found) ? found as Value ?? ((EditableMap)found).Build() : null;
        set
        {
            if (value is null)
            {
                _entries.Remove(key);
            }
            else
            {
                _entries[key] = value;
            }
        }
    }

    /// <summary>Whether a map stands at a key, or nothing yet.</summary>
    public bool IsMap(string key) => !_entries.TryGetValue(key, out var found) || found is EditableMap or MapValue or NullValue;

    /// <summary>The map at a key, to be changed; what is no map is replaced by an empty one.</summary>
    public EditableMap Open(string key)
    {
        if (_entries.TryGetValue(key, out var found) && found is EditableMap draft)
        {
            return draft;
        }

        draft = new EditableMap(found as MapValue ?? (MapValue)MapValue.Empty.WithOrigin(_origin));
        _entries[key] = draft;
        return draft;
    }

    public void Rename(string from, string to)
    {
        var at = _entries.IndexOf(from);
        if (at >= 0 && !_entries.ContainsKey(to))
        {
            var value = _entries.GetAt(at).Value;
            _entries.RemoveAt(at);
            _entries.Insert(at, to, value);
        }
    }

    public MapValue Build()
    {
        var builder = new MapBuilder(_entries.Count);
        foreach (var (key, value) in _entries)
        {
            builder.Set(key, value as Value ?? ((EditableMap)value).Build());
        }

        return builder.Build(_origin);
    }
}
