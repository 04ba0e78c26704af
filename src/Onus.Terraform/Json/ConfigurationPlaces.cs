using System.Text;
using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax.Parsing;
using Onus.Core.Files;
using Onus.Sources;

namespace Onus.Terraform.Json;

/// <summary>
/// Where the blocks of a plan stand in the <c>.tf</c> files beside it, and in those of modules by local path. Never outside the root, and only as much as is bounded;
/// what can't be found keeps its place in the plan.
/// </summary>
internal sealed class ConfigurationPlaces(CandidateFile plan, ReadContext context)
{
    private const int MaxFiles = 2_000;
    private const int MaxFileSize = 8_000_000;
    private const long MaxBytes = 64_000_000;
    private readonly Dictionary<ModuleConfiguration, Folder> _folders = [];
    private readonly Dictionary<string, Folder> _byPath = new(StringComparer.Ordinal);
    private int _files;
    private long _bytes;

    /// <summary>A block as it is written; null when it is not found.</summary>
    /// <param name="module">The instance of the module that it stands in.</param>
    public WrittenBlock? Find(PlannedModule module, bool isData, string type, string name) =>
        FolderOf(module).Blocks.GetValueOrDefault((type, name, isData));

    private Folder FolderOf(PlannedModule module)
    {
        if (_folders.TryGetValue(module.Module, out var known))
        {
            return known;
        }

        Folder? folder;
        if (module.Parent is null)
        {
            folder = Read(plan.Tree.EntryAt(plan.Folder));
        }
        else
        {
            var parent = FolderOf(module.Parent);
            folder = module.Call?.Source is ['.', '/' or '.', ..] source && parent.Path is not null ? Read(plan.Tree.Find(parent.Path, source)) : null;
        }

        return _folders[module.Module] = folder ?? Folder.Nowhere;
    }

    private Folder? Read(TreeEntry? found)
    {
        if (found is not { Kind: EntryKind.Folder, Path: var path })
        {
            return null;
        }

        if (!_byPath.TryGetValue(path, out var folder))
        {
            _byPath[path] = folder = new Folder(path, []);
            foreach (var name in plan.Tree.Names(path, EntryKind.File).Where(IsRead).Take(MaxFiles))
            {
                ReadFile(folder, TreePath.Below(path, name));
            }
        }

        return folder;
    }

    private static bool IsRead(string name) =>
        name.EndsWith(".tf", StringComparison.Ordinal) && name != "override.tf" && !name.EndsWith("_override.tf", StringComparison.Ordinal);

    private void ReadFile(Folder folder, string path)
    {
        if (_files >= MaxFiles || plan.Tree.Find("", path) is not { Length: < MaxFileSize } file || _bytes + file.Length > MaxBytes)
        {
            return;
        }

        _files++;
        _bytes += file.Length;
        if (plan.Tree.Read(file.Path).Bytes is not { } bytes)
        {
            return;
        }

        // Whoever scans the folder itself hears what is wrong with it.
        var body = HclParser.Parse(Encoding.UTF8.GetString(bytes), context.Sources.Add(plan.Tree.ShownOf(path)), new DiagnosticBag()).Body;
        foreach (var block in body.Blocks)
        {
            if (block.Type is "resource" or "data" && block.Label(0) is { } type && block.Label(1) is { } label)
            {
                folder.Blocks.TryAdd((type, label, block.Type == "data"), WrittenBlock.Of(block));
            }
        }
    }

    private sealed record Folder(string? Path, Dictionary<(string Type, string Name, bool IsData), WrittenBlock> Blocks)
    {
        public static Folder Nowhere { get; } = new(null, []);
    }
}
