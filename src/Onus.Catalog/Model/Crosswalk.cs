using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What others call a check, and what it serves for them.</summary>
/// <param name="Aliases">The ids that other tools give it, by tool.</param>
/// <param name="Requirements">The requirements that it serves, by framework.</param>
/// <param name="Origin">Where it is said.</param>
public sealed record Crosswalk(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements,
    Origin Origin)
{
    /// <summary>Nothing is said.</summary>
    public static Crosswalk None { get; } = new(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty, ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty, default);
}
