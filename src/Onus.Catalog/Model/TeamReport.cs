using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>The report of an auditor of a provider's that a team has on file. Its text is not read: who may have it has agreed to keep it to himself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Provider">Whose it is: <c>aws</c>, or a third party by the name that overrides give it.</param>
/// <param name="Series">The series, such as <c>SOC 2 Type II</c>.</param>
/// <param name="From">The first day of the period that it is about.</param>
/// <param name="Until">The last day of that period.</param>
/// <param name="ValidUntil">The last day on which the team relies on it.</param>
/// <param name="ReviewedBy">Who has read it.</param>
/// <param name="Reviewed">When it was read.</param>
/// <param name="Services">The ids of the services that it is about; empty for all.</param>
/// <param name="Expects">The responsibilities of the customer's, by the control that the report expects of it.</param>
/// <param name="Digest">The SHA-256 of the block in its canonical form, by which a log knows it.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamReport(
    string Name,
    string Provider,
    string Series,
    string From,
    string Until,
    string ValidUntil,
    string ReviewedBy,
    string Reviewed,
    ImmutableArray<string> Services,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Expects,
    string Digest,
    Origin Origin)
{
    /// <summary>The report's own version; null when it is not said.</summary>
    public string? Version { get; init; }

    /// <summary>Where it is kept; null when it lies in the repository.</summary>
    public string? Kept { get; init; }

    /// <summary>The file, with its SHA-256; null where none lies in the repository.</summary>
    public EvidenceItem? File { get; init; }

    /// <summary>The SHA-256 of a report that is kept elsewhere; null when it is not said.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The name of what tells which services it is about; null for what is called as its series begins.</summary>
    public string? InScope { get; init; }
}
