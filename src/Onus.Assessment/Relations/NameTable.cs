using System.Collections.Immutable;
using Onus.Core.Model;

namespace Onus.Assessment.Relations;

/// <summary>Resources by what they are called. Regions have things of the same name, and one thing may be listed under several types.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Resource> _only = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Resource>> _several = new(StringComparer.Ordinal);

    public NameTable(IReadOnlyList<Resource> resources, Func<Resource, ImmutableArray<string>> namesOf)
    {
        foreach (var resource in resources)
        {
            foreach (var name in namesOf(resource))
            {
                if (_only.Count == 0)
                {
                    // Where one has a name, most have.
                    _only.EnsureCapacity(resources.Count);
                }

                if (_several.TryGetValue(name, out var group))
                {
                    group.Add(resource);
                }
                else if (!_only.TryAdd(name, resource) && !ReferenceEquals(_only[name], resource))
                {
                    _several[name] = [_only[name], resource];
                }
            }
        }
    }

    /// <summary>Whether anything is called so.</summary>
    public bool Has(string name) => _only.ContainsKey(name);

    /// <summary>All that are called so.</summary>
    public IReadOnlyList<Resource> All(string name) => _several.TryGetValue(name, out var group) ? group : _only.TryGetValue(name, out var only) ? [only] : [];

    /// <summary>The one that a name means: the only one; else the only one in the Region of who says it; else the only one of these that has a name of its own, and not that of what it belongs to.</summary>
    /// <param name="from">Who says the name; null where nobody does.</param>
    /// <param name="isNamed">Whether a type has names of its own.</param>
    /// <returns>Null when there is none, or more than one.</returns>
    public Resource? Find(string name, Resource? from, Func<Resource, bool> isNamed)
    {
        if (!_several.TryGetValue(name, out var all))
        {
            return _only.GetValueOrDefault(name);
        }

        List<Resource> near = from?.Region is { } region ? all.FindAll(resource => resource.Region is null || resource.Region == region) : all;
        return near.Count == 1 ? near[0]
            : near.FindAll(resource => isNamed(resource)) is [var own] ? own
            : null;
    }
}
