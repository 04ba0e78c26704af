using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Evidence.Health;

/// <summary>An event of AWS Health, whatever it was read from. What it quotes has no secrets and is bounded.</summary>
public sealed record HealthEvent
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>Its ARN; for events of the dashboard that have none, what else tells them apart.</summary>
    public required string Id { get; init; }

    /// <summary>The service as the event calls it; null where it names none.</summary>
    public string? Service { get; init; }

    /// <summary>Its type; null where the source has no types.</summary>
    public string? Type { get; init; }

    /// <summary>What it is about.</summary>
    public HealthCategory Category { get; init; }

    /// <summary>Whom it concerns.</summary>
    public HealthScope Scope { get; init; }

    /// <summary>How it stands, as it says itself.</summary>
    public HealthStatus Status { get; init; }

    /// <summary>What AWS says of whose move it is; null where it says nothing. Words that nobody knows are <see cref="HealthMove.Unknown"/>.</summary>
    public HealthMove? Move { get; init; }

    /// <summary>For whom AWS has written it.</summary>
    public ImmutableSortedSet<string> Personas { get; init; } = Texts;

    /// <summary>The Region; null where none is told.</summary>
    public string? Region { get; init; }

    /// <summary>The Availability Zone; null where none is told.</summary>
    public string? Zone { get; init; }

    /// <summary>The accounts that it was sent to.</summary>
    public ImmutableSortedSet<string> Accounts { get; init; } = Texts;

    /// <summary>When it begins; null where that is not told.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends; null where that is not told.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>When AWS last changed it; null where that is not told.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The beginning of AWS's own words; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>Further services that it touches, as the dashboard writes them: the service, a hyphen and the Region.</summary>
    public ImmutableSortedSet<string> AlsoTouches { get; init; } = Texts;

    /// <summary>What it names.</summary>
    public ImmutableSortedDictionary<string, HealthEntity> Entities { get; init; } = Named([]);

    /// <summary>How many pages there are of what it names, each an event of its own; 1 where it is whole.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The pages that were read.</summary>
    public ImmutableSortedSet<int> PagesRead { get; init; } = [1];

    /// <summary>Whether the public dashboard lists it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether its text was longer than what is kept.</summary>
    public bool IsCut { get; init; }

    private static ImmutableSortedSet<string> Texts { get; } = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    /// <summary>Entities by their keys; the first of several with one key counts.</summary>
    internal static ImmutableSortedDictionary<string, HealthEntity> Named(IEnumerable<HealthEntity> entities) =>
        entities.DistinctBy(entity => entity.Key).ToImmutableSortedDictionary(entity => entity.Key, entity => entity, StringComparer.Ordinal);

    /// <summary>A set of texts.</summary>
    internal static ImmutableSortedSet<string> SetOf(IEnumerable<string> texts) => Texts.Union(texts);
}

/// <summary>Something that an event names.</summary>
/// <param name="Value">Its ARN, id or name.</param>
/// <param name="Status">Its state, as AWS calls it; null where it is not told.</param>
/// <param name="Account">Its account; null where it is not told.</param>
public sealed record HealthEntity(string Value, string? Status, string? Account)
{
    /// <summary>When its state was last told; null where that is not said.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The address that a stack gives it, by its tag; null where the event tells none.</summary>
    public string? Address { get; init; }

    /// <summary>What tells it from others of an event.</summary>
    internal string Key => $"{Account}|{Value}";
}
