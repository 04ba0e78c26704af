using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Sources.Files;

/// <summary>Finds the files below the given paths: sorted, without hidden and vendored folders, never outside the root.</summary>
internal sealed class FileWalker(ReadOptions options, SourceMap sources, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 100;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Pattern> _excluded = [.. options.Exclude.Select(Pattern.Of)];
    private int _count;

    /// <summary>The files, each once.</summary>
    public IEnumerable<CandidateFile> Walk(IReadOnlyList<string> paths)
    {
        // A file that is named is read as such, also where a folder above it is named before.
        _named.UnionWith(paths.Where(File.Exists).Select(RealPath.Of).OfType<string>());
        foreach (var path in paths)
        {
            foreach (var file in WalkPath(path))
            {
                if (_seen.Add(file.FullPath) && Fits(file))
                {
                    yield return file;
                }
            }
        }
    }

    private IEnumerable<CandidateFile> WalkPath(string path)
    {
        var real = RealPath.Of(path);
        var isFolder = real is not null && Directory.Exists(real);
        if (real is null || (!isFolder && !File.Exists(real)))
        {
            diagnostics.Error("path-not-found", $"There is no file or folder \"{path}\".", Origin.None, "Check the path; it is relative to the current folder.");
            return [];
        }

        var root = options.Root is { } given ? RealPath.Of(given) : isFolder ? real : Path.GetDirectoryName(real)!;
        if (root is null || !RealPath.IsBelow(real, root))
        {
            diagnostics.Error("path-outside-root", $"\"{path}\" is not below the root folder \"{options.Root}\".", Origin.None, "Give a root folder that holds every path.");
            return [];
        }

        var shown = options.ShownFrom is { } from ? Path.GetRelativePath(from, path) : path;
        return isFolder
            ? WalkFolder(new DirectoryInfo(real), shown.Replace('\\', '/').TrimEnd('/'), "", root, 0)
            : [new CandidateFile(shown, real, root, new FileInfo(real).Length, named: true)];
    }

    private IEnumerable<CandidateFile> WalkFolder(DirectoryInfo folder, string shown, string below, string root, int depth)
    {
        if (depth > MaxDepth)
        {
            diagnostics.Warning("folder-too-deep", $"Folders nest more than {MaxDepth} deep; what is below is not read.", At(shown));
            yield break;
        }

        foreach (var entry in Entries(folder, shown))
        {
            if (++_count > options.MaxFiles)
            {
                if (_count == options.MaxFiles + 1)
                {
                    diagnostics.Error("too-many-files", $"There are more than {options.MaxFiles} files; the rest is not read.", At(shown), "Name the folders that hold your infrastructure.");
                }

                yield break;
            }

            var name = shown switch { "." => entry.Name, "" => "/" + entry.Name, _ => shown + "/" + entry.Name };
            var relative = below.Length == 0 ? entry.Name : below + "/" + entry.Name;
            if (IsExcluded(entry, relative))
            {
                diagnostics.Note("path-excluded", "It is left out, as --exclude says.", At(name));
            }
            else if (entry.LinkTarget is not null)
            {
                // A link that stays below the root leads to what is visited at its own place.
                RefuseLinkOut(entry, name, root);
            }
            else if (entry is DirectoryInfo inner)
            {
                foreach (var file in IsSkipped(inner, name) ? [] : WalkFolder(inner, name, relative, root, depth + 1))
                {
                    yield return file;
                }
            }
            else if (entry is FileInfo { Length: > 0 } file)
            {
                yield return new CandidateFile(name, file.FullName, root, file.Length, named: _named.Contains(file.FullName));
            }
        }
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder, string shown)
    {
        try
        {
            var entries = folder.GetFileSystemInfos();
            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error("folder-unreadable", "The folder can't be read.", At(shown), "Give the user that runs Onus the right to read it.");
            return [];
        }
    }

    private void RefuseLinkOut(FileSystemInfo link, string name, string root)
    {
        var target = RealPath.Of(link.FullName);
        if (target is null || !RealPath.IsBelow(target, root))
        {
            diagnostics.Warning("link-outside-root", "A symbolic link that leaves the root folder, or leads nowhere, is not followed.", At(name), "Name its target as a path of its own, or give a wider root folder.");
        }
    }

    private bool Fits(CandidateFile file)
    {
        if (file.Length <= Math.Min(options.MaxFileSize, Array.MaxLength))
        {
            return true;
        }

        diagnostics.Error("file-too-large", $"The file has {file.Length} bytes, more than the bound of {options.MaxFileSize}.", At(file.Path), "Split it, or raise the bound.");
        return false;
    }

    private bool IsExcluded(FileSystemInfo entry, string relative)
    {
        foreach (var pattern in _excluded)
        {
            if (pattern.Matches(entry.Name, relative) && !_named.Contains(entry.FullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a folder holds what was fetched or built, and not what somebody wrote.</summary>
    private bool IsSkipped(DirectoryInfo folder, string shown)
    {
        if (folder.Name.StartsWith('.') || folder.Name is "node_modules" or "bower_components" or "__pycache__")
        {
            return true;
        }

        if (!CacheMark.IsIn(folder.FullName))
        {
            return false;
        }

        diagnostics.Note("folder-skipped", "The folder says of itself that it can be made again (CACHEDIR.TAG or pyvenv.cfg); it is not read.", At(shown));
        return true;
    }

    private Origin At(string path) => sources.Add(path).At(0);
}
