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
public sealed record TeamWaiver(string Name, ImmutableArray<string> Checks, string Reason, string? Until, string Folder, ImmutableArray<string> Paths, ImmutableArray<string> Resources, Origin Origin);
