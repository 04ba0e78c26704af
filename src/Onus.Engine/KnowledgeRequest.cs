namespace Onus.Engine;

/// <summary>Which knowledge is used.</summary>
/// <param name="Catalog">The folder of a catalogue; null for the one that Onus brings.</param>
/// <param name="Settings">The team's settings; null for the nearest <c>onus.hcl</c> above what is read, or else above where the host stands.</param>
/// <param name="Date">The day to speak of, as <c>YYYY-MM-DD</c>; null for the catalogue's own: hosts give today.</param>
/// <param name="Policy">An organisation's settings, which a repository cannot loosen; null for none.</param>
public sealed record KnowledgeRequest(string? Catalog = null, string? Settings = null, string? Date = null, string? Policy = null);
