namespace Onus.Contracts;

/// <summary>The log in which a team's evidence is recorded, as it was when a report was made: by these two a later one shows whether its tail was cut off or all of it written anew.</summary>
/// <param name="File">The log.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Head">The hash of the last one.</param>
public sealed record EvidenceLogNote(string File, int Count, string Head);
