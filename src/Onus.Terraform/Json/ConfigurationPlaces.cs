using System.Collections.Immutable;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
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

    // Whoever scans the folder itself hears what is wrong with it.
    private readonly DiagnosticBag _unheard = new();
    private readonly Dictionary<string, Module> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private int _files;
    private long _bytes;

    /// <summary>The places of a document's blocks.</summary>
    public ConfigurationPlaces(CandidateFile document, ReadContext context)
    {
        (_document, _context) = (document, context);

        _rule = new SuppressionRule(context.Options.Workspace, _unheard);
        _modules[""] = new Module(Read(new ModuleFolder(document.Tree, document.Folder)), []);
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
        if (caller.Folder.Syntax is not { } syntax || syntax.Calls.GetValueOrDefault(step[start..Addresses.NameEnd(step, start)]) is not { } call)
        {
            return new Module(Folder.Nowhere, caller.Waivers);
        }

        var source = call.Body.Attribute("source") is { } given ? PlainText.Of(given.Value) : null;
        var folder = source is ['.', '/' or '.', ..] ? Read(syntax.Folder.Folder(source)) : Folder.Nowhere;
        return new Module(folder, [.. caller.Waivers, .. syntax.WaiversOf(call)]);
    }

    private Folder Read(ModuleFolder? found)
    {
        if (found is null)
        {
            return Folder.Nowhere;
        }

        if (!_folders.TryGetValue(found.Path, out var folder))
        {
            var syntax = new ModuleSyntax(found);
            _folders[found.Path] = folder = new Folder(syntax);
            foreach (var name in found.Tree.Names(found.Path, EntryKind.File).Where(IsRead).Take(MaxFiles))
            {
                ReadFile(syntax, TreePath.Below(found.Path, name));
            }
        }

        return folder;
    }

    private static bool IsRead(string name) =>
        name.EndsWith(".tf", StringComparison.Ordinal) && name != "override.tf" && !name.EndsWith("_override.tf", StringComparison.Ordinal);

    private void ReadFile(ModuleSyntax module, string path)
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
        var parsed = HclParser.Parse(text, _context.Sources.Add(_document.Tree.ShownOf(path)), _unheard);
        BlockComments.Read(parsed, text, _context.Sources, _rule, module.Waivers);
        new ModuleBuilder(module, _unheard).Add(parsed.Body);
    }

    /// <summary>An instance of a module: where it is written, and what is accepted of all of it at the calls that lead to it.</summary>
    private sealed record Module(Folder Folder, ImmutableArray<Waiver> Waivers);

    /// <summary>What the files of a folder declare.</summary>
    private sealed class Folder(ModuleSyntax? syntax)
    {
        private readonly Dictionary<ResourceName, WrittenBlock> _written = [];

        public static Folder Nowhere { get; } = new(null);

        public ModuleSyntax? Syntax => syntax;

        public WrittenBlock? Find(ResourceName name)
        {
            if (!_written.TryGetValue(name, out var written) && syntax?.Resources.TryGetValue(name, out var block) == true)
            {
                _written[name] = written = WrittenBlock.Of(block) with { Waivers = syntax.WaiversOfResource(block) };
            }

            return written;
        }
    }
}
