using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Software that runs on resources and that their configuration does not show, as settings say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Product">The product, as the catalogue's tables of ends of support call it, or by a name that they do not have.</param>
/// <param name="Version">The version.</param>
/// <param name="Owner">Who keeps it up to date.</param>
/// <param name="Scope">What it runs on.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamComponent(string Name, string Product, string Version, string Owner, EvidenceScope Scope, Origin Origin);

/// <summary>What a team knows of resources that their configuration does not show: which data they hold and how much depends on them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Data">The classes of data, in the team's words.</param>
/// <param name="Criticality">How much depends on it, in the team's words; null when it is not said.</param>
/// <param name="Needs">What is asked of it, in the team's words.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamContext(string Name, ImmutableArray<string> Data, string? Criticality, ImmutableArray<string> Needs, EvidenceScope Scope, Origin Origin)
{
    /// <summary>How grave failures are at least, by ids of checks, ids of responsibilities or their leading parts (<c>data</c>).</summary>
    public ImmutableSortedDictionary<string, Severity> Severity { get; init; } = ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>The responsibilities, by their ids or the leading parts of these, whose obligations count as done only with an attestation that names a file or an address.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The most days since what such an attestation attests was done; null for no other limit than its own last day.</summary>
    public int? EvidenceDays { get; init; }
}
