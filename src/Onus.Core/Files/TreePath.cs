namespace Onus.Core.Files;

/// <summary>Paths as text: names with forward slashes between them, without <c>.</c> and <c>..</c>; empty for a root.</summary>
public static class TreePath
{
    /// <summary>The path of a name in a folder.</summary>
    public static string Below(string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Length == 0 ? name : folder + "/" + name;
    }

    /// <summary>The folder that a path stands in; empty for the root.</summary>
    public static string FolderOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
    }

    /// <summary>The last name of a path.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>The path that is meant by another one, seen from a folder; what leads above the topmost folder stays there.</summary>
    public static string Join(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(path);
        var start = Path.IsPathRooted(path) ? path : folder + "/" + path;
        var names = new List<string>();
        foreach (var name in start.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name != "..")
            {
                if (name != ".")
                {
                    names.Add(name);
                }
            }
            else if (names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
        }

        return (start.StartsWith('/') && names.Count > 0 ? "/" : "") + string.Join('/', names);
    }

    /// <summary>A path as it is seen from a folder that it lies in: empty for the folder itself. Null for a path that does not lie in it.</summary>
    /// <param name="folder">The folder; the path is absolute or not as this one is, and in the root everything lies.</param>
    public static string? Inside(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(path);
        return folder.Length == 0 ? path.StartsWith('/') ? path[1..] : path
            : path == folder ? ""
            : path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal) ? path[(folder.Length + 1)..]
            : null;
    }

    /// <summary>How one absolute path is named from another: <c>.</c>, <c>a/b</c>, <c>../a</c>.</summary>
    public static string Relative(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var left = from.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var right = to.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
        {
            same++;
        }

        var names = Enumerable.Repeat("..", left.Length - same).Concat(right.Skip(same));
        return string.Join('/', names) is { Length: > 0 } path ? path : ".";
    }
}
