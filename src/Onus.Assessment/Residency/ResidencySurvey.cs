using System.Collections.Immutable;
using System.IO.Enumeration;
using Onus.Assessment.Relations;
using Onus.Assessment.Wording;
using Onus.Catalog;
using Onus.Catalog.Model.Residency;
using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Residency;

/// <summary>Finds where the data of resources is and where it goes, by what the catalogue says of their types.</summary>
public sealed class ResidencySurvey
{
    private const int MaxValue = 120;
    private readonly ServiceCatalog _catalog;
    private readonly PlaceReader _reader;
    private readonly IReadOnlyList<DeploymentIndex> _indexes;
    private readonly Lazy<Dictionary<string, Whereabouts>> _buckets;
    private readonly Dictionary<string, ServiceResidency> _byType = new(StringComparer.Ordinal);

    /// <summary>Makes a survey of deployments.</summary>
    public ResidencySurvey(ServiceCatalog catalog, IReadOnlyList<Deployment> deployments)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(deployments);
        _catalog = catalog;
        _indexes = [.. deployments.Select(deployment => new DeploymentIndex(deployment, catalog))];
        _buckets = new(Buckets);
        _reader = new PlaceReader(catalog, name => _buckets.Value.GetValueOrDefault(name));
    }

    /// <summary>The places of all resources, those of each together and its own first, in the order of the inputs.</summary>
    public IEnumerable<DataPlace> Places(CancellationToken cancellation = default)
    {
        foreach (var index in _indexes)
        {
            foreach (var resource in index.Deployment.Resources)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var place in PlacesOf(resource, index))
                {
                    yield return place;
                }
            }
        }
    }

    private List<DataPlace> PlacesOf(Resource resource, DeploymentIndex index)
    {
        var service = ServiceOf(resource.Type);
        var (own, said) = OwnPlace(resource, index);
        var places = new List<DataPlace>();
        var leaves = Departures(resource, own, service).ToList();
        if (!leaves.Exists(leave => !leave.Keeps && leave.Place.Reach is (ResidencyReach.Partition or ResidencyReach.Edge)))
        {
            places.Add(said is { } zone ? Place(resource, ResidencyKind.Own, own, zone.Path, zone.Value) : Place(resource, ResidencyKind.Own, own, null, resource.RegionValue));
        }

        places.AddRange(leaves.Select(leave => leave.Place));
        foreach (var flow in service.Flows.Where(flow => flow.Types.Contains(resource.Type)))
        {
            foreach (var (path, value) in flow.Paths.SelectMany(path => PathValues.At(resource, path, flow.Element)))
            {
                // What a part alone does not say of the rest is for the deployment to say that declares it.
                if (IsExcepted(flow, value) || value is UnknownValue { Reason.Code: UnknownCode.Dangling, Refinement: null } || _reader.Of(value, flow.Takes, index, own, service, WhereIs) is not { } where)
                {
                    continue;
                }

                // A zone of the Region in which the resource is says nothing more.
                if (flow.Kind != ResidencyKind.Own || (path != said?.Path && (own.Reach == ResidencyReach.Region ? !IsSame(own, where) && !value.IsUnknown : where.Reach != ResidencyReach.Unknown)))
                {
                    places.Add(Place(resource, flow.Kind, where, path, value));
                }
            }
        }

        return places;

        Whereabouts WhereIs(Resource other) => OwnPlace(other, index).Where;
    }

    private static bool IsExcepted(DataFlow flow, Value value) => value is StringValue text && flow.Except.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, text.Value, ignoreCase: true));

    private static bool IsSame(Whereabouts left, Whereabouts right) => right.Reach == ResidencyReach.Region && left.Regions.SequenceEqual(right.Regions);

    /// <summary>Where a resource is: where its source puts it, else as its id or ARN says, else in the Region of its zone, with the property that says so.</summary>
    private (Whereabouts Where, (string Path, Value Value)? Said) OwnPlace(Resource resource, DeploymentIndex index)
    {
        var named = resource.RegionValue is null ? null : _reader.Of(resource.RegionValue, FlowForm.Region, index, Unsaid, ServiceResidency.None, _ => Unsaid);
        if (named is { Reach: not ResidencyReach.Unknown })
        {
            return (named, null);
        }

        foreach (var identifier in resource.Identifiers)
        {
            if (identifier.Split(':') is ["arn", _, _, { Length: > 0 } code, ..])
            {
                return (_reader.InRegion(code), null);
            }
        }

        var service = ServiceOf(resource.Type);
        foreach (var flow in service.Flows.Where(flow => flow.Kind == ResidencyKind.Own && flow.Types.Contains(resource.Type)))
        {
            foreach (var (path, value) in flow.Paths.SelectMany(path => PathValues.At(resource, path, flow.Element)))
            {
                if (_reader.Of(value, flow.Takes, index, Unsaid, service, _ => Unsaid) is { Reach: ResidencyReach.Region } zone)
                {
                    return (zone, (path, value));
                }
            }
        }

        return (named ?? Unsaid, null);
    }

    private static Whereabouts Unsaid { get; } = Whereabouts.Unknown($"nothing says to which Region it is deployed; --region does");

    private IEnumerable<(DataPlace Place, bool Keeps)> Departures(Resource resource, Whereabouts own, ServiceResidency service)
    {
        foreach (var departure in service.Departures.Where(departure => departure.Types.Any(type => FileSystemName.MatchesSimpleExpression(type, resource.Type, ignoreCase: false))))
        {
            var found = departure.When.Select(wanted => (Wanted: wanted.Value, At: PathValues.At(resource, wanted.Key).FirstOrDefault())).ToList();
            var (path, value) = found.Count == 0 ? (null, null) : found[0].At;
            if (found.TrueForAll(entry => IsAmong(entry.At.Value, entry.Wanted)))
            {
                yield return (Place(resource, ResidencyKind.Departure, new Whereabouts(ReachOf(departure.Reach), departure.Reach == DepartureReach.Partition ? PartitionOf(own) : [], departure.Because), path, value), departure.Keeps);
            }
            else if (found.TrueForAll(entry => entry.At.Value is UnknownValue || IsAmong(entry.At.Value, entry.Wanted)))
            {
                var doubt = found.Find(entry => entry.At.Value is UnknownValue).At;
                yield return (Place(resource, ResidencyKind.Departure, Whereabouts.Unknown($"whether it leaves its Region is not known: {((UnknownValue)doubt.Value).Reason.Detail}"), doubt.Path, doubt.Value), departure.Keeps);
            }
        }
    }

    private ImmutableArray<AwsRegion> PartitionOf(Whereabouts own) => own.Reach == ResidencyReach.Region ? _catalog.Geography.OfPartition(own.Regions[0].Partition) : [];

    private static ResidencyReach ReachOf(DepartureReach reach) => reach switch
    {
        DepartureReach.Partition => ResidencyReach.Partition,
        DepartureReach.Regions => ResidencyReach.Regions,
        DepartureReach.Outside => ResidencyReach.Outside,
        _ => ResidencyReach.Edge,
    };

    private static bool IsAmong(Value? value, ImmutableArray<string> wanted) => value switch
    {
        null => wanted.Contains(""),
        StringValue text => wanted.Contains(text.Value, StringComparer.OrdinalIgnoreCase),
        BooleanValue flag => wanted.Contains(flag.Value ? "true" : "false"),
        _ => false,
    };

    private DataPlace Place(Resource resource, ResidencyKind kind, Whereabouts where, string? path, Value? value) => new(where)
    {
        Resource = resource,
        Kind = kind,
        Path = path is null ? null : OwnWords.Of(_catalog, resource, path, value?.Origin ?? default)?.ToString() ?? path,
        Value = value is StringValue { IsSensitive: false } text ? Shortened(Redaction.Of(text.Value)) : null,
        Origin = value is { Origin.HasPlace: true } ? value.Origin : resource.Origin,
    };

    private static string Shortened(string text) => text.Length <= MaxValue ? text : text[..(MaxValue - 1)] + "…";

    private ServiceResidency ServiceOf(string type)
    {
        if (!_byType.TryGetValue(type, out var known))
        {
            _byType[type] = known = _catalog.Classify(type) is { } classified ? _catalog.ResidencyOf(classified.Service.Id) : ServiceResidency.None;
        }

        return known;
    }

    /// <summary>Where buckets are by their names; those that deployments put in different Regions are in none that is known.</summary>
    private Dictionary<string, Whereabouts> Buckets()
    {
        var buckets = new Dictionary<string, Whereabouts>(StringComparer.Ordinal);
        foreach (var index in _indexes)
        {
            foreach (var bucket in _catalog.Geography.BucketTypes.SelectMany(index.OfType))
            {
                if (_catalog.Classify(bucket.Type)?.Type.NameProperty is not { } property || bucket.Properties[property] is not StringValue { Value: { Length: > 0 } name })
                {
                    continue;
                }

                var where = OwnPlace(bucket, index).Where;
                if (buckets.TryGetValue(name, out var other) && !IsSame(other, where))
                {
                    where = Whereabouts.Unknown($"several deployments have a bucket of this name");
                }

                buckets[name] = where;
            }
        }

        return buckets;
    }
}
