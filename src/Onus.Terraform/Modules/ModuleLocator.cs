using Onus.Sources.Files;

namespace Onus.Terraform.Modules;

/// <summary>Finds the folder of a called module: by local path, in what <c>terraform init</c> left, or in the given folders. Nothing is fetched.</summary>
internal sealed class ModuleLocator(ModuleFolder root, IReadOnlyList<string> given)
{
    private readonly ModuleManifest _manifest = ModuleManifest.Read(root);

    /// <summary>Whether a source is a path in the same tree.</summary>
    public static bool IsLocal(string source) =>
        source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal) || source is "." or "..";

    /// <summary>The folder of a module that is called by local path; null when it is not there or not below the root.</summary>
    public static ModuleFolder? Local(ModuleFolder caller, string source) =>
        Below(caller.FullPath, source, caller.Root, ShownPath(caller.Shown, source));

    /// <summary>The folder of a called module; null when there is no copy of it.</summary>
    /// <param name="caller">The folder of the module that calls.</param>
    /// <param name="calls">The names of the calls from the root to this one, with dots between.</param>
    /// <param name="source">The source as it is written.</param>
    public ModuleFolder? Find(ModuleFolder caller, string calls, string source)
    {
        if (IsLocal(source))
        {
            return Local(caller, source);
        }

        if (_manifest.FolderOf(calls) is { } installed && Below(root.FullPath, installed, root.Root, ShownPath(root.Shown, installed)) is { } copy)
        {
            return copy;
        }

        foreach (var place in given)
        {
            if (FindGiven(place, ModuleAddress.Parse(source), source) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ModuleFolder? FindGiven(string place, ModuleAddress address, string source)
    {
        var at = place.IndexOf('=', StringComparison.Ordinal);
        if (at > 0)
        {
            var (name, folder) = (place[..at], place[(at + 1)..]);
            return name == source ? In(folder, "") : name == address.Package ? In(folder, address.Below) : null;
        }

        foreach (var name in address.FolderNames)
        {
            if (In(Path.Combine(place, name), address.Below) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ModuleFolder? In(string folder, string below) =>
        RealPath.Of(folder) is { } real && Directory.Exists(real) ? Below(real, below, real, ShownPath(folder.Replace('\\', '/'), below)) : null;

    private static ModuleFolder? Below(string folder, string path, string root, string shown)
    {
        if (Path.IsPathRooted(path) || RealPath.Of(Path.Combine(folder, path)) is not { } real)
        {
            return null;
        }

        return RealPath.IsBelow(real, root) && Directory.Exists(real) ? new ModuleFolder(real, shown, root) : null;
    }

    /// <summary>A folder named from another one, as text.</summary>
    public static string ShownPath(string folder, string path)
    {
        var names = new List<string>(folder is "." or "" ? [] : folder.Split('/'));
        foreach (var name in path.Replace('\\', '/').Split('/'))
        {
            if (name == ".." && names.Count > 0 && names[^1] is not ".." and not "")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("." or ""))
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? "." : string.Join('/', names);
    }
}
