namespace Onus.Sources.Files;

/// <summary>Paths with every symbolic link followed.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The real path of a file or folder; null when a link in it leads nowhere or in circles.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var links = 0;
        var at = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[at.Length..]);
        try
        {
            while (rest.TryPop(out var name))
            {
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

                var destination = Path.GetFullPath(Path.Combine(at, target));
                at = Path.GetPathRoot(destination)!;
                Push(rest, destination[at.Length..]);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return at;
    }

    /// <summary>Whether a real path is a root or lies below it.</summary>
    public static bool IsBelow(string path, string root) =>
        path.Length == root.Length
            ? string.Equals(path, root, StringComparison.Ordinal)
            : path.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Push(Stack<string> rest, string path)
    {
        var names = path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            rest.Push(names[i]);
        }
    }
}
