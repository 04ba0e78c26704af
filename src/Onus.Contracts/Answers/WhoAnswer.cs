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
    [property: JsonIgnore] string ResponsibilityTitle,
    [property: JsonIgnore] Holder Holder,
    [property: JsonIgnore] ImmutableArray<Holder> Candidates,
    [property: JsonIgnore] ImmutableArray<WhoPart> Parts,
    [property: JsonPropertyOrder(1)] ImmutableArray<Citation> Sources)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/who/1";

    /// <summary><c>true</c> where AWS's model does not have the responsibility.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Extension { get; init; }

    /// <summary>The further models of AWS's that speak of the responsibility, by id; null where none does.</summary>
    public ImmutableArray<string>? Models { get; init; }

    /// <summary>What people call a variant; null for a service or a type.</summary>
    public string? Title { get; init; }

    /// <summary>The team's own settings that are in force; null when there are none.</summary>
    [JsonPropertyOrder(1)]
    public SettingsNote? Settings { get; init; }

    /// <summary>The properties that were given with a type, as text, never with a secret in it.</summary>
    [JsonIgnore]
    public string? Properties { get; init; }

    /// <summary>Of a service or a type: the id of its split.</summary>
    public string? Split => Single?.Split;

    /// <summary>Of a service or a type: its model.</summary>
    public ServiceModel? Model => Single?.Model;

    /// <summary>Of a service or a type: whether it is managed.</summary>
    public Management? Managed => Single?.Managed;

    /// <summary>Of a service or a type: why so.</summary>
    public string? ManagedBecause => Single?.ManagedBecause;

    /// <summary>Of a service or a type: who holds the responsibility, and on what grounds.</summary>
    public SplitEntry? Entry => Single?.Entry;

    /// <summary>Of a variant: who holds it, of all parts together.</summary>
    [JsonPropertyName("holder")]
    public Holder? HolderOfAll => Single is null ? Holder : null;

    /// <summary>Of a variant whose holder is not known: the holders that are possible.</summary>
    [JsonPropertyName("candidates")]
    public ImmutableArray<Holder>? CandidatesOfAll => Single is null && !Candidates.IsEmpty ? Candidates : null;

    /// <summary>Of a variant: its parts.</summary>
    [JsonPropertyName("parts")]
    public ImmutableArray<WhoPart>? PartsOfAll => Single is null ? Parts : null;

    private WhoPart? Single => Title is null ? Parts[0] : null;
}

/// <summary>Who holds a responsibility for one part of what was asked about.</summary>
/// <param name="Name">The part's name, with how many more there are alike.</param>
/// <param name="Split">The id of its split.</param>
public sealed record WhoPart(string Name, string Type, string Split, ServiceModel Model, Management Managed, string ManagedBecause, SplitEntry Entry);
