using Onus.Core.Files;

namespace Onus.Engine;

/// <summary>What the paths lie in that are read: files above them, up to the root of the repository, speak of what is below.</summary>
/// <param name="Paths">The paths, each in the tree of what is around it.</param>
/// <param name="LocationOf">The absolute path of a file by the name that it is shown with.</param>
internal sealed record Surroundings(IReadOnlyList<InputPath> Paths, Func<string, string> LocationOf)
{
    /// <summary>What is around paths where the host stands.</summary>
    public static Surroundings Of(IReadOnlyList<InputPath> paths, IHost host) =>
        new([.. paths.Select(host.Around)], shown => host.Named(shown) is var named ? named.Tree.LocationOf(named.Path) : "");

    /// <summary>What is around paths of a revision: its own files.</summary>
    public static Surroundings In(FileTree tree, IReadOnlyList<InputPath> paths) =>
        new(paths, shown => tree.PathOf(shown) is { } path ? tree.LocationOf(path) : "");

    /// <summary>The folders that files may lie in which speak of all that is below them: of each path its own, and those above.</summary>
    public IEnumerable<(FileTree Tree, string Folder)> Folders()
    {
        foreach (var path in Paths)
        {
            var folder = path.Find() is { Kind: EntryKind.Folder } ? path.Path : TreePath.FolderOf(path.Path);
            for (; folder.Length > 0; folder = TreePath.FolderOf(folder))
            {
                yield return (path.Tree, folder);
            }

            yield return (path.Tree, "");
        }
    }
}
