using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>All that was read of what is deployed, as events are matched with it.</summary>
public sealed class OwnedResources
{
    private readonly FrozenDictionary<string, ImmutableArray<OwnedResource>> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<OwnedResource>> _byAddress;
    private readonly FrozenDictionary<string, ImmutableArray<OwnedResource>> _byService;

    /// <summary>Makes it.</summary>
    /// <param name="resources">The resources, in the order of the input.</param>
    /// <param name="account">Their account, where it is told; null else.</param>
    public OwnedResources(ImmutableArray<OwnedResource> resources, string? account)
    {
        (All, Account) = (resources, account);
        _byName = Group(resources.SelectMany(resource => resource.Names.Distinct().Select(name => (name, resource))));
        _byAddress = Group(resources.Select(resource => (LastOf(resource.Address), resource)));
        _byService = Group(resources.Where(resource => resource is { Service: not null, IsThing: true }).Select(resource => (resource.Service!, resource)));
    }

    /// <summary>The resources, in the order of the input.</summary>
    public ImmutableArray<OwnedResource> All { get; }

    /// <summary>Their account; null where it is not told.</summary>
    public string? Account { get; }

    /// <summary>Takes of resources what events are matched by.</summary>
    /// <param name="region">The Region that is deployed to, for those whose source does not tell it; null when it is not known.</param>
    /// <param name="account">The account that is deployed to; null when it is not known.</param>
    public static OwnedResources Of(IEnumerable<Resource> resources, ServiceCatalog catalog, string? region, string? account)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(catalog);
        var all = resources.ToList();
        var zones = new ZonesOf(all, catalog);
        return new OwnedResources([.. all.Select(resource => Of(resource, catalog, region, zones))], account);
    }

    /// <summary>The things of a service.</summary>
    internal ImmutableArray<OwnedResource> OfService(string service) => _byService.GetValueOrDefault(service, []);

    /// <summary>What is called so.</summary>
    internal ImmutableArray<OwnedResource> Named(string name) => _byName.GetValueOrDefault(name, []);

    /// <summary>What has an address that ends so.</summary>
    internal ImmutableArray<OwnedResource> At(string address) => _byAddress.GetValueOrDefault(address, []);

    private static OwnedResource Of(Resource resource, ServiceCatalog catalog, string? region, ZonesOf zones)
    {
        var (surely, among, isOpen) = zones.Find(resource);
        var known = catalog.Classify(resource.Type);
        var name = known?.Type.NameProperty is { } property && resource.Properties[property] is StringValue { IsSensitive: false } text ? text.Value : null;
        return new OwnedResource(Redaction.OfPath(resource.Deployment), resource.Address, resource.Type, known?.Service.Id, known?.Type.IsThing == true)
        {
            Region = resource.Region ?? region,
            Account = resource.Placement.Account,
            IsGlobal = known?.Service.Global.Any(beginning => resource.Type.StartsWith(beginning, StringComparison.Ordinal)) == true,
            Names = [.. resource.Identifiers.Concat(name is null ? [] : [name]).Where(item => item.Length > 0)],
            Zones = surely,
            PerhapsZones = among,
            HasMoreZones = isOpen,
        };
    }

    private static FrozenDictionary<string, ImmutableArray<OwnedResource>> Group(IEnumerable<(string Key, OwnedResource Resource)> entries) =>
        entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Resource).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The logical id of an address, behind the nested stacks.</summary>
    private static string LastOf(string address) => address[(address.LastIndexOf('/') + 1)..];
}
