using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What a team accepts in its settings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Checks">The ids of the checks; <c>*</c> stands for any text.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day on which it holds; null when it has none.</param>
/// <param name="Folder">The absolute path of the folder that <paramref name="Paths"/> are seen from.</param>
/// <param name="Paths">The files that declare the resources; empty for all.</param>
/// <param name="Resources">The addresses of the resources; empty for all.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamWaiver(string Name, ImmutableArray<string> Checks, string Reason, string? Until, string Folder, ImmutableArray<string> Paths, ImmutableArray<string> Resources, Origin Origin)
{
    /// <summary>The ids of the responsibilities: what serves them is accepted, and that nothing verifies them.</summary>
    public ImmutableArray<string> Responsibilities { get; init; } = [];

    /// <summary>Who accepts it; null when nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it is written down that it is accepted; null when it is not said.</summary>
    public string? Ticket { get; init; }

    /// <summary>The SHA-256 of the block in its canonical form, by which a log knows it.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Whether nothing narrows it: it is about all that is scanned.</summary>
    public bool IsEverywhere => Paths.IsEmpty && Resources.IsEmpty;
}
