using Onus.Catalog.Model;
using Onus.Catalog.Wording;
using Onus.Core.Values;

namespace Onus.Terraform.Fixes;

/// <summary>A value, and where in a block it is to stand.</summary>
/// <param name="Spot">The names that lead there.</param>
/// <param name="Attributes">What can be set in the block.</param>
/// <param name="Change">The change of the remedy.</param>
/// <param name="Literal">The value in Terraform's words; null takes away what is there.</param>
/// <param name="IsEach">Whether it is a list of which each element stands in an object of its own, as canonical properties have it.</param>
internal sealed record FixTarget(SourceSpot Spot, AttributeSet Attributes, RemedyChange Change, Value Literal, bool IsEach)
{
    /// <summary>Whether elements are added to a list that may have others.</summary>
    public bool Adds => Change.Path[^1].Pick == RemedyPick.Entry;

    /// <summary>What can be set where some of the names have led; null where that is not known.</summary>
    public SourceAttribute? At(int depth)
    {
        var (set, found) = ((AttributeSet?)Attributes, (SourceAttribute?)null);
        for (var at = 0; at <= depth; at++)
        {
            found = set?.Named(Spot.Names[at]);
            set = found?.Parts;
        }

        return found;
    }
}
