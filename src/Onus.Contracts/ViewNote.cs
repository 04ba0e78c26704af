using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>What of an assessment is shown and counts for <c>--fail-on</c>.</summary>
/// <param name="Profile">The profile: checks of a higher level are hidden.</param>
/// <param name="Only">What is asked for alone, as it was written; empty for all.</param>
/// <param name="Except">What is left out, as it was written.</param>
/// <param name="Severity">The least severity; null for any.</param>
public sealed record ViewNote(CheckLevel Profile, ImmutableArray<string> Only, ImmutableArray<string> Except, Severity? Severity = null)
{
    /// <summary>What settings say in the place of <c>--fail-on</c>; null where they say nothing.</summary>
    public string? FailOn { get; init; }

    /// <summary>The party whose obligations alone are told, <see cref="PartyCut.Nobody"/> for those that are nobody's; null for all.</summary>
    public string? Party { get; init; }
}
