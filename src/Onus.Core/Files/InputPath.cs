namespace Onus.Core.Files;

/// <summary>What somebody named to be read: a file or folder of a tree.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Path">The path from its root; nothing need be there.</param>
/// <param name="Shown">The path as it was named.</param>
public sealed record InputPath(FileTree Tree, string Path, string Shown)
{
    /// <summary>What is there, links followed; null when nothing is.</summary>
    public TreeEntry? Find() => Tree.Find("", Path);

    /// <summary>Whether something is there, and be it a link that leads nowhere.</summary>
    public bool IsThere => Find() is not null || Tree.EntryAt(Path) is { Kind: EntryKind.Link };

    /// <summary>Why no file can be read there, as the end of a sentence: <c>is not there</c>; null when one is there.</summary>
    public string? Obstacle => Find()?.Kind switch
    {
        EntryKind.File => null,
        EntryKind.Folder => "is a folder",
        EntryKind.Special => "is a pipe, a socket or a device, which is never opened: put what it gives into a file, and name that",
        null when Tree.EntryAt(Path) is { Kind: EntryKind.Link } => "is a symbolic link that leads nowhere",
        _ => "is not there",
    };
}
