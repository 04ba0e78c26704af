using System.Collections.Frozen;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>A framework of requirements.</summary>
/// <param name="Id">The id, with the version where the ids of versions differ.</param>
/// <param name="Title">What its publisher calls it.</param>
/// <param name="Version">The version or versions whose ids these are.</param>
/// <param name="Source">Where the ids are from.</param>
/// <param name="Requirements">The ids of its requirements; those that were withdrawn are not among them.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Framework(string Id, string Title, string Version, string Source, FrozenSet<string> Requirements, Origin Origin);
