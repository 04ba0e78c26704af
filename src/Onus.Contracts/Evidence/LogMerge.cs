using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Evidence;

/// <summary>What came of joining the branches of an evidence log.</summary>
/// <param name="Log">The log, as the user named it.</param>
/// <param name="Count">How many entries it has now.</param>
/// <param name="Head">The hash of the last one; 64 zeros where there is none.</param>
/// <param name="Changed">Whether the file was written anew.</param>
/// <param name="Merges">The entries that join branches, where there were several.</param>
public sealed record LogMerge(string Log, int Count, string Head, bool Changed, ImmutableArray<LoggedEntry> Merges)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/evidence-merge/1";
}
