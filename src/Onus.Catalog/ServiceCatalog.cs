using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Model;
using Onus.Catalog.Terraform;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Catalog;

/// <summary>
/// All knowledge, as data. Responsibilities, sources and what each service is are read at once; a service's checks when they are first asked for.
/// Safe for use by several threads.
/// </summary>
public sealed class ServiceCatalog
{
    private readonly LoadContext _context;
    private readonly FrozenDictionary<string, (Service Service, ResourceType Type)> _types;
    private readonly ImmutableArray<(string Prefix, Service Service)> _prefixes;
    private readonly FrozenDictionary<string, Service> _services;
    private readonly FrozenDictionary<string, Responsibility> _responsibilities;
    private readonly Dictionary<string, MapValue> _locals;
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Check>>> _checks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Variant>>> _variants = new(StringComparer.Ordinal);

    private ServiceCatalog(CatalogParts parts, TeamSettings? team)
    {
        TeamOverrides = team?.Overrides ?? [];
        if (team is not null)
        {
            parts.Sources[TeamSettings.SourceId] = team.Source;
        }

        _context = parts.Context;
        AsOf = parts.AsOf;
        Layers = [.. parts.Layers.Values.OrderBy(layer => layer.Order)];
        Traits = [.. parts.Traits];
        Responsibilities = parts.Responsibilities;
        Sources = parts.Sources.ToFrozenDictionary(StringComparer.Ordinal);
        Services = [.. parts.Services.Select(entry => entry.Service)];
        _locals = parts.Services.ToDictionary(entry => entry.Service.Id, entry => entry.Locals, StringComparer.Ordinal);
        _services = Services.ToFrozenDictionary(service => service.Id, StringComparer.Ordinal);
        _responsibilities = Responsibilities.ToFrozenDictionary(responsibility => responsibility.Id, StringComparer.Ordinal);
        _types = Services.SelectMany(service => service.Types.Select(type => (service, type)))
            .DistinctBy(entry => entry.type.Name)
            .ToFrozenDictionary(entry => entry.type.Name, entry => entry, StringComparer.Ordinal);
        Terraform = new TerraformTable(_context, id => _locals[id]);
        _prefixes = [.. Services.SelectMany(service => service.Prefixes.Select(prefix => (prefix, service))).OrderByDescending(entry => entry.prefix.Length)];
    }

    /// <summary>The day that the catalogue speaks of, and a scan too if no other is given: <c>2026-08-31</c>.</summary>
    public string AsOf { get; }

    /// <summary>The layers, from the bottom.</summary>
    public ImmutableArray<Layer> Layers { get; }

    /// <summary>The traits that types may have.</summary>
    public ImmutableArray<string> Traits { get; }

    /// <summary>The responsibilities, in the order of their file.</summary>
    public ImmutableArray<Responsibility> Responsibilities { get; }

    /// <summary>What is cited, by id.</summary>
    public IReadOnlyDictionary<string, CitedSource> Sources { get; }

    /// <summary>The services, by id.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>Where the team has settled a responsibility otherwise; what it says comes last.</summary>
    public ImmutableArray<HolderOverride> TeamOverrides { get; }

    /// <summary>How Terraform's types become canonical ones.</summary>
    public TerraformTable Terraform { get; }

    /// <summary>How many files were parsed so far.</summary>
    public int FilesRead => _context.FilesRead;

    /// <summary>The folder that it was read from.</summary>
    public string Root => _context.Root;

    /// <summary>A catalogue that knows nothing.</summary>
    public static ServiceCatalog Empty { get; } = new(CatalogParts.Nothing, null);

    /// <summary>Opens a catalogue.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="sources">Where its files are registered.</param>
    /// <param name="diagnostics">Where its mistakes are reported.</param>
    /// <param name="team">The team's own settings; null when it has none.</param>
    public static ServiceCatalog Open(string root, SourceMap sources, DiagnosticBag diagnostics, TeamSettings? team = null)
    {
        var catalog = new ServiceCatalog(CatalogParts.Read(new LoadContext(root, sources, diagnostics)), team);
        CatalogValidator.ValidateTeam(catalog, diagnostics);
        return catalog;
    }

    /// <summary>A service; null when there is none of that id.</summary>
    /// <param name="id">The id.</param>
    public Service? FindService(string id) => _services.GetValueOrDefault(id);

    /// <summary>A responsibility; null when there is none of that id.</summary>
    /// <param name="id">The id.</param>
    public Responsibility? FindResponsibility(string id) => _responsibilities.GetValueOrDefault(id);

    /// <summary>The service and the kind of thing that a type is; null when no service claims it.</summary>
    /// <param name="type">A CloudFormation type.</param>
    public (Service Service, ResourceType Type)? Classify(string type)
    {
        if (_types.TryGetValue(type, out var entry))
        {
            return entry;
        }

        foreach (var (prefix, service) in _prefixes)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (service, new ResourceType(type, type.Split("::")[^1], null, [ResourceType.SettingTrait], [], null, service.Origin));
            }
        }

        return null;
    }

    /// <summary>Whether a service lists a type by name.</summary>
    /// <param name="type">A CloudFormation type, or one of Onus's own where CloudFormation has none.</param>
    public bool IsListed(string type) => _types.ContainsKey(type);

    /// <summary>The checks of a service, in the order of its files.</summary>
    /// <param name="service">The service's id.</param>
    public ImmutableArray<Check> ChecksOf(string service) =>
        _checks.GetOrAdd(service, id => new Lazy<ImmutableArray<Check>>(() => ReadChecks(id))).Value;

    /// <summary>All checks. Reads all services' files.</summary>
    public IEnumerable<Check> AllChecks() => Services.SelectMany(service => ChecksOf(service.Id));

    /// <summary>The ways in which a service is usually deployed, in the order of its file; read when they are first asked for.</summary>
    /// <param name="service">The service's id.</param>
    public ImmutableArray<Variant> VariantsOf(string service) =>
        _variants.GetOrAdd(service, id => new Lazy<ImmutableArray<Variant>>(() => ReadVariants(id))).Value;

    private ImmutableArray<Variant> ReadVariants(string service) =>
        _services.ContainsKey(service) && File.Exists(Path.Combine(Root, "services", service, VariantReader.FileName))
        && _context.Parse("services", service, VariantReader.FileName) is { } body
            ? VariantReader.Read(body, service, _locals[service], _context)
            : [];

    private ImmutableArray<Check> ReadChecks(string service)
    {
        if (!_services.ContainsKey(service))
        {
            return [];
        }

        var bodies = CatalogFolder.CheckFiles(Root, service)
            .Select(name => _context.Parse("services", service, name))
            .OfType<Hcl.Syntax.Body>()
            .ToList();
        return CheckReader.Read(bodies, service, _locals[service], _context);
    }
}
