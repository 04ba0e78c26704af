using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>A waiver of the team's settings or of a policy, and how it stands on the day of the assessment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Until">The last day on which it holds; null when it has none.</param>
/// <param name="State">Whether it counts.</param>
public sealed record AcceptanceNote(string Name, string Reason, string? Until, RecordState State)
{
    /// <summary>The ids of the checks; null where there are none.</summary>
    public ImmutableArray<string>? Checks { get; init; }

    /// <summary>The ids of the responsibilities; null where there are none.</summary>
    public ImmutableArray<string>? Responsibilities { get; init; }

    /// <summary>Who accepts it; null when nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it is written down; null when it is not said.</summary>
    public string? Ticket { get; init; }

    /// <summary>Whether nothing narrows it.</summary>
    public bool Everywhere { get; init; }

    /// <summary>Where it stands; null when that is not known.</summary>
    public Place? Location { get; init; }
}
