using System.Collections.Immutable;

namespace Onus.Contracts.Frameworks;

/// <summary>One obligation that serves a requirement.</summary>
/// <param name="Entry">Who holds it, with the ground.</param>
/// <param name="Status">How it stands for this requirement.</param>
/// <param name="Strength">How surely its responsibility serves the requirement; null where only checks do.</param>
/// <param name="Resource">The resource that bears it; null where the account or the organisation does.</param>
/// <param name="Scope">What of the account or the organisation it is; null where a resource bears it.</param>
public sealed record RequirementObligation(SplitEntry Entry, ObligationStatus Status, ServingStrength? Strength, ResourceAssessment? Resource, ScopeObligation? Scope)
{
    /// <summary>The indices, among the rules of the resource, of the checks that name the requirement; they alone decide where only checks serve it.</summary>
    public ImmutableArray<int> Checks { get; init; } = [];

    /// <summary>The service that it is of; <c>account</c> or <c>organization</c> where it is of no resource.</summary>
    public string Service => Resource?.Split?.Service ?? Scope!.Scope.Name();

    /// <summary>The party within the customer that holds its part; null where settings name none, or it has none.</summary>
    public string? Party => !Entry.CustomerHoldsPart ? null : Resource is { } resource ? resource.Placement.OwnerOf(Entry.Responsibility) : Scope!.Party;

    /// <summary>The verdicts on resources that what belongs to the account or the organisation rests on; empty for what a resource bears.</summary>
    internal IEnumerable<Finding> OfWhole { get; init; } = [];

    /// <summary>The verdicts that it rests on: those of the checks of its responsibility, or where only checks serve the requirement, theirs.</summary>
    public IEnumerable<Finding> Evidence => Resource is not { } resource ? OfWhole
        : Strength is null ? Checks.Select(check => new Finding(resource, check))
        : resource.EvidenceOf(Entry.Responsibility);

    /// <summary>The index of the attestation that it rests on; null where it rests on none.</summary>
    public int? Attestation => Resource is { Attested: { } attested } ? attested.TryGetValue(Entry.Responsibility, out var at) ? at : null : Scope?.Attestation;
}
