using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Evidence;

/// <summary>The entries of an evidence log.</summary>
/// <param name="Log">The log, as the user named it.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Head">The hash of the last one; 64 zeros where there is none.</param>
/// <param name="IsWhole">Whether nothing in it was changed, as far as the log by itself can tell.</param>
/// <param name="Entries">Those that are listed, in their order.</param>
public sealed record LogListing(string Log, int Count, string Head, bool IsWhole, ImmutableArray<LoggedEntry> Entries)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/evidence-log/1";
}

/// <summary>An entry of an evidence log, as docs/evidence-log.md describes it.</summary>
public sealed record LoggedEntry(int Number, string Kind, string Name, string Digest, string Action, string Recorded, string By, string Previous, string? Signature, string Hash);
