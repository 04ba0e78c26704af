using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>A framework of requirements.</summary>
/// <param name="Id">The id, with the version where the ids of versions differ.</param>
/// <param name="Title">What its publisher calls it.</param>
/// <param name="Version">The version or versions whose ids these are.</param>
/// <param name="Source">Where the ids are from.</param>
/// <param name="Requirements">Its requirements, in its own order, as they are written: what serves them is not in them; those that were withdrawn are not among them.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Framework(string Id, string Title, string Version, string Source, ImmutableArray<Requirement> Requirements, Origin Origin)
{
    /// <summary>The ids of its requirements.</summary>
    public FrozenSet<string> Ids { get; } = Requirements.Select(requirement => requirement.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What else it is called, in any case.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The framework that it is a selection of; null where it is none.</summary>
    public string? Of { get; init; }

    /// <summary>The framework that the related requirements of its own are of; null where it is mapped to none.</summary>
    public string? Through { get; init; }
}

/// <summary>What responsibilities serve the requirements of a framework.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Entries">The responsibilities, in the order of the file.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record ServedFramework(string Framework, ImmutableArray<ServingEntry> Entries, Origin Origin)
{
    /// <summary>The responsibilities that serve each requirement, in the order of the file.</summary>
    public ILookup<string, ServingResponsibility> ByRequirement { get; } = Entries
        .SelectMany(entry => entry.Direct.Select(id => (id, ServingStrength.Direct)).Concat(entry.Partial.Select(id => (id, ServingStrength.Partial))), (entry, served) => (served.id, serving: new ServingResponsibility(entry.Responsibility, served.Item2)))
        .ToLookup(served => served.id, served => served.serving, StringComparer.Ordinal);
}

/// <summary>The requirements that a responsibility serves.</summary>
/// <param name="Direct">Those of which it is a direct part.</param>
/// <param name="Partial">Those of which it touches a part.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record ServingEntry(string Responsibility, ImmutableArray<string> Direct, ImmutableArray<string> Partial, Origin Origin);
