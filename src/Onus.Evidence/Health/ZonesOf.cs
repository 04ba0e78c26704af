using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>In which zones something is.</summary>
/// <param name="In">Those that it is in.</param>
/// <param name="Among">Those of which it is in some.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal sealed record ZoneSet(ImmutableArray<string> In, ImmutableArray<string> Among, bool IsOpen);

/// <summary>Tells the zones of resources: by their own properties, or by the subnets, groups and others that they name.</summary>
internal sealed class ZonesOf
{
    private const int Deepest = 5;
    private static readonly ZoneSet NotTold = new([], [], IsOpen: false);
    private readonly HealthKnowledge _knowledge;
    private readonly ILookup<string, Resource> _byTarget;
    private readonly Dictionary<Resource, ZoneSet> _known = new(ReferenceEqualityComparer.Instance);

    /// <param name="resources">All that is deployed.</param>
    public ZonesOf(IEnumerable<Resource> resources, ServiceCatalog catalog)
    {
        _knowledge = catalog.Health;
        _byTarget = resources.Where(resource => _knowledge.ZonedTypes.Contains(resource.Type))
            .SelectMany(resource => Called(resource, catalog).Select(target => (Target: target, Resource: resource)))
            .ToLookup(entry => entry.Target, entry => entry.Resource, StringComparer.Ordinal);
    }

    /// <summary>The zones of a resource; nothing where nothing tells them.</summary>
    public ZoneSet Find(Resource resource) => Find(resource, 0);

    private static IEnumerable<string> Called(Resource resource, ServiceCatalog catalog)
    {
        yield return resource.Key;
        foreach (var id in resource.Identifiers)
        {
            yield return "=" + id;
        }

        if (catalog.Classify(resource.Type)?.Type.NameProperty is { } property && resource.Properties[property] is StringValue { IsSensitive: false } name)
        {
            yield return "=" + name.Value;
        }
    }

    private ZoneSet Find(Resource resource, int depth)
    {
        if (_known.TryGetValue(resource, out var known))
        {
            return known;
        }

        // What leads back to itself tells nothing by that.
        _known[resource] = NotTold;
        return _known[resource] = depth > Deepest ? NotTold : Own(resource) ?? ByOthers(resource, depth);
    }

    private ZoneSet? Own(Resource resource)
    {
        var values = _knowledge.ZoneProperties.SelectMany(path => At(resource.Properties, path.Split('.'), 0)).ToList();
        ImmutableArray<string> told = [.. values.OfType<StringValue>().Select(zone => zone.Value)];
        return told.IsEmpty ? null : new ZoneSet(told, [], values.Count > told.Length);
    }

    private ZoneSet ByOthers(Resource resource, int depth)
    {
        var (surely, among, isOpen) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), false);
        var each = _knowledge.InEach.GetValueOrDefault(resource.Type, []);
        foreach (var path in _knowledge.ZonedBy)
        {
            foreach (var target in At(resource.Properties, path.Split('.'), 0).SelectMany(TargetsOf))
            {
                var found = target is null ? [] : _byTarget[target].ToList();
                if (found.Remove(resource) && found.Count == 0)
                {
                    // Its own name, such as a group has in the property by which others name it.
                    continue;
                }

                var zones = found.ConvertAll(other => Find(other, depth + 1));
                isOpen |= found.Count == 0 || zones.Exists(item => item.IsOpen || (item.In.IsEmpty && item.Among.IsEmpty));
                (each.Contains(path) && found.Count == 1 ? surely : among).UnionWith(zones.SelectMany(item => item.In));
                among.UnionWith(zones.SelectMany(item => item.Among));
            }
        }

        among.ExceptWith(surely);
        return !isOpen && surely.Count == 0 && among.Count == 1 ? new ZoneSet([.. among], [], IsOpen: false) : new ZoneSet([.. surely], [.. among], isOpen);
    }

    /// <summary>What a value names; null for what can't be told.</summary>
    private static IEnumerable<string?> TargetsOf(Value value) => value switch
    {
        StringValue { IsSensitive: false, Value.Length: > 0 } text => ["=" + text.Value],
        UnknownValue { Refinement: { } known } unknown when known.Members.Length + known.References.Length + known.Candidates.Length > 0 =>
            [.. known.References.Select(reference => reference.Target), .. known.Candidates.SelectMany(TargetsOf), .. known.Members.SelectMany(TargetsOf), .. known.Members.IsEmpty ? [] : new string?[] { null }],
        _ => [null],
    };

    private static IEnumerable<Value> At(Value? value, string[] path, int at) => value switch
    {
        null or NullValue => [],
        ListValue list => list.Items.SelectMany(item => At(item, path, at)),
        MapValue map => at < path.Length ? At(map[path[at]], path, at + 1) : [],
        UnknownValue unknown => [unknown],
        _ => at == path.Length ? [value] : [],
    };
}
