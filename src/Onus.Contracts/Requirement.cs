using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>One item of a framework: what it is, what serves it, and how it stands by what was read.</summary>
/// <param name="Id">Its id, as the publisher writes it: <c>SC-28(1)</c>.</param>
public sealed record Requirement(string Id)
{
    /// <summary>Its title; null where the publisher gives it none, or does not give it away.</summary>
    public string? Title { get; init; }

    /// <summary>What else it is called: its id in CMMC, <c>required</c> or <c>addressable</c> in HIPAA. Null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Its text; null where it is not free.</summary>
    public string? Text { get; init; }

    /// <summary>The id of the group that it belongs to, such as a family or a domain; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>What the group is called; null for nothing.</summary>
    public string? GroupTitle { get; init; }

    /// <summary>The requirements of <see cref="FrameworkAssessment.Through"/> that its publisher maps it to; null for none.</summary>
    public ImmutableArray<string>? Related { get; init; }

    /// <summary>What an assessor looks at, by id, in order; an empty text where only the id is known. Null for none.</summary>
    public ImmutableArray<Objective>? Objectives { get; init; }

    /// <summary>The responsibilities that serve it, the surest first; null for none.</summary>
    public ImmutableArray<ServingResponsibility>? Served { get; init; }

    /// <summary><c>true</c> where some check of the catalogue names it, whether or not what was read has anything that the check is put to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Checked { get; init; }

    /// <summary><c>true</c> where its responsibilities touch a part of it only: what no check names of the rest is the organisation's, so that it is never inherited as a whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Partial { get; init; }

    /// <summary>How it stands.</summary>
    public RequirementState State { get; init; } = RequirementState.NotCovered;

    /// <summary>Who holds it, over all obligations that serve it; null where none does.</summary>
    public Holder? Holder { get; init; }

    /// <summary>What it stands by: the obligations that serve it, by how they stand. Empty where there are none.</summary>
    public ImmutableArray<RequirementPart> Parts
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>Whether anything of the catalogue serves it.</summary>
    [JsonIgnore]
    public bool IsCovered => Checked || Served is { IsEmpty: false };
}

/// <summary>What an assessor looks at when a requirement is assessed.</summary>
/// <param name="Id">Its id, behind that of the requirement: <c>a</c>; the whole id where the publisher writes it so.</param>
/// <param name="Text">Its text; empty where only the id is known.</param>
public sealed record Objective(string Id, string Text);

/// <summary>A responsibility that serves a requirement.</summary>
/// <param name="Id">The responsibility.</param>
/// <param name="Strength">How surely.</param>
public sealed record ServingResponsibility(string Id, ServingStrength Strength);

/// <summary>The obligations that serve a requirement and stand alike.</summary>
/// <param name="Status">How they stand; <c>inherited</c> for those that AWS or a third party holds alone.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Services">How many of each service; <c>account</c> and <c>organization</c> for those of the account and the organisation.</param>
public sealed record RequirementPart(ObligationStatus Status, int Count, ImmutableSortedDictionary<string, int> Services);

/// <summary>How surely a responsibility serves a requirement.</summary>
[JsonConverter(typeof(WordConverter<ServingStrength>))]
public enum ServingStrength : byte
{
    /// <summary>It is what the requirement asks for, or a direct part of it.</summary>
    Direct,

    /// <summary>It touches a part of it.</summary>
    Partial,

    /// <summary>It serves a requirement that the publisher maps this one to.</summary>
    Derived,
}

/// <summary>How a requirement stands: as the gravest of the obligations that serve it.</summary>
[JsonConverter(typeof(WordConverter<RequirementState>))]
public enum RequirementState : byte
{
    /// <summary>AWS or a third party holds all of it.</summary>
    Inherited,

    /// <summary>What is the customer's is verified.</summary>
    Met,

    /// <summary>Something of the customer's is verifiably not done.</summary>
    Unmet,

    /// <summary>Something that decides it is not known.</summary>
    Unknown,

    /// <summary>What is the customer's is verified or attested.</summary>
    Attested,

    /// <summary>Something that was attested is out of date.</summary>
    Expired,

    /// <summary>Something is the customer's, and nothing verifies or attests it.</summary>
    Open,

    /// <summary>Something is not done, and somebody has accepted that.</summary>
    Waived,

    /// <summary>Nothing that was read bears what serves it.</summary>
    NotApplicable,

    /// <summary>No responsibility and no check serves it: it is the organisation's, outside of what is deployed.</summary>
    NotCovered,
}
