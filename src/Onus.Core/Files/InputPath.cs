namespace Onus.Core.Files;

/// <summary>What somebody named to be read: a file or folder of a tree.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Path">The path from its root; nothing need be there.</param>
/// <param name="Shown">The path as it was named.</param>
public sealed record InputPath(FileTree Tree, string Path, string Shown)
{
    /// <summary>What is there, links followed; null when nothing is.</summary>
    public TreeEntry? Find() => Tree.Find("", Path);
}
