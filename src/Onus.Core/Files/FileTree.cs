namespace Onus.Core.Files;

/// <summary>
/// Files that are read: those of a folder on the disk, of a revision, of an upload. Everything is named by a path from the tree's root, and nothing outside of the
/// root can be named: a path or a link that leaves it leads nowhere. Safe for use by several threads.
/// </summary>
public abstract class FileTree
{
    private const int MaxLinks = 40;
    private const int MaxPath = 4096;
    private readonly string _shown;

    /// <summary>Makes a tree.</summary>
    /// <param name="location">Where its root lies, absolute, with forward slashes; trees of one run that refer to each other share this name space.</param>
    /// <param name="shown">The root as people named it; <c>.</c> for where they stand, which is not said before each path.</param>
    protected FileTree(string location, string shown)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(shown);
        Location = location.TrimEnd('/');
        _shown = shown is "." or "" ? "" : shown.EndsWith('/') ? shown : shown + "/";
    }

    /// <summary>Where the root lies: absolute, without a slash at its end.</summary>
    public string Location { get; }

    /// <summary>The absolute path of what stands at a path.</summary>
    public string LocationOf(string path) => Location.Length > 0 && path is "" ? Location : Location + "/" + path;

    /// <summary>What tells a file or folder from all others of a run, by its path without links; the same in trees that overlap.</summary>
    public virtual string IdOf(string path) => LocationOf(path);

    /// <summary>A path as it is shown to people.</summary>
    public string ShownOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Length > 0 ? _shown + path : _shown switch { "" => ".", "/" => "/", _ => _shown.TrimEnd('/') };
    }

    /// <summary>The path that is shown so; null when it is none of this tree.</summary>
    public string? PathOf(string shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.StartsWith(_shown, StringComparison.Ordinal) ? shown[_shown.Length..] : null;
    }

    /// <summary>What stands at a path without links before its last name, and is not followed if it is one; null when there is nothing.</summary>
    public abstract TreeEntry? EntryAt(string path);

    /// <summary>What stands in a folder, sorted by name; null when it can't be listed.</summary>
    /// <param name="folder">The path of the folder, without links.</param>
    public abstract IReadOnlyList<TreeEntry>? List(string folder);

    /// <summary>The content of a file, or its beginning. What is no regular file is never opened.</summary>
    /// <param name="path">The path, without links.</param>
    /// <param name="most">How many bytes are wanted at most.</param>
    public abstract FileContent Read(string path, int most = int.MaxValue);

    /// <summary>The content of a file from its beginning, for who looks through a long one; null when it can't be had. What is no regular file is never opened.</summary>
    /// <param name="path">The path, without links.</param>
    public virtual Stream? Open(string path) => Read(path).Bytes is { } bytes ? new MemoryStream(bytes, writable: false) : null;

    /// <summary>The content of a file to look at, copied only where that has to be; null when it can't be had. What is no regular file is never opened.</summary>
    /// <param name="path">The path, without links.</param>
    public virtual ReadOnlyMemory<byte>? View(string path) => Read(path).Bytes is { } bytes ? bytes : null;

    /// <summary>Where the link at a path leads, as it says itself; null when that can't be had.</summary>
    public abstract string? TargetOf(string path);

    /// <summary>A path, seen from a folder, without its links, whether or not something is there; null when it leaves the tree or goes in circles.</summary>
    /// <param name="path">The path, with <c>..</c> or absolute as it may be.</param>
    public string? Resolve(string folder, string path)
    {
        if (Inside(folder, path) is not { } inside)
        {
            return null;
        }

        var (at, links) = ("", 0);
        var rest = new Stack<string>();
        Push(rest, inside);
        while (rest.TryPop(out var name))
        {
            var next = TreePath.Below(at, name);
            if (EntryAt(next) is not { Kind: EntryKind.Link })
            {
                at = next;
                continue;
            }

            if (++links > MaxLinks || TargetOf(next) is not { } target || Inside(at, target) is not { } destination)
            {
                return null;
            }

            at = "";
            Push(rest, destination);
        }

        return at;
    }

    /// <summary>What is there at a path, seen from a folder, at the end of all links; null when there is nothing, or only outside of the tree.</summary>
    /// <param name="path">The path, with <c>..</c> or absolute as it may be.</param>
    public TreeEntry? Find(string folder, string path) => Resolve(folder, path) is { } real ? EntryAt(real) : null;

    /// <summary>Whether a regular file is there.</summary>
    public bool HasFile(string path) => Find("", path) is { Kind: EntryKind.File };

    /// <summary>The names in a folder of what is of a kind, links followed, sorted; none where the folder is not there.</summary>
    public IEnumerable<string> Names(string folder, EntryKind kind)
    {
        var entries = Find("", folder) is { Kind: EntryKind.Folder } found ? List(found.Path) : null;
        return (entries ?? []).Where(entry => entry.Kind == kind || (entry.Kind == EntryKind.Link && Find("", entry.Path)?.Kind == kind)).Select(entry => entry.Name);
    }

    private string? Inside(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length > MaxPath || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        return TreePath.Inside(Location, TreePath.Join(LocationOf(folder), Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path));
    }

    private static void Push(Stack<string> rest, string path)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            rest.Push(names[i]);
        }
    }
}
