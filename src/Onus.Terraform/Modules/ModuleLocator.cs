using Onus.Core.Files;
using Onus.Sources;

namespace Onus.Terraform.Modules;

/// <summary>Finds the folder of a called module: by local path, in what <c>terraform init</c> left, or in the given folders. Nothing is fetched.</summary>
internal sealed class ModuleLocator(ModuleFolder root, IReadOnlyList<ModuleDirectory> given)
{
    private readonly ModuleManifest _manifest = ModuleManifest.Read(root);

    /// <summary>Whether a source is a path in the same tree.</summary>
    public static bool IsLocal(string source) =>
        source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal) || source is "." or "..";

    /// <summary>The folder of a module that is called by local path; null when it is not there or not below the root.</summary>
    public static ModuleFolder? Local(ModuleFolder caller, string source) =>
        Path.IsPathRooted(source) ? null : caller.Folder(source);

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

        if (_manifest.FolderOf(calls) is { } installed && Local(root, installed) is { } copy)
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

    private static ModuleFolder? FindGiven(ModuleDirectory place, ModuleAddress address, string source)
    {
        var folder = new ModuleFolder(place.Tree, "");
        return place.Source is { } name
            ? name == source ? folder.Folder("") : name == address.Package ? folder.Folder(address.Below) : null
            : address.FolderNames.Select(copy => folder.Folder(TreePath.Below(copy, address.Below))).FirstOrDefault(found => found is not null);
    }
}
