using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Catalog.Model.Residency;
using Onus.Catalog.Wording;
using Onus.Catalog.Writing;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>
/// All knowledge, as data. What all services share is read at once; what a service is, and its checks, when they are first asked for, provided that the
/// catalogue has an index (<c>index.tsv</c>, which the build writes); without one what every service is is read at once too. Safe for use by several threads.
/// </summary>
public sealed class ServiceCatalog
{
    /// <summary>The name of the index in a catalogue's folder.</summary>
    public const string IndexFile = CatalogIndex.FileName;

    private readonly LoadContext _context;
    private readonly ServiceFolders _folders;
    private readonly CatalogIndex _index;
    private readonly Dictionary<string, CitedSource> _commonSources;
    private readonly Lazy<ImmutableArray<(string Prefix, string Service)>> _prefixes;
    private readonly Lazy<ImmutableArray<Service>> _services;
    private readonly Lazy<FrozenDictionary<string, Lifecycle>> _lifecycles;
    private readonly Lazy<ConditionKeys> _conditionKeys;
    private readonly Lazy<ImmutableArray<ResponsibilityModel>> _models;
    private readonly Lazy<Geography> _geography;
    private readonly Lazy<HealthKnowledge> _health;
    private readonly Lazy<TestRules?> _testRules;
    private readonly Lazy<AcceptableUse?> _acceptableUse;
    private readonly Lazy<SoftwareRules?> _softwareRules;
    private readonly Lazy<AccessRules> _accessRules;
    private readonly Lazy<ImmutableArray<ExportedPart>> _exported;
    private readonly Lazy<FrozenDictionary<string, string>> _neverCalled;
    private readonly FrozenDictionary<string, Responsibility> _responsibilities;
    private readonly ConcurrentDictionary<string, MappingTable> _mappings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceWords> _words = new(StringComparer.Ordinal);
    private readonly ServiceChecks _checks;
    private readonly ConcurrentDictionary<string, Lazy<ServiceResidency>> _residency = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Variant>>> _variants = new(StringComparer.Ordinal);

    private ServiceCatalog(CatalogParts parts, TeamSettings? team, TeamSettings? policy, CatalogIndex? index)
    {
        _context = parts.Context;
        _commonSources = parts.Sources;
        Settings = new SettingsInForce(this, team, policy, parts);
        foreach (var settings in Settings.All)
        {
            _commonSources[settings.Source.Id] = settings.Source;
        }

        AsOf = parts.AsOf;
        Layers = [.. parts.Layers.Values.OrderBy(layer => layer.Order)];
        Traits = [.. parts.Traits];
        Responsibilities = [.. parts.Responsibilities, .. Settings.Own.Responsibilities.ExceptBy(parts.Responsibilities.Select(item => item.Id), item => item.Id)];
        _responsibilities = Responsibilities.ToFrozenDictionary(responsibility => responsibility.Id, StringComparer.Ordinal);
        _folders = new ServiceFolders(_context);
        _index = index ?? ReadAll();
        _checks = new ServiceChecks(_context, _index, id => FindService(id) is null ? null : _folders[id].Locals);
        _services = new(() => [.. _index.Services.Select(id => _folders[id].Service).OfType<Service>().Concat(Settings.Own.Services).OrderBy(service => service.Id, StringComparer.Ordinal)]);
        Frameworks = new FrameworkShelf(_context);
        _lifecycles = new(() => LifecycleReader.Read(_context));
        _conditionKeys = new(() => ConditionKeyReader.Read(_context));
        _geography = new(() => GeographyReader.Read(_context));
        _models = new(() => ResponsibilityModelReader.Read(_context));
        _health = new(() => HealthKnowledgeReader.Read(_context));
        _testRules = new(() => TestRulesReader.Read(_context));
        _acceptableUse = new(() => AcceptableUseReader.Read(_context));
        _softwareRules = new(() => SoftwareRulesReader.Read(_context));
        _accessRules = new(() => AccessRulesReader.Read(_context));
        _exported = new(() => ExportedReader.Read(_context));
        _neverCalled = new(() => ForbiddenActions.Read(_context));
        _prefixes = new(() => [.. _index.Prefixes.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Key.Length)]);
        Properties = new PropertyTable(_context.Tree, "terraform/properties.tsv");
        CreatedOnce = new CreatedOnce(_context.Tree, "aws/created-once.tsv");
    }

    /// <summary>The day that the catalogue speaks of, and a scan too if no other is given: <c>2026-08-31</c>.</summary>
    public string AsOf { get; }

    /// <summary>The layers, from the bottom.</summary>
    public ImmutableArray<Layer> Layers { get; }

    /// <summary>The traits that types may have.</summary>
    public ImmutableArray<string> Traits { get; }

    /// <summary>What the condition keys of policies say of a request; read when it is first asked for.</summary>
    public ConditionKeys ConditionKeys => _conditionKeys.Value;

    /// <summary>What is known of the events of AWS Health; read when it is first asked for.</summary>
    public HealthKnowledge Health => _health.Value;

    /// <summary>The responsibilities, in the order of their file.</summary>
    public ImmutableArray<Responsibility> Responsibilities { get; }

    /// <summary>The models of responsibility that AWS publishes beside the one for security, in the order of their file; read when they are first asked for.</summary>
    public ImmutableArray<ResponsibilityModel> Models => _models.Value;

    /// <summary>Where AWS's Regions are; read when it is first asked for.</summary>
    public Geography Geography => _geography.Value;

    /// <summary>What the provider lets its customers test; null when the catalogue does not know. Read when it is first asked for.</summary>
    public TestRules? TestRules => _testRules.Value;

    /// <summary>What the provider lets its services be used for; null when the catalogue does not know. Read when it is first asked for.</summary>
    public AcceptableUse? AcceptableUse => _acceptableUse.Value;

    /// <summary>Which resources run which images; null when the catalogue does not know. Read when it is first asked for.</summary>
    public SoftwareRules? SoftwareRules => _softwareRules.Value;

    /// <summary>Who is let in to things without a policy that stands beside them; read when it is first asked for.</summary>
    public AccessRules AccessRules => _accessRules.Value;

    /// <summary>What stays with the customers of a team that runs a service for others, in the order of its file; read when it is first asked for.</summary>
    public ImmutableArray<ExportedPart> Exported => _exported.Value;

    /// <summary>The permissions that are never asked for, with the reason as a phrase: what they give is content, or changes something. Read when it is first asked for.</summary>
    public IReadOnlyDictionary<string, string> NeverCalled => _neverCalled.Value;

    /// <summary>The frameworks whose requirements checks and responsibilities serve; each is read when it is first asked for.</summary>
    public FrameworkShelf Frameworks { get; }

    /// <summary>The services, by id. Reads all services' folders.</summary>
    public ImmutableArray<Service> Services => _services.Value;

    /// <summary>The ids of the services, sorted.</summary>
    public ImmutableArray<string> ServiceIds => Settings.Own.Services.Count == 0 ? _index.Services : [.. _index.Services.Concat(Settings.Own.Services.Select(service => service.Id)).Order(StringComparer.Ordinal)];

    /// <summary>The types that services list by name.</summary>
    public IEnumerable<string> TypeNames => _index.Types.Keys.Concat(Settings.Own.TypeNames);

    /// <summary>What is cited. Reads all services' folders.</summary>
    public IEnumerable<CitedSource> Sources => _commonSources.Values.Concat(_index.Services.SelectMany(id => _folders[id].Sources.Values));

    /// <summary>Where the team has settled a responsibility otherwise, as far as the organisation's policy lets it, then the policy's: what it says comes last.</summary>
    public ImmutableArray<HolderOverride> TeamOverrides => Settings.Overrides;

    /// <summary>The organisation's policy; null when there is none.</summary>
    public TeamSettings? Policy => Settings.Policy;

    /// <summary>Whether the policy holds a responsibility by its name, so that a repository can't accept that nothing verifies it.</summary>
    public bool Holds(string responsibility) => Settings.Holds(responsibility);

    /// <summary>What the team's settings want and the policy does not let them have, by place. Complete once all that they name was read, as when the catalogue was opened.</summary>
    public IReadOnlyList<SettingsAttempt> Attempts => Settings.Attempts;

    /// <summary>The team's own settings; null when it has none.</summary>
    public TeamSettings? Team => Settings.Team;

    /// <summary>The settings that there are: the team's, then the policy's.</summary>
    public IEnumerable<TeamSettings> TeamAndPolicy => Settings.All;

    /// <summary>The checks that settings declare.</summary>
    public IReadOnlyList<Check> OwnChecks => Settings.Checks;

    /// <summary>The team's settings and the policy as they are in force together.</summary>
    internal SettingsInForce Settings { get; }

    /// <summary>The properties of CloudFormation's types.</summary>
    public PropertyTable Properties { get; }

    /// <summary>The properties that can only be set when a resource is made.</summary>
    public CreatedOnce CreatedOnce { get; }

    /// <summary>How many files were parsed so far.</summary>
    public int FilesRead => _context.FilesRead;

    /// <summary>The names of the functions that it defines by itself, with their places.</summary>
    public IEnumerable<(string Name, Origin Origin)> FunctionNames => Definitions?.All.Select(definition => (definition.Name, definition.Origin)) ?? [];

    /// <summary>Where a function or a shape of the catalogue's own stands; null when there is none of that name.</summary>
    public Origin? FindDefinition(string name) =>
        Definitions?.All.FirstOrDefault(definition => definition.Name == name)?.Origin ?? Definitions?.Shapes.GetValueOrDefault(name)?.Origin;

    /// <summary>The functions that it defines by itself.</summary>
    internal Definitions? Definitions => _context.Definitions;

    /// <summary>The folder that it was read from.</summary>
    public FileTree Tree => _context.Tree;

    /// <summary>A catalogue that knows nothing.</summary>
    public static ServiceCatalog Empty { get; } = new(CatalogParts.Nothing, null, null, CatalogIndex.Of([], FrozenDictionary<string, string>.Empty));

    /// <summary>Opens a catalogue.</summary>
    /// <param name="team">The team's own settings; null when it has none.</param>
    /// <param name="policy">The organisation's policy; null when there is none.</param>
    /// <param name="whole">Whether to read what every service is at once, whatever the index says.</param>
    public static ServiceCatalog Open(FileTree tree, SourceMap sources, DiagnosticBag diagnostics, TeamSettings? team = null, TeamSettings? policy = null, bool whole = false)
    {
        var index = whole ? null : CatalogIndex.Read(tree);
        var catalog = new ServiceCatalog(CatalogParts.Read(new LoadContext(tree, sources, diagnostics, keep: whole)), team, policy, index);
        new SettingsValidator(catalog, diagnostics).Validate();
        return catalog;
    }

    /// <summary>Writes the index of a catalogue that was opened as a whole. Reads all its files.</summary>
    /// <param name="output">Where it goes; the file is <c>index.tsv</c> in the catalogue's folder.</param>
    public void WriteIndex(TextWriter output)
    {
        var index = ReadAll();
        index.AddChecks([.. AllChecks()]);
        MappingsOf(MappingTable.Terraform).AddTo(index);
        index.Write(output);
    }

    /// <summary>Reports how its files are written otherwise than the catalogue's rules say. Reads all of them that were not read when it was opened as a whole.</summary>
    public void CheckWriting(DiagnosticBag diagnostics) => new WritingLinter(_context, diagnostics).Check();

    /// <summary>Whether the index in the catalogue's folder says what one written now would say; true when there is none. Reads all files.</summary>
    public bool IsIndexCurrent()
    {
        if (!Tree.HasFile(CatalogIndex.FileName))
        {
            return true;
        }

        using var now = new StringWriter();
        WriteIndex(now);
        return LoadContext.ReadText(Tree, CatalogIndex.FileName).Text == now.ToString();
    }

    /// <summary>A service; null when there is none of that id.</summary>
    public Service? FindService(string id) => _index.Services.BinarySearch(id, StringComparer.Ordinal) >= 0 ? _folders[id].Service : Settings.Own.FindService(id);

    /// <summary>A service by its id, its title, the end of its title or another name, in any case; null when none is called so.</summary>
    public Service? FindServiceByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (FindService(name.ToLowerInvariant()) is { } service)
        {
            return service;
        }

        var id = _index.Titles.GetValueOrDefault(name)
            ?? _index.Names.GetValueOrDefault(name)
            ?? _index.Titles.Where(entry => entry.Key.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value).Order(StringComparer.Ordinal).FirstOrDefault();
        return id is not null ? FindService(id) : Settings.Own.FindServiceByName(name);
    }

    /// <summary>The products whose ends of support are listed; read when they are first asked for.</summary>
    public IEnumerable<Lifecycle> Lifecycles => _lifecycles.Value.Values.OrderBy(lifecycle => lifecycle.Id, StringComparer.Ordinal);

    /// <summary>A product whose ends of support are listed, by its name in any case; null when there is none of that name.</summary>
    public Lifecycle? FindLifecycle(string id) => _lifecycles.Value.GetValueOrDefault(id);

    /// <summary>A responsibility; null when there is none of that id.</summary>
    public Responsibility? FindResponsibility(string id) => _responsibilities.GetValueOrDefault(id);

    /// <summary>A model of responsibility by its id, its title or another name, in any case; null when none is called so.</summary>
    public ResponsibilityModel? FindModel(string name) => Models.FirstOrDefault(model => model.IsCalled(name));

    /// <summary>A source; null when there is none of that id.</summary>
    public CitedSource? FindSource(string id) =>
        _commonSources.TryGetValue(id, out var common) ? common
        : _index.Sources.TryGetValue(id, out var service) ? _folders[service].Sources.GetValueOrDefault(id)
        : null;

    /// <summary>The service and the kind of thing that a type is; null when no service claims it.</summary>
    public (Service Service, ResourceType Type)? Classify(string type)
    {
        if (_index.Types.TryGetValue(type, out var id) && _folders[id].Service is { } lists && lists.Types.FirstOrDefault(item => item.Name == type) is { } listed)
        {
            return (lists, listed);
        }

        foreach (var (prefix, owner) in _prefixes.Value)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal) && _folders[owner].Service is { } service)
            {
                return (service, service.Unlisted(type));
            }
        }

        // What the catalogue does not know may be of a service of the team's own.
        return Settings.Own.Classify(type);
    }

    /// <summary>Whether a service lists a type by name.</summary>
    /// <param name="type">A CloudFormation type, or one of Onus's own where CloudFormation has none.</param>
    public bool IsListed(string type) => _index.Types.ContainsKey(type) || Settings.Own.TypeNames.Contains(type);

    /// <summary>How a source's types become canonical ones: what the files of the source's name say (<c>services/rds/terraform.hcl</c>).</summary>
    /// <param name="source">The name of the source, such as <see cref="MappingTable.Terraform"/>.</param>
    public MappingTable MappingsOf(string source) =>
        _mappings.GetOrAdd(source, name => new MappingTable(name, Properties, _context, name == MappingTable.Terraform ? _index : null, id => _folders[id].Locals));

    /// <summary>What a source calls the properties of resources.</summary>
    public SourceWords WordsOf(string source) =>
        _words.GetOrAdd(source, name => new SourceWords(MappingsOf(name), new AttributeTable(_context.Tree, $"{name}/attributes.tsv")));

    /// <summary>The checks of a service, in the order of its files, then those of the team's own.</summary>
    public ImmutableArray<Check> ChecksOf(string service) => _checks.Of(service).AddRange(Settings.ChecksOf(service));

    /// <summary>The checks of a service that are about a type, in the order of its files; no others are read where the catalogue is packed.</summary>
    public IEnumerable<Check> ChecksOf(string service, string type) => _checks.Of(service, type).Concat(Settings.ChecksOf(service).Where(check => check.Types.Contains(type)));

    /// <summary>Whether settings declare a service.</summary>
    public bool IsOwn(Service service) => Settings.Own.Services.Contains(service);

    /// <summary>The checks that are called so, by us or by another tool.</summary>
    /// <param name="name">The name; other tools' in any case.</param>
    public IReadOnlyList<Check> FindChecks(string name)
    {
        var candidates = _index.Checks is not { } known ? AllChecks()
            : known.TryGetValue(name, out var services) ? services.Split('|').SelectMany(id => ChecksOf(id))
            : Settings.Checks;
        return [.. candidates.Where(check => check.Id == name || check.Aliases.Values.Any(ids => ids.Contains(name, StringComparer.OrdinalIgnoreCase)))];
    }

    /// <summary>The services whose checks name a requirement. Reads all services' files where the catalogue has no index.</summary>
    /// <param name="framework">The framework by whose id checks name it.</param>
    public IEnumerable<string> ServicesOf(string framework, string requirement) =>
        _index.Requirements is { } known ? known.TryGetValue($"{framework}:{requirement}", out var services) ? services.Split('|') : []
        : AllChecks().Where(check => check.Requirements.TryGetValue(framework, out var ids) && ids.Contains(requirement)).Select(check => check.Service).Distinct();

    /// <summary>The names of all checks, those of other tools among them.</summary>
    public IEnumerable<string> CheckNames => _index.Checks?.Keys.Concat(Settings.Checks.Select(check => check.Id))
        ?? AllChecks().SelectMany(check => check.Aliases.Values.SelectMany(ids => ids).Prepend(check.Id));

    /// <summary>All checks. Reads all services' files.</summary>
    public IEnumerable<Check> AllChecks() => Services.SelectMany(service => ChecksOf(service.Id));

    /// <summary>The ways in which a service is usually deployed, in the order of its file; read when they are first asked for.</summary>
    public ImmutableArray<Variant> VariantsOf(string service) =>
        _variants.GetOrAdd(service, id => new Lazy<ImmutableArray<Variant>>(() => ReadVariants(id))).Value;

    /// <summary>Where the resources of a service keep and send their data; read when it is first asked for.</summary>
    public ServiceResidency ResidencyOf(string service) =>
        _residency.GetOrAdd(service, id => new Lazy<ServiceResidency>(() => FindService(id) is null ? ServiceResidency.None : ResidencyReader.Read(id, _context))).Value;

    /// <summary>What settings mean by the names of jurisdictions: what they say themselves, then the organisation's policy, then the catalogue. A policy means nothing that a repository says.</summary>
    public IReadOnlyDictionary<string, Jurisdiction> JurisdictionsOf(TeamSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var known = new SortedDictionary<string, Jurisdiction>(StringComparer.Ordinal);
        foreach (var jurisdiction in settings.Jurisdictions.Concat(Policy?.Jurisdictions ?? []).Concat(Geography.Jurisdictions))
        {
            known.TryAdd(jurisdiction.Id, jurisdiction);
        }

        return known;
    }

    private ImmutableArray<Variant> ReadVariants(string service) =>
        FindService(service) is not null && _context.ParseOptional(service, VariantReader.FileName) is { } body
            ? VariantReader.Read(body, service, _folders[service].Locals, _context)
            : [];

    /// <summary>Reads what every service is.</summary>
    private CatalogIndex ReadAll()
    {
        var ids = CatalogFolder.Services(Tree).ToList();
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            foreach (var source in _folders[id].Sources.Values)
            {
                if (_commonSources.ContainsKey(source.Id) || !sources.TryAdd(source.Id, id))
                {
                    _context.Error("catalog-duplicate", $"Source \"{source.Id}\" is declared twice.", source.Origin, $"Give it another id, or remove one of the two.");
                }
            }
        }

        return CatalogIndex.Of([.. ids.Select(id => _folders[id].Service).OfType<Service>()], sources);
    }
}
