using System.Collections.Immutable;

namespace Onus.Engine.Evidence;

/// <summary>What somebody attests. What is null or empty is not said; of an attestation that is there already it stays as it is.</summary>
/// <param name="Name">The name of the attestation.</param>
/// <param name="Knowledge">The settings that it goes to, the catalogue, and the day.</param>
public sealed record AttestRequest(string Name, KnowledgeRequest Knowledge)
{
    /// <summary>Whether the attestation stands in the settings as it is to be, and is only recorded.</summary>
    public bool OnlyRecords { get; init; }

    /// <summary>The ids of the responsibilities.</summary>
    public ImmutableArray<string> Responsibilities { get; init; } = [];

    /// <summary>Whether it speaks of the organisation as a whole.</summary>
    public bool Organisation { get; init; }

    /// <summary>The accounts that it speaks of.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>The environments that it speaks of.</summary>
    public ImmutableArray<string> Environments { get; init; } = [];

    /// <summary>The services that it speaks of.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>The addresses of the resources that it speaks of.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>The tags of the resources that it speaks of, as <c>NAME=VALUE</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What is attested.</summary>
    public string? Statement { get; init; }

    /// <summary>Who attests it.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which it was done; the request's day where it is not said.</summary>
    public string? Performed { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public string? ValidUntil { get; init; }

    /// <summary>Files, or addresses as <c>ADDRESS=SHA256</c>.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Whom it is about.</summary>
    public string? Audience { get; init; }

    /// <summary>How large a share of these it has reached.</summary>
    public string? Reached { get; init; }
}
