using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Whether a version is supported by whoever makes it.</summary>
[JsonConverter(typeof(WordConverter<SupportState>))]
public enum SupportState : byte
{
    /// <summary>It is not known: the catalogue does not list it.</summary>
    Unknown,

    /// <summary>It is supported.</summary>
    Supported,

    /// <summary>Its support has ended.</summary>
    Ended,
}

/// <summary>Software that runs on resources and that their configuration does not show.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Product">The product.</param>
/// <param name="Version">The version.</param>
/// <param name="Owner">Who keeps it up to date.</param>
/// <param name="Scope">What it runs on, in words.</param>
/// <param name="Support">Whether it is supported on the day of the assessment.</param>
/// <param name="Resources">On how many resources it runs.</param>
public sealed record ComponentNote(string Name, string Product, string Version, string Owner, string Scope, SupportState Support, int Resources)
{
    /// <summary>The last day of its support; null while none is known.</summary>
    public string? Until { get; init; }

    /// <summary>The last day of support that costs extra; null where there is none.</summary>
    public string? Extended { get; init; }

    /// <summary>Where it stands; null when that is not known.</summary>
    public Place? Location { get; init; }
}

/// <summary>What a team knows of resources that their configuration does not show.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Data">The classes of data.</param>
/// <param name="Needs">What is asked of it.</param>
/// <param name="Scope">What it is about, in words.</param>
/// <param name="Resources">Of how many resources it is.</param>
public sealed record ContextNote(string Name, ImmutableArray<string> Data, ImmutableArray<string> Needs, string Scope, int Resources)
{
    /// <summary>How much depends on it; null when it is not said.</summary>
    public string? Criticality { get; init; }

    /// <summary>How grave failures in it are at least, by the names of checks and responsibilities; null where it says nothing of that.</summary>
    public ImmutableSortedDictionary<string, Severity>? Severity { get; init; }

    /// <summary>The responsibilities of which it asks for evidence; null for none.</summary>
    public ImmutableArray<string>? Evidence { get; init; }

    /// <summary>For how many days that evidence is good; null for as long as its attestation holds.</summary>
    public int? EvidenceDays { get; init; }

    /// <summary>How many failures it makes graver.</summary>
    public int Raised { get; init; }

    /// <summary>How many obligations are open since the evidence that it asks for is missing.</summary>
    public int Wanting { get; init; }

    /// <summary>Where it stands; null when that is not known.</summary>
    public Place? Location { get; init; }
}
