using System.Collections.Immutable;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Sources.Waivers;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>
/// The blocks of a plan or a state as they stand in the <c>.tf</c> files beside it, and in those of modules by local path. Never outside the root, and only as much as is bounded;
/// what can't be found keeps its place in the document.
/// </summary>
internal sealed class ConfigurationPlaces
{
    private const int MaxFiles = 2_000;
    private const int MaxFileSize = 8_000_000;
    private const long MaxBytes = 64_000_000;
    private const int MaxDepth = 100;
    private readonly CandidateFile _document;
    private readonly ReadContext _context;
    private readonly SuppressionRule _rule;
    private readonly Dictionary<string, Module> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private int _files;
    private long _bytes;

    /// <summary>The places of a document's blocks.</summary>
    public ConfigurationPlaces(CandidateFile document, ReadContext context)
    {
        (_document, _context) = (document, context);

        // Whoever scans the folder itself hears what is wrong with it.
        _rule = new SuppressionRule(context.Options.Workspace, new DiagnosticBag());
        _modules[""] = new Module(Read(document.Tree.EntryAt(document.Folder)), []);
    }

    /// <summary>A block as it is written; null when it is not found.</summary>
    /// <param name="module">The address of the module's instance that it stands in; empty for the root module.</param>
    public WrittenBlock? Find(string module, bool isData, string type, string name)
    {
        var (folder, waivers) = ModuleAt(module);
        return folder.Find(new ResourceName(isData, type, name)) is { } written ? waivers.IsEmpty ? written : written with { Waivers = [.. waivers, .. written.Waivers] } : null;
    }

    /// <summary>The blocks with what the configuration says is accepted of them.</summary>
    public IReadOnlyList<TerraformBlock> Waived(IReadOnlyList<TerraformBlock> blocks) =>
        [.. blocks.Select(block => Find(block.ModulePath, block.IsData, block.Type, block.Name) is { Waivers: { IsEmpty: false } waivers } ? block with { Waivers = waivers } : block)];

    private Module ModuleAt(string path)
    {
        if (_modules.TryGetValue(path, out var known))
        {
            return known;
        }

        var (module, from) = (_modules[""], 0);
        for (var depth = 0; depth < MaxDepth && Addresses.Step(path, from) is var end && end > from; depth++)
        {
            if (!_modules.TryGetValue(path[..end], out var below))
            {
                _modules[path[..end]] = below = Called(module, path[from..end]);
            }

            (module, from) = (below, end);
        }

        return _modules[path] = module;
    }

    private Module Called(Module caller, string step)
    {
        var start = step.IndexOf("module.", StringComparison.Ordinal) + "module.".Length;
        if (caller.Folder.Calls.GetValueOrDefault(step[start..Addresses.NameEnd(step, start)]) is not { } call)
        {
            return new Module(Folder.Nowhere, caller.Waivers);
        }

        var isLocal = call.Body.Attribute("source") is { } source && PlainText.Of(source.Value) is ['.', '/' or '.', ..];
        var folder = isLocal ? Read(_document.Tree.Find(caller.Folder.Path!, PlainText.Of(call.Body.Attribute("source")!.Value)!)) : Folder.Nowhere;
        return new Module(folder, [.. caller.Waivers, .. caller.Folder.Waivers.GetValueOrDefault(call.Origin, [])]);
    }

    private Folder Read(TreeEntry? found)
    {
        if (found is not { Kind: EntryKind.Folder, Path: var path })
        {
            return Folder.Nowhere;
        }

        if (!_folders.TryGetValue(path, out var folder))
        {
            _folders[path] = folder = new Folder(path);
            foreach (var name in _document.Tree.Names(path, EntryKind.File).Where(IsRead).Take(MaxFiles))
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
        if (_files >= MaxFiles || _document.Tree.Find("", path) is not { Length: < MaxFileSize } file || _bytes + file.Length > MaxBytes)
        {
            return;
        }

        _files++;
        _bytes += file.Length;
        if (_document.Tree.Read(file.Path).Bytes is not { } bytes)
        {
            return;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var parsed = HclParser.Parse(text, _context.Sources.Add(_document.Tree.ShownOf(path)), new DiagnosticBag());
        BlockComments.Read(parsed, text, _context.Sources, _rule, folder.Waivers);
        folder.Add(parsed.Body);
    }

    /// <summary>An instance of a module: where it is written, and what is accepted of all of it at the calls that lead to it.</summary>
    private sealed record Module(Folder Folder, ImmutableArray<Waiver> Waivers);

    /// <summary>What the files of a folder declare.</summary>
    private sealed class Folder(string? path)
    {
        private readonly Dictionary<ResourceName, BlockSyntax> _blocks = [];
        private readonly Dictionary<string, AttributeSyntax> _locals = new(StringComparer.Ordinal);
        private readonly Dictionary<ResourceName, WrittenBlock> _written = [];
        private DataWaivers? _ofData;

        public static Folder Nowhere { get; } = new(null);

        public string? Path => path;

        public Dictionary<string, BlockSyntax> Calls { get; } = new(StringComparer.Ordinal);

        public Dictionary<Origin, ImmutableArray<Waiver>> Waivers { get; } = [];

        public void Add(Body body)
        {
            foreach (var block in body.Blocks)
            {
                switch (block.Type)
                {
                    case "resource" or "data" when block.Label(0) is { } type && block.Label(1) is { } name:
                        _blocks.TryAdd(new ResourceName(block.Type == "data", type, name), block);
                        break;
                    case "module" when block.Label(0) is { } call:
                        Calls.TryAdd(call, block);
                        break;
                    case "locals":
                        block.Body.Attributes.ToList().ForEach(local => _locals.TryAdd(local.Name, local));
                        break;
                }
            }
        }

        public WrittenBlock? Find(ResourceName name)
        {
            if (!_written.TryGetValue(name, out var written) && _blocks.TryGetValue(name, out var block))
            {
                _ofData ??= new DataWaivers(_blocks, _locals, Waivers);
                _written[name] = written = WrittenBlock.Of(block) with { Waivers = [.. Waivers.GetValueOrDefault(block.Origin, []), .. _ofData.Of(block)] };
            }

            return written;
        }
    }
}
