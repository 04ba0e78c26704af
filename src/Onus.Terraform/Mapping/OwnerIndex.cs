using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>Finds the resource that a value names: by reference, by name, or by the values of several properties.</summary>
internal sealed class OwnerIndex
{
    private readonly string _deployment;
    private readonly List<Draft> _drafts;
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Draft>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Properties), Dictionary<string, List<Draft>>> _byValues = [];
    private Dictionary<string, List<Draft>>? _byBase;
    private Dictionary<(string Type, string Identity), Draft>? _byIdentity;

    public OwnerIndex(string deployment, List<Draft> drafts)
    {
        _deployment = deployment;
        _drafts = drafts;
        foreach (var draft in drafts)
        {
            _byKey.TryAdd(Resource.KeyOf(deployment, draft.Address), draft);
        }
    }

    /// <summary>Says that a block became part of others: who refers to it, refers to them.</summary>
    public void Alias(TerraformBlock block, IReadOnlyList<Draft> owners) => _aliases[Resource.KeyOf(_deployment, block.Address)] = [.. owners];

    /// <summary>Adds a draft that was made meanwhile, so that others find it by what named it.</summary>
    public void Add(Draft draft, Value name, string properties)
    {
        _byKey.TryAdd(Resource.KeyOf(_deployment, draft.Address), draft);
        foreach (var key in OwnerKey.Of(name))
        {
            Add(ByValues(draft.Type, properties), key, draft);
        }
    }

    /// <summary>Whether a key is that of a resource, or of a block that became part of one.</summary>
    public bool Holds(string key) => _byKey.ContainsKey(key) || _aliases.ContainsKey(key);

    /// <summary>The owner that a value names; null when it is not found.</summary>
    /// <param name="value">A reference or a name.</param>
    /// <param name="type">The type of the owner.</param>
    /// <param name="nameProperty">The property by which the owner is named; null when there is none.</param>
    /// <param name="block">The block that asks; an owner of its own module is preferred.</param>
    public Draft? Find(Value? value, string type, string? nameProperty, TerraformBlock block)
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
            if (ByValues(type, nameProperty ?? "").TryGetValue(key, out var named))
            {
                return Nearest(named, block);
            }
        }

        return value is StringValue text && (_byIdentity ??= GroupByIdentity()).TryGetValue((type, text.Value), out var identical) ? identical : null;
    }

    private Dictionary<(string Type, string Identity), Draft> GroupByIdentity()
    {
        var all = new Dictionary<(string Type, string Identity), Draft>();
        foreach (var draft in _drafts)
        {
            foreach (var identity in draft.Address == draft.Block.Address ? BlockIdentity.Of(draft.Block) : [])
            {
                all.TryAdd((draft.Type, identity), draft);
            }
        }

        return all;
    }

    /// <summary>The owner that has all the given property values; null when there is none.</summary>
    public Draft? Find(MapValue values, string type, TerraformBlock block)
    {
        var key = Composed(values.Values.ToArray());
        return key is not null && ByValues(type, string.Join('|', values.Keys.ToArray())).TryGetValue(key, out var found) ? Nearest(found, block) : null;
    }

    private Draft? ByKey(string key, string type)
    {
        if (_byKey.TryGetValue(key, out var draft) && draft.Type == type)
        {
            return draft;
        }

        if (_aliases.TryGetValue(key, out var owners) && owners.Find(owner => owner.Type == type) is { } owner)
        {
            return owner;
        }

        _byBase ??= GroupByBase();
        return _byBase.TryGetValue(BaseOf(key), out var like) && like.FindAll(other => other.Type == type) is [var only] ? only : null;
    }

    private Dictionary<string, List<Draft>> GroupByBase()
    {
        var groups = new Dictionary<string, List<Draft>>(StringComparer.Ordinal);
        foreach (var draft in _drafts)
        {
            Add(groups, BaseOf(Resource.KeyOf(_deployment, draft.Address)), draft);
        }

        return groups;
    }

    /// <summary>A key without the index or key of the instance.</summary>
    private static string BaseOf(string key) => key.EndsWith(']') && key.LastIndexOf('[') is var bracket and > 0 ? key[..bracket] : key;

    private Dictionary<string, List<Draft>> ByValues(string type, string properties)
    {
        if (_byValues.TryGetValue((type, properties), out var index))
        {
            return index;
        }

        _byValues[(type, properties)] = index = new Dictionary<string, List<Draft>>(StringComparer.Ordinal);
        var names = properties.Split('|', StringSplitOptions.RemoveEmptyEntries);
        foreach (var draft in _drafts)
        {
            if (draft.Type != type || names.Length == 0)
            {
                continue;
            }

            if (names.Length > 1 && Composed([.. names.Select(name => draft.Properties[name])]) is { } composed)
            {
                Add(index, composed, draft);
            }

            foreach (var key in names.Length == 1 ? OwnerKey.Of(draft.Properties[names[0]]) : [])
            {
                Add(index, key, draft);
            }
        }

        return index;
    }

    private static string? Composed(Value?[] values)
    {
        var parts = values.Select(value => OwnerKey.Of(value).FirstOrDefault()).ToList();
        return parts.Contains(null) ? null : parts.Count == 1 ? parts[0] : string.Join('\n', parts);
    }

    private static Draft Nearest(List<Draft> drafts, TerraformBlock block) =>
        drafts.Find(draft => draft.Block.ModulePath == block.ModulePath) ?? drafts[0];

    private static void Add(Dictionary<string, List<Draft>> groups, string key, Draft draft)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = [];
        }

        group.Add(draft);
    }
}
