using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Answers;

/// <summary>Who holds one responsibility for a service, a type or a variant of a service, and on what grounds.</summary>
/// <param name="Subject">What was asked about, in the words of who asked.</param>
/// <param name="ResponsibilityTitle">What the responsibility is called.</param>
/// <param name="Holder">Who holds it, of all parts together.</param>
/// <param name="Candidates">The holders that are possible, when it is not known.</param>
/// <param name="Parts">Its parts: one, or the resources of a variant that it concerns.</param>
/// <param name="Sources">What the bases of all parts cite, by id.</param>
public sealed record WhoAnswer(
    string Subject,
    string ResponsibilityTitle,
    Holder Holder,
    ImmutableArray<Holder> Candidates,
    ImmutableArray<WhoPart> Parts,
    ImmutableArray<Citation> Sources)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/who/1";

    /// <summary>What people call a variant; null for a service or a type.</summary>
    public string? Title { get; init; }

    /// <summary>The properties that were given with a type, as text, never with a secret in it.</summary>
    public string? Properties { get; init; }

    /// <summary>The one part's entry; null for a variant.</summary>
    public SplitEntry? Entry => Title is null ? Parts[0].Entry : null;
}

/// <summary>Who holds a responsibility for one part of what was asked about.</summary>
/// <param name="Name">The part's name, with how many more there are alike.</param>
/// <param name="Split">The id of its split.</param>
public sealed record WhoPart(string Name, string Type, string Split, ServiceModel Model, Management Managed, string ManagedBecause, SplitEntry Entry);
