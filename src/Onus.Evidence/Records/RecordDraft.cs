namespace Onus.Evidence.Records;

/// <summary>What is to be added to the log: that a block stands in the settings as it does.</summary>
/// <param name="Kind">What it is: one of <see cref="RecordKinds"/>.</param>
/// <param name="Name">Its label.</param>
/// <param name="Digest">The SHA-256 of its canonical form, in lower-case hexadecimal digits.</param>
/// <param name="Recorded">The day.</param>
/// <param name="By">Who records it.</param>
public sealed record RecordDraft(string Kind, string Name, string Digest, string Recorded, string By);
