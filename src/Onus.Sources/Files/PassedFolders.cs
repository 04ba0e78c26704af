using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Sources.Files;

/// <summary>
/// Decides which folders a walk passes over: those that hold what was fetched or built, and not what somebody wrote. Each is said,
/// and where something lies in it that would be read elsewhere, as a warning: a name or a mark is no proof.
/// </summary>
internal sealed class PassedFolders(Func<CandidateFile, bool> recognises, SourceMap sources, DiagnosticBag diagnostics)
{
    private const int MaxEntries = 20_000;
    private const int MaxLooks = 1_000;

    /// <summary>Whether a folder is passed over; says so, and why.</summary>
    public bool Passes(FileTree tree, TreeEntry folder)
    {
        var above = TreePath.FolderOf(folder.Path);
        switch (folder.Name)
        {
            case ".git" or ".hg" or ".svn" or ".terragrunt-cache":
                return true;
            case ".terraform":
                // Beside what "terraform init" fetched there is nothing that anybody wrote.
                return Say(tree, folder, $"hidden", isOrdinary: false, isSilent: true);
            case var name when IsVendored(name):
                return Say(tree, folder, $"of a package manager", isOrdinary: false);
            case var name when name.StartsWith('.'):
                return Say(tree, folder, $"hidden", isOrdinary: IsBuildOfTemplateBeside(tree, folder));
            case var name when CacheMark.IsOfEnvironment(name) && CacheMark.IsEnvironment(tree, above):
                return Say(tree, folder, $"a part of a virtual environment of Python (pyvenv.cfg)", isOrdinary: false);
        }

        // A cache that holds configuration is none.
        return CacheMark.IsCache(tree, folder.Path) && FirstRecognised(tree, folder.Path) is null
            && Note(tree, folder, $"a cache that can be made again (CACHEDIR.TAG)");
    }

    /// <summary>Whether tools put what they fetched or made into folders of this name.</summary>
    public static bool IsVendored(string name) => name is "node_modules" or "bower_components" or "__pycache__";

    private bool Say(FileTree tree, TreeEntry folder, Message what, bool isOrdinary, bool isSilent = false)
    {
        if (FirstRecognised(tree, folder.Path) is not { } found)
        {
            return isSilent || Note(tree, folder, what);
        }

        if (isOrdinary || IsOfPackage(tree, folder, found))
        {
            return Note(tree, folder, what);
        }

        var shown = tree.ShownOf(folder.Path);
        diagnostics.Warning("folder-passed-over", $"The folder is {what} and is not read, though it holds {tree.ShownOf(found)}.", sources.Add(shown).At(0), $"Name it to read it: onus scan {shown}");
        return true;
    }

    private bool Note(FileTree tree, TreeEntry folder, Message what)
    {
        diagnostics.Note("folder-skipped", $"The folder is {what} and is not read.", sources.Add(tree.ShownOf(folder.Path)).At(0));
        return true;
    }

    /// <summary>What SAM builds is what the template beside it says.</summary>
    private static bool IsBuildOfTemplateBeside(FileTree tree, TreeEntry folder) =>
        folder.Name == ".aws-sam" && Array.Exists(["template.yaml", "template.yml", "template.json"], name => tree.HasFile(TreePath.Below(TreePath.FolderOf(folder.Path), name)));

    /// <summary>Whether a file belongs to a package that was installed: its folder below the package manager's, or one above, says which.</summary>
    private static bool IsOfPackage(FileTree tree, TreeEntry folder, string file)
    {
        for (var at = TreePath.FolderOf(file); at.Length > folder.Path.Length; at = TreePath.FolderOf(at))
        {
            if (tree.HasFile(TreePath.Below(at, "package.json")) || tree.HasFile(TreePath.Below(at, "bower.json")) || TreePath.NameOf(at) is "site-packages" or "dist-packages")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first file below a folder that somebody reads, those at the top first; null when there is none as far as it is looked for.</summary>
    private string? FirstRecognised(FileTree tree, string start)
    {
        var (seen, looked) = (0, 0);
        var folders = new Queue<string>([start]);
        while (folders.TryDequeue(out var folder))
        {
            foreach (var entry in tree.List(folder) ?? [])
            {
                if (++seen > MaxEntries)
                {
                    return null;
                }

                if (entry.Kind == EntryKind.Folder && !IsFetched(folder, entry.Name))
                {
                    folders.Enqueue(entry.Path);
                }
                else if (entry.Kind == EntryKind.File && entry.Length > 0 && LooksReadable(entry.Name) && ++looked <= MaxLooks && recognises(new CandidateFile(tree, entry)))
                {
                    return entry.Path;
                }
            }
        }

        return null;
    }

    private static bool IsFetched(string folder, string name) =>
        name is ".git" or ".hg" or ".svn" || (TreePath.NameOf(folder) == ".terraform" && name is "modules" or "providers" or "plugins");

    private static bool LooksReadable(string name) => Path.GetExtension(name).ToUpperInvariant() is ".TF" or ".JSON" or ".YAML" or ".YML" or ".TEMPLATE" or ".TFSTATE";
}
