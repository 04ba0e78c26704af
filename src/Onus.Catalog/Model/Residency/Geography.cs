using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Onus.Catalog.Model.Residency;

/// <summary>Where AWS's Regions are: countries, partitions, zones, jurisdictions. Safe for use by several threads.</summary>
public sealed partial class Geography
{
    private readonly FrozenDictionary<string, AwsRegion> _regions;
    private readonly FrozenDictionary<string, AwsRegion> _zones;
    private readonly FrozenDictionary<string, string> _codes;

    /// <summary>Makes the table.</summary>
    /// <param name="regions">The Regions, sorted.</param>
    /// <param name="countries">The names of countries by their codes.</param>
    public Geography(ImmutableArray<AwsRegion> regions, IReadOnlyDictionary<string, string> countries, ImmutableArray<Jurisdiction> jurisdictions)
    {
        (Regions, Countries, Jurisdictions) = (regions, countries, jurisdictions);
        _regions = regions.ToFrozenDictionary(region => region.Id, StringComparer.Ordinal);
        _zones = regions.SelectMany(region => region.Zones.Select(zone => (zone, region))).DistinctBy(entry => entry.zone).ToFrozenDictionary(entry => entry.zone, entry => entry.region, StringComparer.Ordinal);
        _codes = countries.SelectMany(entry => new[] { (Name: entry.Key, entry.Key), (Name: entry.Value, entry.Key) }).DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Key, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The Regions, sorted.</summary>
    public ImmutableArray<AwsRegion> Regions { get; }

    /// <summary>The names of countries by their codes.</summary>
    public IReadOnlyDictionary<string, string> Countries { get; }

    /// <summary>The jurisdictions that may be named, in the order of their file.</summary>
    public ImmutableArray<Jurisdiction> Jurisdictions { get; }

    /// <summary>The ids of the sources of Regions and countries.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The keys of tags that say which class of data a resource holds, without case and signs.</summary>
    public FrozenSet<string> ClassTags { get; init; } = [];

    /// <summary>The types of what is named by a bucket's name: no two in a partition have the same.</summary>
    public ImmutableArray<string> BucketTypes { get; init; } = [];

    /// <summary>A Region; null when there is none of that code.</summary>
    public AwsRegion? Find(string id) => _regions.GetValueOrDefault(id);

    /// <summary>The code of a country that is called by its code or name, in any case, or of a subdivision in which a Region is; null when there is none.</summary>
    public string? CountryOf(string name) => _codes.GetValueOrDefault(name) ?? (Regions.FirstOrDefault(region => string.Equals(region.Subdivision, name, StringComparison.OrdinalIgnoreCase))?.Subdivision);

    /// <summary>The name of a country; the code itself where none is known.</summary>
    public string NameOf(string code) => Countries.GetValueOrDefault(code, code);

    /// <summary>Whether a Region is in a country or a subdivision.</summary>
    /// <param name="code">The code, as <see cref="CountryOf"/> gives it.</param>
    public static bool IsIn(AwsRegion region, string code)
    {
        ArgumentNullException.ThrowIfNull(region);
        return region.Country == code || region.Subdivision == code;
    }

    /// <summary>The Region of a zone that is called by its name or id, and whether the zone is one of the Region's Availability Zones; Local and Wavelength Zones are elsewhere. Null for what is no zone.</summary>
    /// <param name="zone">A name (<c>us-east-1a</c>, <c>us-west-2-lax-1a</c>) or an id (<c>use1-az1</c>).</param>
    public (AwsRegion Region, bool IsWithin)? OfZone(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (_zones.TryGetValue(zone, out var known))
        {
            return (known, true);
        }

        if (ZoneName().Match(zone) is { Success: true } name && Find(name.Groups["region"].Value) is { } region)
        {
            return (region, name.Groups["rest"].ValueSpan.Length == 1);
        }

        // Zones that the table does not list yet, and Local Zones, share the beginning of their ids with those that it does.
        var prefix = zone.Split('-')[0] + "-";
        return zone.Length > prefix.Length && Regions.FirstOrDefault(item => item.Zones.Any(id => id.StartsWith(prefix, StringComparison.Ordinal))) is { } near
            ? (near, ZoneNumber().IsMatch(zone.AsSpan(prefix.Length))) : null;
    }

    /// <summary>The labels of a host of AWS's before the domain of its services; null for any other host.</summary>
    public ImmutableArray<string>? LabelsOf(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var domain = Regions.Select(region => region.Domain).Distinct().Where(domain => host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase)).MaxBy(domain => domain.Length);
        return domain is null ? null : [.. host[..^(domain.Length + 1)].Split('.')];
    }

    /// <summary>The Regions of a partition.</summary>
    public ImmutableArray<AwsRegion> OfPartition(string partition) => [.. Regions.Where(region => region.Partition == partition)];

    /// <summary>The key of a tag without case, hyphens and the like.</summary>
    public static string PlainKey(string key) => string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("^(?<region>[a-z]+(?:-[a-z]+)+-[0-9]+)(?<rest>[a-z]|-[a-z0-9-]+)$")]
    private static partial Regex ZoneName();

    [GeneratedRegex("^az[0-9]+$")]
    private static partial Regex ZoneNumber();
}
