namespace Onus.Core.Files;

/// <summary>What stands at a path of a tree.</summary>
public enum EntryKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, whatever it leads to.</summary>
    Link,

    /// <summary>A pipe, a socket or a device, or a link to one: it might never answer, so it is never opened.</summary>
    Special,

    /// <summary>Another repository, which is not looked into.</summary>
    Other,

    /// <summary>Something that can't be opened by its name, which is no text.</summary>
    Nameless,
}

/// <summary>What stands at a path of a tree.</summary>
/// <param name="Path">The path, from the root of the tree.</param>
/// <param name="Kind">What it is; of a link, that it is one.</param>
/// <param name="Length">The length of a file in bytes.</param>
public readonly record struct TreeEntry(string Path, EntryKind Kind, long Length = 0)
{
    /// <summary>Its name without folders.</summary>
    public string Name => TreePath.NameOf(Path);
}

/// <summary>What came of reading a file: its bytes, or why they can't be had.</summary>
/// <param name="Bytes">The bytes; null when they can't be had.</param>
/// <param name="Failure">Why not, as a phrase: <c>access is denied</c>.</param>
public readonly record struct FileContent(byte[]? Bytes, string? Failure)
{
    /// <summary>What is said of a file that is not there.</summary>
    public static FileContent Missing { get; } = new(null, "it is not there");

    /// <summary>Bytes as text: UTF-8, or what the mark at their beginning says.</summary>
    public static string TextOf(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return reader.ReadToEnd();
    }
}
