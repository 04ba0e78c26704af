using System.Text;
using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Sources.Files;

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
    public WrittenBlock? Find(ModuleScope module, bool isData, string type, string name) =>
        FolderOf(module).Blocks.GetValueOrDefault((type, name, isData));

    private Folder FolderOf(ModuleScope module)
    {
        if (_folders.TryGetValue(module.Module, out var known))
        {
            return known;
        }

        Folder folder;
        if (module.Parent is null)
        {
            var shown = plan.Path.LastIndexOf('/') is var slash and >= 0 ? plan.Path[..(slash + 1)] : "";
            folder = Read(Path.GetDirectoryName(plan.FullPath)!, shown);
        }
        else
        {
            var parent = FolderOf(module.Parent);
            folder = module.Call?.Source is ['.', '/' or '.', ..] source && parent.Path is not null && !source.Contains('\0')
                ? Read(Path.Combine(parent.Path, source), Shown(parent.Shown, source))
                : Folder.Nowhere;
        }

        return _folders[module.Module] = folder;
    }

    private Folder Read(string path, string shown)
    {
        if (RealPath.Of(path) is not { } real || !RealPath.IsBelow(real, plan.Root) || !Directory.Exists(real))
        {
            return Folder.Nowhere;
        }

        if (!_byPath.TryGetValue(real, out var folder))
        {
            _byPath[real] = folder = new Folder(real, shown, []);
            foreach (var name in Names(real))
            {
                ReadFile(folder, name);
            }
        }

        return folder;
    }

    private static List<string> Names(string folder)
    {
        var names = new List<string>();
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.tf"))
            {
                names.Add(Path.GetFileName(path));
                if (names.Count >= MaxFiles)
                {
                    break;
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }

        names.RemoveAll(static name => name == "override.tf" || name.EndsWith("_override.tf", StringComparison.Ordinal));
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private void ReadFile(Folder folder, string name)
    {
        var path = RealPath.Of(Path.Combine(folder.Path!, name));
        if (path is null || !RealPath.IsBelow(path, plan.Root) || _files >= MaxFiles || new FileInfo(path) is not { Exists: true, Length: < MaxFileSize } info || _bytes + info.Length > MaxBytes)
        {
            return;
        }

        _files++;
        _bytes += info.Length;
        if (new CandidateFile(folder.Shown + name, path, plan.Root, info.Length, named: false).ReadAll() is not { } bytes)
        {
            return;
        }

        // Whoever scans the folder itself hears what is wrong with it.
        var body = HclParser.Parse(Encoding.UTF8.GetString(bytes), context.Sources.Add(folder.Shown + name), new DiagnosticBag()).Body;
        foreach (var block in body.Blocks)
        {
            if (block.Type is "resource" or "data" && block.Label(0) is { } type && block.Label(1) is { } label)
            {
                folder.Blocks.TryAdd((type, label, block.Type == "data"), WrittenBlock.Of(block));
            }
        }
    }

    /// <summary>A folder as the user would name it: <c>infra/</c> and <c>../modules/x</c> give <c>modules/x/</c>.</summary>
    private static string Shown(string parent, string source)
    {
        var parts = new List<string>(parent.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in source.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return (parent.StartsWith('/') ? "/" : "") + (parts.Count > 0 ? string.Join('/', parts) + "/" : "");
    }

    private sealed record Folder(string? Path, string Shown, Dictionary<(string Type, string Name, bool IsData), WrittenBlock> Blocks)
    {
        public static Folder Nowhere { get; } = new(null, "", []);
    }
}
