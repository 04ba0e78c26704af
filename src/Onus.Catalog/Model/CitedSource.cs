using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Something public that a statement of the catalogue rests on.</summary>
/// <param name="Id">The id, unique in the catalogue.</param>
/// <param name="Url">The public address.</param>
/// <param name="AsOf">The date that the cited statement held on: a year, a month or a day.</param>
/// <param name="Seen">When it was last looked at.</param>
/// <param name="Note">How it was seen, what is doubtful; null when there is nothing to say.</param>
public sealed record CitedSource(string Id, string Title, string Url, string AsOf, string Seen, string? Note, Origin Origin);
