using System.Collections.Immutable;
using Onus.Catalog.Model;

namespace Onus.Assessment;

/// <summary>What has to be asked of every resource of one type on one day.</summary>
/// <param name="Service">The service.</param>
/// <param name="Type">The type.</param>
/// <param name="Overrides">The overrides that are about it: unconditional ones first, each group in the order of its file.</param>
/// <param name="Checks">The checks that are about it.</param>
public sealed record TypePlan(Service Service, ResourceType Type, ImmutableArray<HolderOverride> Overrides, ImmutableArray<Check> Checks)
{
    /// <summary>The overrides with a condition.</summary>
    public ImmutableArray<HolderOverride> Conditional { get; } = [.. Overrides.Where(change => change.When is not null)];
}
