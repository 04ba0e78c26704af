using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Residency;

/// <summary>Where data is and goes, and whether it may.</summary>
/// <param name="Title">What was read, as the user named it.</param>
/// <param name="Day">The day that it speaks of.</param>
/// <param name="CatalogDate">The day that the catalogue speaks of.</param>
/// <param name="Resources">How many resources were looked at.</param>
/// <param name="Unruled">How many of them no rule is about.</param>
/// <param name="Rules">The rules, the organisation's policy's first.</param>
/// <param name="Areas">The countries and Regions in which data is or to which it goes, sorted.</param>
/// <param name="Entries">The places of each resource, in the order of the inputs.</param>
public sealed record ResidencyReport(
    string Title,
    string Day,
    string CatalogDate,
    int Resources,
    int Unruled,
    ImmutableArray<ResidencyRuleNote> Rules,
    ImmutableArray<ResidencyArea> Areas,
    ImmutableArray<ResidencyEntry> Entries)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/residency/1";

    /// <summary>How many places have a verdict.</summary>
    public int Count(ResidencyVerdict verdict) => Entries.Count(entry => entry.Verdict == verdict);

    /// <summary>The gravest verdict; null where nothing has one.</summary>
    [JsonIgnore]
    public ResidencyVerdict? Gravest => Entries.Max(entry => entry.Verdict);
}

/// <summary>A rule, and how much of what was read it is about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Policy">Whether it is the organisation's.</param>
/// <param name="Because">Why it is.</param>
/// <param name="Countries">The countries that it names.</param>
/// <param name="Jurisdictions">The jurisdictions that it names.</param>
/// <param name="Regions">The Regions that it comes to.</param>
/// <param name="AcceptsEdge">Whether it accepts what leaves its Region by the nature of its service.</param>
/// <param name="Resources">How many resources it is about, or may be.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ResidencyRuleNote(string Name, bool Policy, string Because, ImmutableArray<string> Countries, ImmutableArray<string> Jurisdictions, ImmutableArray<string> Regions, bool AcceptsEdge, int Resources, Place? Location);

/// <summary>A Region, and how much is there.</summary>
/// <param name="Country">The code of the country that it is in.</param>
/// <param name="CountryName">What the country is called.</param>
/// <param name="Region">Its code.</param>
/// <param name="RegionName">What it is called.</param>
/// <param name="Resources">How many resources are there.</param>
/// <param name="Arrivals">How many other places are there to which data goes or from which it comes.</param>
public sealed record ResidencyArea(string Country, string CountryName, string Region, string RegionName, int Resources, int Arrivals);

/// <summary>A place where data of a resource is, or to which it goes.</summary>
/// <param name="Deployment">The deployment of the resource.</param>
/// <param name="Address">The address of the resource.</param>
/// <param name="Type">Its canonical type.</param>
/// <param name="Kind">What the place is to the data.</param>
/// <param name="Reach">What is known of the place.</param>
/// <param name="Regions">The codes of the Regions.</param>
/// <param name="Countries">The codes of the countries that they are in.</param>
public sealed record ResidencyEntry(
    string Deployment,
    string Address,
    string Type,
    ResidencyKind Kind,
    ResidencyReach Reach,
    ImmutableArray<string> Regions,
    ImmutableArray<string> Countries)
{
    /// <summary>The type by the source's own name, where it has another.</summary>
    public string? SourceType { get; init; }

    /// <summary>The property that says so, in the words of the source; null where none does.</summary>
    public string? Path { get; init; }

    /// <summary>The value there, shortened; null where there is none, or where it is a secret.</summary>
    public string? Value { get; init; }

    /// <summary>The account that it is in, where the value names one.</summary>
    public string? Account { get; init; }

    /// <summary>Why the data leaves, or why the place is not known, as a phrase or sentence.</summary>
    public string? Why { get; init; }

    /// <summary>The gravest of what rules say; null where none is about the resource.</summary>
    public ResidencyVerdict? Verdict { get; init; }

    /// <summary>What each rule says that is about the resource.</summary>
    public ImmutableArray<ResidencyJudgement> Judgements { get; init; } = [];

    /// <summary>Where the value stands, or else the resource; null when that is not known.</summary>
    public Place? Location { get; init; }
}

/// <summary>What a rule says of a place.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Why">Why it can't be told, where the place is known; null otherwise.</param>
public sealed record ResidencyJudgement(string Rule, ResidencyVerdict Verdict, string? Why = null);
