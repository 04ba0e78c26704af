namespace Onus.Evidence.Log;

/// <summary>One line of the evidence log: that a block of the team's settings was recorded or withdrawn, when and by whom; or that two branches of the log were merged.</summary>
/// <param name="Number">How many entries there are up to this one, itself among them, on the way that leads to it.</param>
/// <param name="Kind">What is recorded: <c>attestation</c>, <c>waiver</c>, <c>provider_report</c>; or <c>merge</c>.</param>
/// <param name="Name">The label of the block; empty for a merge.</param>
/// <param name="Digest">The SHA-256 of the canonical block, in lower-case hexadecimal; for a merge the hash of the entry that the merged branch ended in.</param>
/// <param name="Action"><c>recorded</c> or <c>withdrawn</c>; <c>merged</c> for a merge.</param>
/// <param name="Recorded">The day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="By">Who recorded it; a signature has to be that of this principal.</param>
/// <param name="Previous">The hash of the entry before; 64 zeros for the first.</param>
/// <param name="Signature">The SSH signature over all of the above, in base 64; null where it is not signed.</param>
/// <param name="Hash">The SHA-256 of all of the above, the signature among it.</param>
public sealed record LogEntry(int Number, string Kind, string Name, string Digest, string Action, string Recorded, string By, string Previous, string? Signature, string Hash)
{
    /// <summary>The hash of the last entry of the branch that this one merges in; null where it merges none.</summary>
    public string? Merged => Kind == LogWords.Merge ? Digest : null;
}

/// <summary>What is to be written into the log.</summary>
/// <param name="Kind">As in <see cref="LogEntry"/>.</param>
/// <param name="Name">The label of the block.</param>
/// <param name="Digest">The SHA-256 of the canonical block, in lower-case hexadecimal.</param>
/// <param name="Action"><see cref="LogWords.Recorded"/> or <see cref="LogWords.Withdrawn"/>.</param>
public sealed record LogAddition(string Kind, string Name, string Digest, string Action);

/// <summary>The words of the log.</summary>
public static class LogWords
{
    /// <summary>The kind of an entry that joins two branches.</summary>
    public const string Merge = "merge";

    /// <summary>The block holds as it stands.</summary>
    public const string Recorded = "recorded";

    /// <summary>The block is no longer there, or no longer meant.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The action of a merge.</summary>
    public const string Merged = "merged";

    /// <summary>What the first entry names as the one before it, and the head of an empty log.</summary>
    public static string Start { get; } = new('0', 64);
}
