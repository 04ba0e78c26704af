namespace Onus.Cli.Git;

/// <summary>A file of a tree of git's.</summary>
/// <param name="Path">Its path from the root of the repository, with forward slashes.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="Size">The size of its content in bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link, whose target is the content.</param>
internal sealed record GitEntry(string Path, string Id, long Size, bool IsLink);
