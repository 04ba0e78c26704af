using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>What joins a result of a scanner to a resource, from the surest.</summary>
[JsonConverter(typeof(WordConverter<SoftwareMatch>))]
public enum SoftwareMatch : byte
{
    /// <summary>The resource names the image by the digest that was scanned.</summary>
    Digest,

    /// <summary>The scanner names the resource itself.</summary>
    Resource,

    /// <summary>The resource keeps the image.</summary>
    Repository,

    /// <summary>The resource names the image by a tag that can't move.</summary>
    FixedTag,

    /// <summary>The resource names the image by a tag that can move: whether it is the image that was scanned is not known.</summary>
    MovableTag,
}

/// <summary>How old evidence is.</summary>
[JsonConverter(typeof(WordConverter<EvidenceAge>))]
public enum EvidenceAge : byte
{
    /// <summary>Not older than it may be.</summary>
    Fresh,

    /// <summary>Older than it may be: it says nothing of today.</summary>
    Stale,

    /// <summary>It has no date.</summary>
    Undated,

    /// <summary>It is of a day after the one that is spoken of.</summary>
    Later,
}

/// <summary>The result of a scanner, as evidence beside an obligation. It is no verdict: what a scanner finds, and what it does not, the customer judges.</summary>
/// <param name="Subject">What was scanned, as the scanner calls it.</param>
/// <param name="File">The file of the result, as the user named it.</param>
/// <param name="Tool">What scanned, with its version where that is told.</param>
/// <param name="Format">The format of the result.</param>
/// <param name="Scanned">The day of the scan; null when it has none.</param>
/// <param name="Days">How many days before the day that is spoken of; null without a date.</param>
/// <param name="Severities">How many flaws were found, by severity; null where the result lists software and says nothing of flaws.</param>
/// <param name="SetAside">How many flaws the result itself sets aside, as not reachable or accepted; they are not among the severities.</param>
public sealed record SoftwareEvidence(
    ResourceAssessment Resource,
    string Responsibility,
    string Subject,
    SoftwareMatch Match,
    string File,
    string Tool,
    string Format,
    string? Scanned,
    int? Days,
    EvidenceAge Age,
    ImmutableSortedDictionary<string, int>? Severities,
    int SetAside);
