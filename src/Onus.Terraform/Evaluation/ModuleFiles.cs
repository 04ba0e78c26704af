using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;
using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>The files that functions may read: those of the module's tree, and of the folders that were given for modules.</summary>
/// <param name="budget">Pays for looking them up and for reading them.</param>
internal sealed class ModuleFiles(ModuleFolder folder, IReadOnlyList<ModuleDirectory> given, Budget budget) : IFileReader
{
    /// <summary>What is said of a file that is not there.</summary>
    public static readonly Message Missing = $"there is no such file";

    private const long MaxSize = 8 * 1024 * 1024;
    private const int MaxEntries = 100_000;

    // Each asks the file system.
    private const int StepsOfLookup = 500;
    private const int StepsOfEntry = 200;
    private const int MaxDepth = 64;

    public byte[] Read(string path)
    {
        var (tree, real) = Locate(path) ?? throw new FunctionException($"the file is not below the root folder", 0);
        return tree.EntryAt(real) is not { Kind: EntryKind.File } file ? throw new FunctionException(Missing, 0)
            : !budget.MakeText((int)Math.Min(file.Length, MaxSize)) ? throw new FunctionException(Budget.Reason.Detail)
            : file.Length > MaxSize ? throw new FunctionException($"the file is too large", 0)
            : tree.Read(real).Bytes ?? throw new FunctionException($"the file can't be read", 0);
    }

    public bool Exists(string path) => Locate(path) is var (tree, real) && tree.EntryAt(real) is { Kind: EntryKind.File };

    public IEnumerable<string> Matching(string folder, string pattern)
    {
        var found = new List<string>();
        if (Locate(folder) is var (tree, real) && Glob.Parse(pattern) is { } glob)
        {
            var left = MaxEntries;
            Collect(tree, real, "", glob, found, 0, ref left);
            found.Sort(StringComparer.Ordinal);
        }

        return found;
    }

    private void Collect(FileTree tree, string folder, string prefix, Glob glob, List<string> found, int depth, ref int left)
    {
        foreach (var entry in depth > MaxDepth ? [] : tree.List(folder) ?? [])
        {
            if (--left < 0 || !budget.Take(StepsOfEntry))
            {
                throw new FunctionException($"there are too many files", 0);
            }

            var name = prefix + entry.Name;
            if (entry.Kind == EntryKind.Folder)
            {
                if (depth + 1 < glob.MaxDepth)
                {
                    Collect(tree, entry.Path, name + "/", glob, found, depth + 1, ref left);
                }
            }
            else if ((entry.Kind == EntryKind.File || tree.HasFile(entry.Path)) && glob.Matches(name))
            {
                found.Add(name);
            }
        }
    }

    private (FileTree Tree, string Path)? Locate(string path)
    {
        budget.Take(StepsOfLookup);
        foreach (var tree in given.Select(directory => directory.Tree).Prepend(folder.Tree))
        {
            if (tree.Resolve("", TreePath.Join(folder.Location, path)) is { } real)
            {
                return (tree, real);
            }
        }

        return null;
    }
}
