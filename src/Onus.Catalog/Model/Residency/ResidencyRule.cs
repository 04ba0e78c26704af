using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model.Residency;

/// <summary>Where a team lets data be: which data, and in which countries, jurisdictions and Regions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Countries">Countries, by code or name.</param>
/// <param name="Jurisdictions">Jurisdictions, by name. A Region in one of these or of the countries is allowed.</param>
/// <param name="Regions">Regions. Beside countries or jurisdictions, only these of theirs are allowed.</param>
/// <param name="Because">Why.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record ResidencyRule(string Name, ImmutableArray<string> Countries, ImmutableArray<string> Jurisdictions, ImmutableArray<string> Regions, string Because, Origin Origin)
{
    /// <summary>Whether what leaves its Region by the nature of its service is accepted.</summary>
    public bool AcceptsEdge { get; init; }

    /// <summary>What it is about; nothing in it is all that is read.</summary>
    public required ResidencyScope Scope { get; init; }
}

/// <summary>What a rule of residency is about: what fits each criterion that is given.</summary>
/// <param name="Folder">The absolute path of the folder that <paramref name="Paths"/> are seen from.</param>
/// <param name="Classes">Classes of data, as tags say them.</param>
/// <param name="Tags">Values of tags, one of them each; <c>*</c> stands for any text.</param>
/// <param name="Services">Services, by their ids.</param>
/// <param name="Types">Types of resources, canonical or of the source; <c>*</c> stands for any text.</param>
/// <param name="Paths">Deployments, or files that declare resources.</param>
/// <param name="Modules">Calls of modules, or nested stacks, by their addresses.</param>
/// <param name="Resources">Addresses of resources; <c>*</c> stands for any text.</param>
public sealed record ResidencyScope(
    string Folder,
    ImmutableArray<string> Classes,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Tags,
    ImmutableArray<string> Services,
    ImmutableArray<string> Types,
    ImmutableArray<string> Paths,
    ImmutableArray<string> Modules,
    ImmutableArray<string> Resources);
