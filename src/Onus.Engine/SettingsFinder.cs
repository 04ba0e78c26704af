using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Engine;

/// <summary>Finds a team's settings: those nearest above all that is read, up to the root of the repository.</summary>
internal static class SettingsFinder
{
    /// <summary>The settings; null when there are none.</summary>
    /// <exception cref="RequestException">They are a link that leads out of the repository.</exception>
    public static InputPath? Find(Surroundings around)
    {
        var chains = around.Paths.Select(ChainOf).ToList();
        foreach (var (tree, folder) in chains.FirstOrDefault() ?? [])
        {
            var location = tree.LocationOf(folder);
            if (chains.Skip(1).All(chain => chain.Any(other => other.Tree.LocationOf(other.Folder) == location)) && In(tree, folder) is { } settings)
            {
                return settings;
            }
        }

        return null;
    }

    /// <summary>The settings in a folder of a tree; null when there are none.</summary>
    /// <exception cref="RequestException">They are a link that leads out of the tree.</exception>
    public static InputPath? In(FileTree tree, string folder)
    {
        var path = TreePath.Below(folder, TeamSettings.FileName);
        return tree.Find("", path) is { Kind: EntryKind.File } ? new InputPath(tree, path, tree.ShownOf(path))
            : tree.EntryAt(path) is { Kind: EntryKind.Link } ? throw new RequestException($"{tree.ShownOf(path)} is a symbolic link that leaves the folder or leads nowhere, and is not followed; name the settings themselves by --settings.")
            : null;
    }

    private static List<(FileTree Tree, string Folder)> ChainOf(InputPath path) => [.. new Surroundings([path], shown => shown).Folders()];
}
