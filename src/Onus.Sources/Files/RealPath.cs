// The disk's side of the ports: the only code below the hosts that touches files.
#pragma warning disable RS0030

namespace Onus.Sources.Files;

/// <summary>Absolute paths of the disk with every symbolic link followed.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The real path of a file or folder; null when a link in it leads nowhere or in circles.</summary>
    public static string? Of(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            throw new ArgumentException($"\"{path}\" is not absolute; the current folder is its host's to know.", nameof(path));
        }

        var links = 0;
        var at = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(rest, path[at.Length..]);
        try
        {
            while (rest.TryPop(out var name))
            {
                if (name is "." or "..")
                {
                    at = name == "." ? at : Path.GetDirectoryName(at) ?? at;
                    continue;
                }

                var next = Path.Combine(at, name);
                if (new FileInfo(next).LinkTarget is not { } target)
                {
                    at = next;
                    continue;
                }

                if (++links > MaxLinks)
                {
                    return null;
                }

                var root = Path.GetPathRoot(target)!;
                at = root.Length > 0 ? root : at;
                Push(rest, target[root.Length..]);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return at;
    }

    /// <summary>Whether a symbolic link is at a path.</summary>
    public static bool IsLink(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Push(Stack<string> rest, string path)
    {
        var names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            rest.Push(names[i]);
        }
    }
}
