using Onus.Live.Collecting;
using Onus.Live.Planning;

namespace Onus.Live.Recorded;

/// <summary>What an aggregator of AWS Config told.</summary>
/// <param name="Accounts">The accounts, by their ids.</param>
/// <param name="Failures">The queries that failed, by the types that they would have told of.</param>
public sealed record AggregatorReading(IReadOnlyList<RecordedReading> Accounts, IReadOnlyList<ReadFailure> Failures)
{
    /// <summary>The types of which it counts more than its queries told.</summary>
    public IReadOnlyList<UntoldType> Fewer { get; init; } = [];

    /// <summary>The accounts and Regions whose last update failed, or is too long ago.</summary>
    public IReadOnlyList<StaleSource> Stale { get; init; } = [];

    /// <summary>Why it did not say which these are; null where it did.</summary>
    public ReadFailure? Unsaid { get; init; }

    /// <summary>The types that are wanted and of which no account has one in it.</summary>
    public IReadOnlyList<string> NotRecorded { get; init; } = [];

    /// <summary>Why it did not say how many there are; null where it did.</summary>
    public ReadFailure? Uncounted { get; init; }

    /// <summary>When the oldest and the newest of what it told was recorded; null where it told nothing.</summary>
    public (string Oldest, string Newest)? Captured { get; init; }

    /// <summary>How many rows named no resource, or no account or Region that it can be in.</summary>
    public int Broken { get; init; }

    /// <summary>How many calls were made.</summary>
    public int Calls { get; init; }
}

/// <summary>An account as an aggregator told of it.</summary>
/// <param name="Reading">What is there.</param>
/// <param name="Request">Where.</param>
public sealed record RecordedReading(LiveReading Reading, LiveRequest Request);

/// <summary>A type of which AWS Config counts more than its queries tell.</summary>
/// <param name="Type">The type, as AWS Config calls it.</param>
/// <param name="Counted">How many it counts.</param>
/// <param name="Told">How many were told.</param>
public sealed record UntoldType(string Type, long Counted, int Told);

/// <summary>An account and Region from which an aggregator could not be updated when it last was.</summary>
/// <param name="Source">The account; the organisation where all of it failed.</param>
/// <param name="Region">The Region; empty for all.</param>
/// <param name="Why">AWS Config's word for it.</param>
public sealed record StaleSource(string Source, string Region, string Why)
{
    /// <summary>Whether it is the organisation, and holds for all its accounts.</summary>
    public bool IsOrganization { get; init; }
}
