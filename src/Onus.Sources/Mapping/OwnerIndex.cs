using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>Finds the resource that a value names: by reference, by name, or by the values of several properties.</summary>
internal sealed class OwnerIndex
{
    private readonly string _deployment;
    private readonly List<ResourceBuilder> _resources;
    private readonly Dictionary<string, ResourceBuilder> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResourceBuilder>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Properties), Dictionary<string, List<ResourceBuilder>>> _byValues = [];
    private Dictionary<string, List<ResourceBuilder>>? _byBase;
    private Dictionary<(string Type, string Identity), List<ResourceBuilder>>? _byIdentity;

    private readonly Func<string, bool> _isGlobal;

    /// <summary>Makes the index.</summary>
    /// <param name="isGlobal">Whether a type is in no Region.</param>
    public OwnerIndex(string deployment, List<ResourceBuilder> resources, Func<string, bool> isGlobal)
    {
        _deployment = deployment;
        _resources = resources;
        _isGlobal = isGlobal;
        foreach (var resource in resources)
        {
            _byKey.TryAdd(Resource.KeyOf(deployment, resource.Address), resource);
        }
    }

    /// <summary>Says that a record became part of others: who refers to it, refers to them.</summary>
    public void Alias(SourceRecord record, IReadOnlyList<ResourceBuilder> owners) => _aliases[Resource.KeyOf(_deployment, record.Address)] = [.. owners];

    /// <summary>Adds a resource that was made meanwhile, so that others find it by what named it.</summary>
    public void Add(ResourceBuilder resource, Value name, string properties)
    {
        _byKey.TryAdd(Resource.KeyOf(_deployment, resource.Address), resource);
        foreach (var key in OwnerKey.Of(name))
        {
            Add(ByValues(resource.Type, properties), key, resource);
        }
    }

    /// <summary>Whether a key is that of a resource, or of a record that became part of one.</summary>
    public bool Holds(string key) => _byKey.ContainsKey(key) || _aliases.ContainsKey(key);

    /// <summary>The owner that a value names; null when it is not found.</summary>
    /// <param name="value">A reference or a name.</param>
    /// <param name="nameProperty">The property by which the owner is named; null when there is none.</param>
    /// <param name="record">The record that asks; an owner of its own container is preferred.</param>
    public ResourceBuilder? Find(Value? value, string type, string? nameProperty, SourceRecord record)
    {
        foreach (var target in OwnerKey.Targets(value))
        {
            if (ByKey(target, type) is { } found)
            {
                return found;
            }
        }

        foreach (var key in OwnerKey.Of(value))
        {
            if (ByValues(type, nameProperty ?? "").TryGetValue(key, out var named) && Nearest(named, record, value, nameProperty) is { } nearest)
            {
                return nearest;
            }
        }

        return value is StringValue text && (_byIdentity ??= GroupByIdentity()).TryGetValue((type, text.Value), out var identical) ? Nearest(identical, record, null, null) : null;
    }

    private Dictionary<(string Type, string Identity), List<ResourceBuilder>> GroupByIdentity()
    {
        var all = new Dictionary<(string Type, string Identity), List<ResourceBuilder>>();
        foreach (var resource in _resources)
        {
            foreach (var identity in resource.Address == resource.Record.Address ? resource.Record.Identifiers : [])
            {
                if (!all.TryAdd((resource.Type, identity), [resource]))
                {
                    all[(resource.Type, identity)].Add(resource);
                }
            }
        }

        return all;
    }

    /// <summary>The owner that has all the given property values; null when there is none.</summary>
    public ResourceBuilder? Find(MapValue values, string type, SourceRecord record)
    {
        // Of what the owner is composed, one may be its own.
        foreach (var target in values.Values.ToArray().SelectMany(OwnerKey.Targets))
        {
            if (ByKey(target, type) is { } own)
            {
                return own;
            }
        }

        var key = Composed(values.Values.ToArray());
        return key is not null && ByValues(type, string.Join('|', values.Keys.ToArray())).TryGetValue(key, out var found) ? Nearest(found, record, null, null) : null;
    }

    private ResourceBuilder? ByKey(string key, string type)
    {
        if (_byKey.TryGetValue(key, out var resource) && resource.Type == type)
        {
            return resource;
        }

        if (_aliases.TryGetValue(key, out var owners) && owners.Find(owner => owner.Type == type) is { } owner)
        {
            return owner;
        }

        _byBase ??= GroupByBase();
        return _byBase.TryGetValue(BaseOf(key), out var like) && like.FindAll(other => other.Type == type) is [var only] ? only : null;
    }

    private Dictionary<string, List<ResourceBuilder>> GroupByBase()
    {
        var groups = new Dictionary<string, List<ResourceBuilder>>(StringComparer.Ordinal);
        foreach (var resource in _resources)
        {
            Add(groups, BaseOf(Resource.KeyOf(_deployment, resource.Address)), resource);
        }

        return groups;
    }

    /// <summary>A key without the index or key of the instance.</summary>
    private static string BaseOf(string key) => key.EndsWith(']') && key.LastIndexOf('[') is var bracket and > 0 ? key[..bracket] : key;

    private Dictionary<string, List<ResourceBuilder>> ByValues(string type, string properties)
    {
        if (_byValues.TryGetValue((type, properties), out var index))
        {
            return index;
        }

        _byValues[(type, properties)] = index = new Dictionary<string, List<ResourceBuilder>>(StringComparer.Ordinal);
        var names = properties.Split('|', StringSplitOptions.RemoveEmptyEntries);
        foreach (var resource in _resources)
        {
            if (resource.Type != type || names.Length == 0)
            {
                continue;
            }

            if (names.Length > 1 && Composed([.. names.Select(name => resource.Properties[name])]) is { } composed)
            {
                Add(index, composed, resource);
            }

            foreach (var key in names.Length == 1 ? OwnerKey.Of(resource.Properties[names[0]]) : [])
            {
                Add(index, key, resource);
            }
        }

        return index;
    }

    private static string? Composed(Value?[] values)
    {
        var parts = values.Select(value => OwnerKey.Of(value).FirstOrDefault()).ToList();
        return parts.Contains(null) ? null : parts.Count == 1 ? parts[0] : string.Join('\n', parts);
    }

    /// <summary>Of several of one name the one whose own name it was taken from, else one of the same container, else one of the same Region.</summary>
    private ResourceBuilder? Nearest(List<ResourceBuilder> resources, SourceRecord record, Value? name, string? property)
    {
        if (property is not null && resources.Find(resource => IsTakenFrom(name, resource.Properties[property])) is { } source)
        {
            return source;
        }

        // The same name in another Region is another thing's.
        resources = resources.FindAll(resource => IsNear(resource, record));
        Prefer(resource => resource.Record.Container == record.Container);
        Prefer(resource => resource.Record.Region == record.Region);
        return resources.FirstOrDefault();

        void Prefer(Predicate<ResourceBuilder> isBetter)
        {
            if (resources.Count > 1 && resources.FindAll(isBetter) is { Count: > 0 } better)
            {
                resources = better;
            }
        }
    }

    /// <summary>Whether a name is the very value of another, and not only equal to it.</summary>
    private static bool IsTakenFrom(Value? name, Value? own) =>
        name is { Origin.HasPlace: true } && own is not null && own.Origin.File == name.Origin.File && own.Origin.Offset == name.Origin.Offset;

    /// <summary>Whether a record may speak of a resource by its name: it is in the same Region, as far as that is known.</summary>
    public bool IsNear(ResourceBuilder resource, SourceRecord record) =>
        resource.Record.Region is not { } region || record.Region is not { } own || region == own || _isGlobal(resource.Type);

    private static void Add(Dictionary<string, List<ResourceBuilder>> groups, string key, ResourceBuilder resource)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = [];
        }

        group.Add(resource);
    }
}
