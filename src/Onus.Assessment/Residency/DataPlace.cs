using System.Collections.Immutable;
using Onus.Catalog.Model.Residency;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Residency;

/// <summary>What is known of a place.</summary>
/// <param name="Reach">How much.</param>
/// <param name="Regions">The Regions: all of them, those that it may be, or those of the partition, by the reach.</param>
/// <param name="Why">Why it is not known, or why data leaves, as a phrase; null where there is nothing to say.</param>
/// <param name="Account">The account, where it is named.</param>
internal sealed record Whereabouts(ResidencyReach Reach, ImmutableArray<AwsRegion> Regions, string? Why = null, string? Account = null)
{
    public static Whereabouts In(AwsRegion region) => new(ResidencyReach.Region, [region]);

    public static Whereabouts Unknown(Message why) => new(ResidencyReach.Unknown, [], why.Text);

    /// <summary>What is known where one of several will be it.</summary>
    public static Whereabouts OneOf(IReadOnlyCollection<Whereabouts> places)
    {
        if (places.FirstOrDefault(place => place.Reach is not (ResidencyReach.Region or ResidencyReach.OneOf)) is { } other)
        {
            return other;
        }

        var regions = places.SelectMany(place => place.Regions).Distinct().OrderBy(region => region.Id, StringComparer.Ordinal).ToImmutableArray();
        return new Whereabouts(regions.Length == 1 ? ResidencyReach.Region : ResidencyReach.OneOf, regions, regions.Length == 1 ? null : "which of them is not known");
    }
}

/// <summary>A place where data of a resource is, or to which it goes.</summary>
public sealed record DataPlace
{
    internal DataPlace(Whereabouts where) => Where = where;

    /// <summary>The resource.</summary>
    public required Resource Resource { get; init; }

    /// <summary>What the place is to the data.</summary>
    public required ResidencyKind Kind { get; init; }

    /// <summary>What is known of the place.</summary>
    public ResidencyReach Reach => Where.Reach;

    /// <summary>The Regions; of a partition none is listed.</summary>
    public ImmutableArray<AwsRegion> Regions => Where.Reach is ResidencyReach.Region or ResidencyReach.OneOf ? Where.Regions : [];

    /// <summary>The account, where it is named.</summary>
    public string? Account => Where.Account;

    /// <summary>Why it is not known, or why data leaves; null where there is nothing to say.</summary>
    public string? Why => Where.Why;

    /// <summary>The property that says so, in the words of the source; null where none does.</summary>
    public string? Path { get; init; }

    /// <summary>The value there, as it may be shown; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>Where the value stands, or else the resource.</summary>
    public Origin Origin { get; init; }

    internal Whereabouts Where { get; }
}
