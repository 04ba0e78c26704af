using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Evidence.Health;

/// <summary>Says what of ours an event touches, surely or perhaps: what it names, else what is of its service and in its zone or Region. Nothing is guessed.</summary>
/// <param name="catalog">Knows which service a code is.</param>
/// <param name="ours">What is deployed.</param>
internal sealed class HealthMatcher(ServiceCatalog catalog, OwnedResources ours)
{
    private const string NotTold = "the event names things by ids that the files do not tell";
    private const string NotNamed = "the event is about some of the account's, and does not say which";
    private readonly HealthKnowledge _knowledge = catalog.Health;
    private readonly Dictionary<string, ImmutableArray<string>?> _services = new(StringComparer.OrdinalIgnoreCase);

    // Events and what they name are alike in the thousands: what is asked again is remembered.
    private readonly Dictionary<(string? Code, string? Region, string? Kind, string? Id, string Accounts), ImmutableArray<OwnedResource>> _candidates = [];
    private readonly Dictionary<(string Targets, string? Zone, bool IsSpecific, string Accounts), HealthTouch> _places = [];

    /// <summary>What an event touches.</summary>
    /// <param name="notes">Takes what can't be told, as sentences.</param>
    public HealthTouch Of(HealthEvent item, ICollection<string> notes)
    {
        if (ours.Account is { } account && !item.Accounts.IsEmpty && item.Scope != HealthScope.Public && !item.Accounts.Contains(account))
        {
            notes.Add($"It was sent to account {string.Join(", ", item.Accounts)}, not to {account}.");
            return new HealthTouch([], []);
        }

        return item.Entities.IsEmpty ? ByPlace(item) : ByName(item);
    }

    /// <summary>Says what of an event the catalogue does not know: its service, its Region.</summary>
    public void Doubts(HealthEvent item, ICollection<string> notes)
    {
        var targets = TargetsOf(item).ToList();
        var services = targets.Select(target => target.Service).OfType<string>().Where(code => !IsBroad(code) && ServicesOf(code) is null).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (services.Count > 0)
        {
            notes.Add($"The catalogue knows no service {string.Join(", ", services)}; nothing is matched by it.");
        }

        var regions = targets.Select(target => target.Region).OfType<string>().Where(region => region != _knowledge.Everywhere && catalog.Geography.Find(region) is null).Distinct(StringComparer.Ordinal).ToList();
        if (regions.Count > 0)
        {
            notes.Add($"The catalogue knows no Region {string.Join(", ", regions)}.");
        }

        if (item.Region is null && !IsAccount(item.Service))
        {
            notes.Add("The event tells no Region.");
        }
    }

    /// <summary>The titles of the services of a code; the code where nobody knows it.</summary>
    public string TitleOf(string code) => ServicesOf(code) is [var id] && catalog.FindService(id) is { } service ? service.Title : code;

    /// <summary>The accounts that an event was sent to, where it is about these alone.</summary>
    private static string AccountsOf(HealthEvent item) => item.Scope == HealthScope.Public ? "" : string.Join(' ', item.Accounts);

    /// <summary>Whether a resource may be in an account that the event is about.</summary>
    private static bool IsIn(OwnedResource resource, HealthEvent item) => item.Scope == HealthScope.Public || item.Accounts.IsEmpty || resource.Account is null || item.Accounts.Contains(resource.Account);

    private HealthTouch ByName(HealthEvent item)
    {
        var (surely, perhaps) = (new Matches(), new Matches());
        var notOurs = 0;
        var taken = new HashSet<ImmutableArray<OwnedResource>>();
        foreach (var entity in item.Entities.Values)
        {
            var arn = EntityArn.Parse(entity.Value);
            var found = Found(entity, arn, item);
            if (!found.IsEmpty)
            {
                surely.Add(found, HealthMatch.Resource, entity.Value, null);
            }
            else if (Candidates(arn, item) is { IsEmpty: false } candidates)
            {
                if (taken.Add(candidates))
                {
                    perhaps.Add(candidates, HealthMatch.Service, null, NotTold);
                }
            }
            else
            {
                notOurs++;
            }
        }

        return new HealthTouch(surely.All, perhaps.Without(surely)) { NotOurs = notOurs, Account = IsAccount(item.Service) };
    }

    /// <summary>What an entity is: by its ARN or id, by its name, or by the address that a stack has given it.</summary>
    private ImmutableArray<OwnedResource> Found(HealthEntity entity, EntityArn arn, HealthEvent item)
    {
        if (ours.Account is { } account && (entity.Account ?? arn.Account) is { } other && other != account)
        {
            return [];
        }

        var byId = ours.Named(entity.Value);
        var families = FamiliesOf(arn, item);
        bool Fits(OwnedResource resource) => IsIn(resource, item) && IsOf(resource, families) && (arn.Region is null || resource.IsGlobal || resource.Region is null || resource.Region == arn.Region);
        return [.. (arn.Family is not null ? byId : byId.Where(Fits))
            .Concat(arn.Family is null ? [] : ours.Named(arn.Name).Where(Fits))
            .Concat(entity.Address is { } address ? ours.At(address).Where(Fits) : [])
            .Distinct()];
    }

    /// <summary>What an entity may be whose id no file tells: things of its service, and of its kind where a type is called so, that have no known ids.</summary>
    private ImmutableArray<OwnedResource> Candidates(EntityArn arn, HealthEvent item)
    {
        // A name by itself, of which not even the service is told, may be anything: that is no ground to name all there is.
        var isTold = arn.Family is not null || (item.Service is { } code && !IsBroad(code));
        if (!isTold || (ours.Account is { } account && arn.Account is { } other && other != account))
        {
            return [];
        }

        var key = (arn.Family ?? item.Service, arn.Region ?? item.Region, arn.Kind, _knowledge.BeginningOf(arn.Name), AccountsOf(item));
        if (!_candidates.TryGetValue(key, out var found))
        {
            _candidates[key] = found = [.. Candidates(FamiliesOf(arn, item), key.Item2, arn.Kind, key.Item4).Where(resource => IsIn(resource, item))];
        }

        return found;
    }

    private ImmutableArray<OwnedResource> Candidates((string? Family, ImmutableArray<string> Services) families, string? region, string? kind, string? id)
    {
        var all = ours.All.Where(resource => resource is { IsThing: true, Names: [] } && IsOf(resource, families)
            && (region is null || region == _knowledge.Everywhere || resource.IsGlobal || resource.Region is null || resource.Region == region)
            && (id is null || _knowledge.Ids[id].Contains(resource.Type))).ToList();
        var alike = kind is null ? [] : all.FindAll(resource => resource.Kind.Contains(kind, StringComparison.OrdinalIgnoreCase));
        return [.. alike.Count > 0 ? alike : all];
    }

    private HealthTouch ByPlace(HealthEvent item)
    {
        var key = (string.Join(' ', TargetsOf(item)), item.Zone, item.Scope == HealthScope.AccountSpecific, AccountsOf(item));
        if (!_places.TryGetValue(key, out var touch))
        {
            _places[key] = touch = FindByPlace(item);
        }

        return touch;
    }

    private HealthTouch FindByPlace(HealthEvent item)
    {
        var (surely, perhaps) = (new Matches(), new Matches());
        foreach (var (code, region) in TargetsOf(item))
        {
            foreach (var resource in code is null ? [] : Things(code).Where(resource => IsIn(resource, item)))
            {
                var (match, doubt) = PlaceOf(resource, region, item.Zone);
                if (match is { } by)
                {
                    var why = doubt ?? (item.Scope == HealthScope.AccountSpecific ? NotNamed : null);
                    (why is null ? surely : perhaps).Add([resource], by, null, why);
                }
            }
        }

        return new HealthTouch(surely.All, perhaps.Without(surely)) { Account = IsAccount(item.Service) };
    }

    private (HealthMatch? By, string? Doubt) PlaceOf(OwnedResource resource, string? region, string? zone)
    {
        if (region == _knowledge.Everywhere || resource.IsGlobal)
        {
            return (HealthMatch.Service, null);
        }

        if (region is null)
        {
            return (HealthMatch.Service, "the event tells no Region");
        }

        if (resource.Region is not null && resource.Region != region)
        {
            return (null, null);
        }

        var regionDoubt = resource.Region is null ? "its Region is not told" : null;
        return zone is null ? (HealthMatch.Service, regionDoubt) : ZoneOf(resource, zone, regionDoubt);
    }

    private (HealthMatch? By, string? Doubt) ZoneOf(OwnedResource resource, string zone, string? regionDoubt)
    {
        if (resource.Zones.Contains(zone))
        {
            return (HealthMatch.Zone, null);
        }

        if (resource.PerhapsZones.Contains(zone))
        {
            return (HealthMatch.Zone, "it is in one or several zones of its subnets, and in which is not told");
        }

        if (resource is { Zones.IsEmpty: true, PerhapsZones.IsEmpty: true })
        {
            var what = resource.HasMoreZones ? "the zone of its subnet" : "its zone";
            return (HealthMatch.Service, regionDoubt is null ? $"{what} is not told" : $"its Region and {what} are not told");
        }

        // Which name of a zone has which id, each account has for itself.
        return resource.Zones.Concat(resource.PerhapsZones).Any(other => IsId(other) != IsId(zone)) ? (HealthMatch.Service, $"its zone is told by {(IsId(zone) ? "name, that of the event by id" : "id, that of the event by name")}")
            : resource.HasMoreZones ? (HealthMatch.Service, "of some of its subnets the zone is not told")
            : (null, null);
    }

    /// <summary>Whether a zone is called by its id, which is the same in all accounts: <c>use1-az1</c>.</summary>
    private static bool IsId(string zone) => zone.Contains("-az", StringComparison.Ordinal);

    private IEnumerable<OwnedResource> Things(string code) => _knowledge.EveryCodes.Contains(code)
        ? ours.All.Where(resource => resource.IsThing && !resource.IsGlobal)
        : ServicesOf(code) is { } services ? services.SelectMany(service => ours.OfService(service).AsEnumerable()) : [];

    /// <summary>The services and Regions that an event is about.</summary>
    private static IEnumerable<(string? Service, string? Region)> TargetsOf(HealthEvent item) =>
        new[] { (item.Service, item.Region) }.Concat(item.AlsoTouches.Select(DashboardShape.Split).Select(also => (also.Service, also.Region ?? item.Region))).Distinct();

    private (string? Family, ImmutableArray<string> Services) FamiliesOf(EntityArn arn, HealthEvent item)
    {
        var code = arn.Family ?? item.Service;
        return (code?.ToLowerInvariant(), code is null || IsBroad(code) ? [] : ServicesOf(code) ?? []);
    }

    /// <summary>Whether a resource may be what an ARN of a family names; a family that says nothing may name anything.</summary>
    private bool IsOf(OwnedResource resource, (string? Family, ImmutableArray<string> Services) families) =>
        families.Family is null || IsBroad(families.Family) || resource.Family == families.Family || (resource.Service is { } service && families.Services.Contains(service));

    private bool IsAccount(string? code) => code is not null && _knowledge.AccountCodes.Contains(code);

    private bool IsBroad(string code) => IsAccount(code) || _knowledge.EveryCodes.Contains(code);

    private ImmutableArray<string>? ServicesOf(string code)
    {
        if (!_services.TryGetValue(code, out var services))
        {
            services = _knowledge.Services.TryGetValue(code, out var listed) ? listed : catalog.FindServiceByName(code) is { } named ? [named.Id] : null;
            _services[code] = services;
        }

        return services;
    }

    /// <summary>Resources that are touched, each once, in the order in which they were found.</summary>
    private sealed class Matches
    {
        private readonly Dictionary<OwnedResource, TouchedResource> _found = new(ReferenceEqualityComparer.Instance);

        public ImmutableArray<TouchedResource> All => [.. _found.Values];

        public void Add(IEnumerable<OwnedResource> resources, HealthMatch by, string? entity, string? doubt)
        {
            foreach (var resource in resources)
            {
                _found.TryAdd(resource, new TouchedResource(resource.Deployment, resource.Address, resource.Type, by, entity) { Doubt = doubt });
            }
        }

        public ImmutableArray<TouchedResource> Without(Matches others) => [.. _found.Where(entry => !others._found.ContainsKey(entry.Key)).Select(entry => entry.Value)];
    }
}
