using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Whether what stands in settings counts.</summary>
[JsonConverter(typeof(WordConverter<RecordState>))]
public enum RecordState : byte
{
    /// <summary>It counts.</summary>
    Current,

    /// <summary>It is out of date, or what shows it is not there any more or has changed.</summary>
    Expired,

    /// <summary>It was performed later than the day that the assessment speaks of, and does not count yet.</summary>
    Ahead,

    /// <summary>The log of evidence has no entry of it as it stands, and it does not count.</summary>
    NotRecorded,
}

/// <summary>How a piece of evidence is found.</summary>
[JsonConverter(typeof(WordConverter<EvidenceState>))]
public enum EvidenceState : byte
{
    /// <summary>The file is there, with the content that was attested.</summary>
    Verified,

    /// <summary>The file has another content than what was attested.</summary>
    Changed,

    /// <summary>The file is not there, or can't be read.</summary>
    Missing,

    /// <summary>It is an address, which nobody opens.</summary>
    NotOpened,
}

/// <summary>An attestation of the team's settings, and how it stands on the day of the assessment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Responsibilities">The ids of the responsibilities.</param>
/// <param name="Scope">What it speaks of, in words.</param>
/// <param name="Statement">What is attested.</param>
/// <param name="Owner">Who attests it.</param>
/// <param name="Performed">The day on which it was done.</param>
/// <param name="ValidUntil">The last day on which it holds.</param>
/// <param name="State">Whether it counts.</param>
public sealed record AttestationNote(
    string Name,
    ImmutableArray<string> Responsibilities,
    string Scope,
    string Statement,
    string Owner,
    string Performed,
    string ValidUntil,
    RecordState State)
{
    /// <summary>Why it does not count; null where it does.</summary>
    public string? Reason { get; init; }

    /// <summary>Whom it is about; null when it is not said.</summary>
    public string? Audience { get; init; }

    /// <summary>How large a share of these it has reached, in per cent; null when it is not said.</summary>
    public int? Reached { get; init; }

    /// <summary>What shows it; null where nothing does.</summary>
    public ImmutableArray<EvidenceNote>? Evidence { get; init; }

    /// <summary>How many obligations it decides.</summary>
    public int Obligations { get; init; }

    /// <summary>How many obligations of these responsibilities lie in its scope, those too that checks decide.</summary>
    public int Covered { get; init; }

    /// <summary>Where it stands; null when that is not known.</summary>
    public Place? Location { get; init; }

    /// <summary>Whether it counts, or did until it expired.</summary>
    [JsonIgnore]
    public bool IsRecorded => State is RecordState.Current or RecordState.Expired;
}

/// <summary>A file or an address that shows something.</summary>
/// <param name="Name">The file or the address.</param>
/// <param name="Sha256">The SHA-256 of the content that was attested.</param>
/// <param name="State">How it is found.</param>
public sealed record EvidenceNote(string Name, string Sha256, EvidenceState State);
