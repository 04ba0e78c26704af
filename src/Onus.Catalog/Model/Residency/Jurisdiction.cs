using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model.Residency;

/// <summary>What rules of residency may name instead of countries: a union of states, a cloud of its own.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Countries">The countries in it; a Region belongs to it by any of the three.</param>
/// <param name="Regions">The Regions in it.</param>
/// <param name="Partitions">The partitions all of whose Regions are in it.</param>
/// <param name="Source">The id of the source; null in settings.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Jurisdiction(string Id, string Title, ImmutableArray<string> Countries, ImmutableArray<string> Regions, ImmutableArray<string> Partitions, string? Source, Origin Origin);
