using System.Collections.Immutable;

namespace Onus.Catalog.Model.Residency;

/// <summary>The Regions in which a rule lets data be.</summary>
/// <param name="Regions">Their codes.</param>
/// <param name="Outside">Regions that the rule names and that are in none of the countries and jurisdictions that it names too.</param>
public sealed record AllowedRegions(ImmutableSortedSet<string> Regions, ImmutableArray<string> Outside)
{
    /// <summary>The Regions that a rule allows.</summary>
    /// <param name="jurisdictions">What jurisdictions are called, by their names.</param>
    public static AllowedRegions Of(ResidencyRule rule, IReadOnlyDictionary<string, Jurisdiction> jurisdictions, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(jurisdictions);
        ArgumentNullException.ThrowIfNull(geography);
        var named = rule.Regions.ToImmutableSortedSet(StringComparer.Ordinal);
        if (rule.Countries.IsEmpty && rule.Jurisdictions.IsEmpty)
        {
            return new AllowedRegions(named, []);
        }

        var codes = Codes(rule.Countries);
        var wholes = rule.Jurisdictions.Select(jurisdictions.GetValueOrDefault).OfType<Jurisdiction>().Select(item => (item, Codes: Codes(item.Countries))).ToList();
        var area = geography.Regions
            .Where(region => codes.Any(code => Geography.IsIn(region, code))
                || wholes.Exists(whole => whole.item.Regions.Contains(region.Id) || whole.item.Partitions.Contains(region.Partition) || whole.Codes.Any(code => Geography.IsIn(region, code))))
            .Select(region => region.Id)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        return named.Count == 0 ? new AllowedRegions(area, []) : new AllowedRegions(named.Intersect(area), [.. named.Except(area)]);

        List<string> Codes(ImmutableArray<string> names) => [.. names.Select(geography.CountryOf).OfType<string>()];
    }
}
