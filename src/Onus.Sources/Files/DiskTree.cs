using Onus.Core.Files;

// The disk's side of the ports: the only code below the hosts that touches files.
#pragma warning disable RS0030

namespace Onus.Sources.Files;

/// <summary>A folder of the disk and what is below it.</summary>
public sealed class DiskTree : FileTree
{
    private DiskTree(string root, string shown)
        : base(root.Replace('\\', '/'), shown.Replace('\\', '/'))
    {
    }

    /// <summary>The tree of a folder; one with nothing in it where there is no such folder.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="shown">The folder as people named it; null for its path.</param>
    public static DiskTree At(string folder, string? shown = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DiskTree(RealPath.Of(folder) ?? folder, shown ?? folder);
    }

    /// <summary>A file or folder that was named: in the tree of the folder itself, or of the one that the file is really in.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="shown">The path as people named it; null for the path itself.</param>
    public static InputPath Input(string path, string? shown = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var named = (shown ?? path).Replace('\\', '/');
        var real = RealPath.Of(path);
        if (real is not null && Directory.Exists(real))
        {
            var folder = new DiskTree(real, named.Length > 1 ? named.TrimEnd('/') : named);
            return new InputPath(folder, "", folder.ShownOf(""));
        }

        // What a link leads to is where the file is; a link to nothing, or to an end of a pipe that has no place (/dev/stdin), is what is there itself.
        var slash = named.LastIndexOf('/');
        var file = real is not null && (File.Exists(real) || !RealPath.IsLink(path)) ? real : path;
        return new InputPath(new DiskTree(Path.GetDirectoryName(file)!, slash < 0 ? "." : named[..(slash + 1)]), Path.GetFileName(file), named);
    }

    /// <summary>A path in the tree of the repository around it, or, where there is none, of the folder that paths are seen from if it is in there; else in its own folder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="seenFrom">The absolute path of the folder that paths are seen from.</param>
    public static InputPath Around(InputPath path, string seenFrom)
    {
        ArgumentNullException.ThrowIfNull(path);
        var here = At(seenFrom).Location;
        var location = path.Tree.LocationOf(path.Path);
        var folder = path.Find() is { Kind: EntryKind.Folder } ? location : TreePath.FolderOf(location);
        var root = folder;
        while (At(root) is var tree && tree.EntryAt(".git") is null)
        {
            if (TreePath.FolderOf(root) is not { Length: > 0 } above)
            {
                root = IsIn(folder, here) ? here : folder;
                break;
            }

            root = above;
        }

        var shown = IsIn(root, here) || IsIn(here, root) ? TreePath.Relative(here, root) : root;
        return new InputPath(At(root, shown), TreePath.Inside(root, location)!, path.Shown);
    }

    private static bool IsIn(string path, string folder) => TreePath.Inside(folder, path) is not null;

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path)
    {
        try
        {
            return EntryOf(new FileInfo(LocationOf(path)), path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder)
    {
        try
        {
            var entries = new List<TreeEntry>();
            foreach (var info in new DirectoryInfo(LocationOf(folder)).GetFileSystemInfos())
            {
                // What went away since the folder was read is not there; what has a replacement sign in its name can't be asked for by it.
                var path = TreePath.Below(folder, info.Name);
                if ((EntryOf(info, path) ?? (info.Name.Contains('\ufffd', StringComparison.Ordinal) ? new TreeEntry(path, EntryKind.Nameless) : null)) is { } entry)
                {
                    entries.Add(entry);
                }
            }

            entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue)
    {
        var full = LocationOf(path);
        try
        {
            if (SpecialFile.IsAt(full))
            {
                return new(null, "it is a pipe, a socket or a device");
            }

            using var stream = Sharing.Open(() => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1));
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(stream.Length, Math.Min(most, Array.MaxLength)));
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new(read == bytes.Length ? bytes : bytes[..read], null);
        }
        catch (UnauthorizedAccessException)
        {
            return new(null, "access is denied");
        }
        catch (IOException problem)
        {
            return problem is FileNotFoundException or DirectoryNotFoundException ? FileContent.Missing : new(null, "it can't be opened");
        }
    }

    /// <inheritdoc/>
    public override Stream? Open(string path)
    {
        var full = LocationOf(path);
        try
        {
            return SpecialFile.IsAt(full) ? null : Sharing.Open(() => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string? TargetOf(string path)
    {
        try
        {
            // An absolute target may reach this folder through links above it.
            var target = new FileInfo(LocationOf(path)).LinkTarget;
            return target is not null && Path.IsPathFullyQualified(target) ? RealPath.Of(target) : target;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static TreeEntry? EntryOf(FileSystemInfo info, string path)
    {
        try
        {
            var attributes = info.Attributes;
            return (int)attributes == -1 ? null
                : !attributes.HasFlag(FileAttributes.Directory) && SpecialFile.IsAt(info.FullName) ? new TreeEntry(path, EntryKind.Special)
                : attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null ? new TreeEntry(path, EntryKind.Link)
                : attributes.HasFlag(FileAttributes.Directory) ? new TreeEntry(path, EntryKind.Folder)
                : new TreeEntry(path, EntryKind.File, info is FileInfo file ? file.Length : 0);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
