using System.Collections.Immutable;

namespace Onus.Contracts.Answers;

/// <summary>A thing that is deployed, explained: what it is, who has access to it by policies in sight, what protects it, and whose its obligations are.</summary>
/// <param name="Title">What was read.</param>
/// <param name="Date">The day that it speaks of.</param>
/// <param name="Deployment">What it is deployed with.</param>
/// <param name="Address">Its address there.</param>
/// <param name="Type">Its type in the words of the input.</param>
/// <param name="Service">The service; null when no service of the catalogue claims the type.</param>
/// <param name="Region">The Region; null when it is not known.</param>
public sealed record ResourceExplanation(string Title, string Date, string Deployment, string Address, string Type, Titled? Service, string? Region) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/resource/1";

    /// <summary>Where it is declared; null when that is not known.</summary>
    public Place? Location { get; init; }

    /// <summary>The account; null when it is not known.</summary>
    public string? Account { get; init; }

    /// <summary>The environment; null when settings name none.</summary>
    public string? Environment { get; init; }

    /// <summary>The party; null when settings name none.</summary>
    public string? Party { get; init; }

    /// <summary>The tags whose values are known.</summary>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What settings say that it is for: which data it holds, how much depends on it.</summary>
    public ImmutableArray<ContextNote> Contexts { get; init; } = [];

    /// <summary>The software that settings say runs on it.</summary>
    public ImmutableArray<ComponentNote> Components { get; init; } = [];

    /// <summary>Who has access by the policies in sight, the widest first.</summary>
    public ImmutableArray<AccessGrant> Access { get; init; } = [];

    /// <summary>Its obligations, those that others hold too, in the order of the catalogue.</summary>
    public ImmutableArray<ResourceObligation> Obligations { get; init; } = [];
}

/// <summary>An obligation of a resource, with what its status rests on.</summary>
/// <param name="Responsibility">The id of the responsibility.</param>
/// <param name="Title">Its title.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="Status">How the customer's part stands; null when the customer holds none.</param>
public sealed record ResourceObligation(string Responsibility, string Title, Holder Holder, ObligationStatus? Status)
{
    /// <summary>The party that holds the customer's part; null when settings name none.</summary>
    public string? Party { get; init; }

    /// <summary>Who attests it, and until when; null when nobody does.</summary>
    public string? Attested { get; init; }

    /// <summary>The context that asks for evidence of it which is not on file; null where none does.</summary>
    public string? WantedBy { get; init; }

    /// <summary>The checks that verify it, and what they read; null where none applies.</summary>
    public ImmutableArray<ResourceCheck>? Checks { get; init; }
}

/// <summary>A check's verdict on a resource.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">The verdict.</param>
public sealed record ResourceCheck(string Id, string Title, FindingStatus Status)
{
    /// <summary>The values that decided; null where none was read.</summary>
    public ImmutableArray<ReadValue>? Because { get; init; }
}
