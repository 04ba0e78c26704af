using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Relations;

/// <summary>Finds the resources of one deployment by type, key, name and by what they refer to. Each index is built when it is first needed. Safe for use by several threads.</summary>
public sealed class DeploymentIndex
{
    private readonly Lazy<Dictionary<string, List<Resource>>> _byType;
    private readonly Lazy<HashSet<string>> _doubtful;
    private readonly Lazy<Dictionary<string, Resource>> _byKey;
    private readonly Lazy<NameTable> _byName;
    private readonly Lazy<NameTable> _byIdentifier;
    private readonly ConcurrentDictionary<string, Lazy<NameTable>> _byNameOfType = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<MapValue, Resource>> _byProperties;
    private readonly Lazy<bool> _hasWaivers;
    private readonly ConcurrentDictionary<(string Type, string Path, string? Form), Lazy<Relation>> _relations = new();
    private readonly ConcurrentDictionary<string, ResourceType?> _types = new(StringComparer.Ordinal);

    /// <summary>Makes the index.</summary>
    /// <param name="catalog">The catalogue, which knows the property that names a resource.</param>
    public DeploymentIndex(Deployment deployment, ServiceCatalog catalog)
    {
        Catalog = catalog;
        Neighbours = new Neighbours(this);
        Deployment = deployment = deployment with { Resources = [.. deployment.Resources.Select(Hidden)] };
        _byType = new(() => ByType(deployment.Resources));
        _doubtful = new(() => [.. deployment.Resources.Where(resource => resource.Doubt is not null).Select(resource => resource.Type)]);
        _byKey = new(() => ByKey(deployment.Resources));
        _byName = new(() => new NameTable(deployment.Resources, NamesOf));
        _byIdentifier = new(() => new NameTable(deployment.Resources, resource => resource.Identifiers));
        _byProperties = new(() => ByProperties(deployment.Resources));
        _hasWaivers = new(() => deployment.Resources.Any(resource => !resource.Waivers.IsEmpty));
    }

    /// <summary>The deployment, with what the catalogue calls a secret marked.</summary>
    public Deployment Deployment { get; }

    internal ServiceCatalog Catalog { get; }

    /// <summary>What is where a resource is.</summary>
    internal Neighbours Neighbours { get; }

    /// <summary>The resources of a type.</summary>
    public IReadOnlyList<Resource> OfType(string type) => _byType.Value.TryGetValue(type, out var found) ? found : [];

    /// <summary>Why there may be resources of a type that are not in sight; null where all that there are are.</summary>
    internal UnknownValue? NotRead(string type) => Deployment.NotRead.Of(type) is { } reason ? new UnknownValue(reason, Origin.None) : null;

    /// <summary>Why there may be resources of a type that are not in sight, in a Region or among what all share; null where all that there are are.</summary>
    /// <param name="region">The Region; null for any.</param>
    internal UnknownValue? NotRead(string type, string? region) =>
        region is null ? NotRead(type) : Deployment.NotRead.In(type, region) is { } reason ? new UnknownValue(reason, Origin.None) : null;

    /// <summary>Why there may be resources of a type that are not in sight and refer to a resource; null where all that there are are.</summary>
    /// <param name="target">The resource; null where it is not in sight itself.</param>
    internal UnknownValue? NotReadThatMayReferTo(Resource? target, string type) => Deployment.NotRead.IsEmpty ? null : NotRead(type, ReachOf(target));

    /// <summary>The Region that things are in which may refer to a resource: its own, unless it has none or its name is known in all.</summary>
    internal string? ReachOf(Resource? resource) =>
        resource?.Region is { } region && Catalog.Classify(resource.Type)?.Service.Global.Any(prefix => resource.Type.StartsWith(prefix, StringComparison.Ordinal)) != true ? region : null;

    /// <summary>The resource that a reference names; null when it is not in the deployment.</summary>
    public Resource? ByKey(string key) => _byKey.Value.GetValueOrDefault(key);

    /// <summary>The only resource of a name, or else of an id or ARN; null when there is none or more than one.</summary>
    /// <param name="name">The name. Settings of a thing often have its id, so names go first.</param>
    /// <param name="from">Who says the name: of what is called alike, that in its Region is meant. Null where that is not known.</param>
    public Resource? ByName(string name, Resource? from = null) =>
        (_byName.Value.Has(name) ? _byName.Value : _byIdentifier.Value).Find(name, from, IsNamed);

    /// <summary>The only resource of some types that has a name, or else an id or ARN; null when there is none or more than one. Things of other types may have the same name.</summary>
    /// <param name="from">Who says the name, as above.</param>
    public Resource? ByName(string name, IEnumerable<string> types, Resource? from = null)
    {
        Resource? found = null;
        foreach (var type in types)
        {
            var names = NamesOfType(type);
            if (names.Has(name))
            {
                var named = names.Find(name, from, IsNamed);
                if (named is null || found is not null)
                {
                    return null;
                }

                found = named;
            }
        }

        return found ?? (_byIdentifier.Value.All(name).Where(identified => types.Contains(identified.Type)).ToList() is [var only] ? only
            : _byIdentifier.Value.Find(name, from, IsNamed) is { } identified && types.Contains(identified.Type) ? identified
            : null);
    }

    /// <summary>Whether somebody who says a name may mean a resource that is called so: not where a thing of the same type in the own Region is called alike.</summary>
    /// <param name="target">The target that stands for the name, as <see cref="TargetsOf"/> gives it.</param>
    internal bool MayMean(Resource resource, string target, Resource from) =>
        resource.Region is not { } there || from.Region is not { } here || there == here || !target.StartsWith('=') || target.StartsWith("=arn:", StringComparison.Ordinal)
        || !NamesOfType(resource.Type).All(target[1..]).Concat(_byIdentifier.Value.All(target[1..])).Any(other => other.Type == resource.Type && other.Region == here);

    /// <summary>Whether it is not certain of a resource of a type that it is deployed.</summary>
    public bool MayLack(string type) => _doubtful.Value.Contains(type);

    /// <summary>The resource whose properties a value is; null when it is no resource's.</summary>
    /// <param name="properties">The properties, by identity.</param>
    public Resource? OfProperties(Value properties) => properties is MapValue map ? _byProperties.Value.GetValueOrDefault(map) : null;

    /// <summary>Which resources of a type refer to which with the value at a path.</summary>
    /// <param name="type">The type that refers.</param>
    /// <param name="path">The path of the property, with dots; lists are looked through.</param>
    /// <param name="form">The form of the texts in which names stand (<c>table/{name}</c>); null where a value is the name itself.</param>
    public Relation RelationOf(string type, string path, string? form = null) =>
        (_relations.TryGetValue((type, path, form), out var known) ? known
            : _relations.GetOrAdd((type, path, form), key => new Lazy<Relation>(() => Relation.Build(OfType(key.Type), key.Path, key.Form)))).Value;

    /// <summary>What others call a resource: its key, those of the blocks that it is made of, its name, and what its name was taken from.</summary>
    public IEnumerable<string> TargetsOf(Resource resource)
    {
        yield return resource.Key;
        foreach (var part in resource.Parts)
        {
            if (Resource.KeyOf(resource.Deployment, part) is var key && ReferenceEquals(ByKey(key), resource))
            {
                yield return key;
            }
        }

        foreach (var identifier in resource.Identifiers)
        {
            if (IsCalled(resource, identifier))
            {
                yield return "=" + identifier;
            }
        }

        if (NameProperty(resource) is not { } name)
        {
            yield break;
        }

        foreach (var target in Relation.TargetsOf(name))
        {
            yield return target;
        }

        if (name is UnknownValue unknown && TextHoles.IdentityOf(unknown) is { } identity)
        {
            yield return identity;
        }
    }

    /// <summary>Whether anything is accepted of any of them.</summary>
    internal bool HasWaivers => _hasWaivers.Value;

    /// <summary>Whether a name that a parameter gives may be a resource's: one that the deployment makes up it can't be.</summary>
    public bool MayBe(Resource resource, UnknownValue name) => NameProperty(resource) switch
    {
        StringValue own => TextForm.CanMatch(name, own.Value),
        UnknownValue own => (own.Refinement?.References ?? []).All(reference => ByKey(reference.Target) is null),
        _ => false,
    };

    /// <summary>What a resource is called literally: its ids, and its own name where that is known.</summary>
    public ImmutableArray<string> LiteralNamesOf(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return [.. resource.Identifiers.Concat(NamesOf(resource)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether an id or ARN is that of a resource alone, among those of its type that are not elsewhere, and nothing else has it as its name.</summary>
    private bool IsCalled(Resource resource, string identifier) =>
        _byName.Value.All(identifier).All(other => ReferenceEquals(other, resource))
        && _byIdentifier.Value.All(identifier).All(other => ReferenceEquals(other, resource) || other.Type != resource.Type || (other.Region is not null && resource.Region is not null && other.Region != resource.Region));

    private NameTable NamesOfType(string type) => _byNameOfType.GetOrAdd(type, key => new(() => new NameTable(OfType(key), NamesOf))).Value;

    private bool IsNamed(Resource resource) => TypeOf(resource)?.NameProperty is not null;

    private ImmutableArray<string> NamesOf(Resource resource) => NameProperty(resource) is StringValue { Value.Length: > 0 } name ? [name.Value] : [];

    private Resource Hidden(Resource resource) => TypeOf(resource)?.Secrets is { IsDefaultOrEmpty: false } paths ? resource.Hiding(paths) : resource;

    private Value? NameProperty(Resource resource) => TypeOf(resource)?.NameProperty is { } property ? resource.Properties.FindShared(property) : null;

    private ResourceType? TypeOf(Resource resource) => _types.TryGetValue(resource.Type, out var known) ? known : _types[resource.Type] = Catalog.Classify(resource.Type)?.Type;

    private static Dictionary<string, List<Resource>> ByType(IReadOnlyList<Resource> resources)
    {
        var groups = new Dictionary<string, List<Resource>>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (!groups.TryGetValue(resource.Type, out var group))
            {
                groups[resource.Type] = group = [];
            }

            group.Add(resource);
        }

        return groups;
    }

    private static Dictionary<string, Resource> ByKey(IReadOnlyList<Resource> resources)
    {
        var byKey = new Dictionary<string, Resource>(resources.Count, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            byKey.TryAdd(resource.Key, resource);
        }

        // A block that was folded into a resource has an id too, and who takes it means the resource.
        foreach (var resource in resources)
        {
            foreach (var part in resource.Parts)
            {
                byKey.TryAdd(Resource.KeyOf(resource.Deployment, part), resource);
            }
        }

        return byKey;
    }

    private static Dictionary<MapValue, Resource> ByProperties(IReadOnlyList<Resource> resources)
    {
        var byProperties = new Dictionary<MapValue, Resource>(ReferenceEqualityComparer.Instance);
        foreach (var resource in resources)
        {
            byProperties.TryAdd(resource.Properties, resource);
        }

        return byProperties;
    }
}
