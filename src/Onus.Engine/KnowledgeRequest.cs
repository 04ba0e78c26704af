namespace Onus.Engine;

/// <summary>Which knowledge is used.</summary>
/// <param name="Catalog">The folder of a catalogue; null for the one that Onus brings.</param>
/// <param name="Settings">The team's settings; null for <c>onus.hcl</c> where the host stands, if it is there.</param>
/// <param name="Date">The day to speak of, as <c>YYYY-MM-DD</c>; null for the catalogue's own: hosts give today.</param>
public sealed record KnowledgeRequest(string? Catalog = null, string? Settings = null, string? Date = null);
