using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Something public that a statement of the catalogue rests on.</summary>
/// <param name="Id">The id, unique in the catalogue.</param>
/// <param name="Url">The public address.</param>
/// <param name="AsOf">The date that the cited statement held on: a year, a month or a day; empty where nobody opened it.</param>
/// <param name="Seen">When it was last looked at; empty where nobody opened it.</param>
/// <param name="Note">How it was seen, what is doubtful; null when there is nothing to say.</param>
public sealed record CitedSource(string Id, string Title, string Url, string AsOf, string Seen, string? Note, Origin Origin)
{
    /// <summary>Whether somebody read it, or a stored copy of it. What rests on one that nobody opened is derived, never documented.</summary>
    public bool IsOpened { get; init; } = true;
}
