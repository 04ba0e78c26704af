using Onus.Catalog.Model.Residency;
using Onus.Contracts.Residency;

namespace Onus.Assessment.Residency;

/// <summary>Says whether a rule lets data be in a place.</summary>
/// <param name="rule">The rule.</param>
/// <param name="allowed">The Regions that it comes to.</param>
public sealed class RuleJudge(ResidencyRule rule, AllowedRegions allowed)
{
    /// <summary>The rule.</summary>
    public ResidencyRule Rule => rule;

    /// <summary>The Regions that it comes to.</summary>
    public AllowedRegions Allowed => allowed;

    /// <summary>What the rule says of a place, whatever resource it is about. What is not known is never allowed.</summary>
    public ResidencyVerdict Judge(DataPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var regions = place.Where.Regions;
        var all = regions.Length > 0 && regions.All(IsAllowed);
        return place.Reach switch
        {
            ResidencyReach.Region => all ? ResidencyVerdict.Allowed : ResidencyVerdict.NotAllowed,
            ResidencyReach.OneOf => all ? ResidencyVerdict.Allowed : regions.Any(IsAllowed) || regions.IsEmpty ? ResidencyVerdict.Unknown : ResidencyVerdict.NotAllowed,
            ResidencyReach.Partition when all => ResidencyVerdict.Allowed,
            ResidencyReach.Partition or ResidencyReach.Edge or ResidencyReach.Regions => rule.AcceptsEdge ? ResidencyVerdict.Allowed : ResidencyVerdict.LeavesRegion,
            _ => ResidencyVerdict.Unknown,
        };
    }

    private bool IsAllowed(AwsRegion region) => allowed.Regions.Contains(region.Id);
}
