using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Json;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Sources.Waivers;

namespace Onus.Terraform.Modules;

/// <summary>Reads the configuration of folders, each once.</summary>
internal sealed class ModuleLoader(ReadContext context)
{
    private const int MaxFiles = 10_000;
    private const long MaxFileSize = 32_000_000;
    private static readonly string[] Endings = [".tf", ".tf.json", ".tofu", ".tofu.json"];
    private readonly Dictionary<string, ModuleSyntax> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Origin> _idle = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deployed = new(StringComparer.Ordinal);
    private readonly SuppressionRule _suppressions = new(context.Options.Workspace, context.Diagnostics);

    /// <summary>The module in a folder; one without declarations when there is nothing in it.</summary>
    public ModuleSyntax Load(ModuleFolder folder)
    {
        if (!_modules.TryGetValue(folder.Id, out var module))
        {
            module = new ModuleSyntax(folder);
            _modules[folder.Id] = module;
            context.Contain(folder.Shown, () => Read(module));
        }

        return module;
    }

    /// <summary>Notes that a call makes something of a module, or that nothing in it can ever make it do so.</summary>
    /// <param name="count">How many instances it makes.</param>
    /// <param name="isFixed">Whether that depends on nothing.</param>
    public void Called(ModuleFolder folder, int count, bool isFixed, Origin place)
    {
        if (count > 0)
        {
            _deployed.Add(folder.Id);
        }
        else if (isFixed)
        {
            _idle.TryAdd(folder.Id, place);
        }
    }

    /// <summary>Whether something that was evaluated so far makes an instance of a module.</summary>
    public bool IsDeployed(ModuleFolder folder) => _deployed.Contains(folder.Id);

    /// <summary>The place of a call that can never make an instance of a module; null when there is none.</summary>
    public Origin? IdleCallOf(ModuleFolder folder) => _idle.TryGetValue(folder.Id, out var place) ? place : null;

    /// <summary>Whether a file name is one of Terraform's or OpenTofu's configuration.</summary>
    public static bool IsConfiguration(string name) => StemOf(name) is not null && !name.StartsWith('.');

    /// <summary>The text of a file in a folder; null, with a diagnostic, when it can't be had.</summary>
    public static byte[]? ReadBytes(ModuleFolder folder, string name, SourceFile file, DiagnosticBag diagnostics)
    {
        if (folder.Tree.Find(folder.Path, name) is not { Kind: EntryKind.File } found)
        {
            if (folder.Tree.EntryAt(TreePath.Below(folder.Path, name)) is { } entry)
            {
                UnreadEntry.Complain(folder.Tree, entry, file.At(0), diagnostics);
            }

            return null;
        }

        var (bytes, failure) = found.Length > MaxFileSize ? new(null, "it is too large") : folder.Tree.Read(found.Path);
        if (bytes is null)
        {
            diagnostics.Error("file-unreadable", $"The file can't be read: {failure}.", file.At(0), $"Give the user that runs Onus the right to read it, or split it.");
        }

        return bytes;
    }

    /// <summary>The names of the files in a folder, and of links and whatever else that don't lead to a folder, sorted.</summary>
    public static IReadOnlyList<string> Names(ModuleFolder folder) =>
    [
        .. (folder.Tree.List(folder.Path) ?? [])
            .Where(entry => entry.Kind is EntryKind.File or EntryKind.Special || (entry.Kind == EntryKind.Link && folder.Tree.Find("", entry.Path)?.Kind != EntryKind.Folder))
            .Select(entry => entry.Name)
            .Take(MaxFiles),
    ];

    private ModuleSyntax Read(ModuleSyntax module)
    {
        var bodies = new List<Body>();
        var overrides = new List<Body>();
        var names = Names(module.Folder);
        foreach (var name in context.Each(names))
        {
            if (IsConfiguration(name) && !IsReplaced(name, names) && Parse(module, name) is { } body)
            {
                (IsOverride(name) ? overrides : bodies).Add(body);
            }
        }

        var builder = new ModuleBuilder(module, context.Diagnostics);
        foreach (var body in bodies)
        {
            builder.Add(body);
        }

        foreach (var body in overrides)
        {
            builder.Override(body);
        }

        return module;
    }

    private Body? Parse(ModuleSyntax module, string name)
    {
        var folder = module.Folder;
        var file = context.Sources.Add(folder.ShownOf(name));
        if (ReadBytes(folder, name, file, context.Diagnostics) is not { } bytes)
        {
            return null;
        }

        module.Length += bytes.Length;
        if (name.EndsWith(".json", StringComparison.Ordinal))
        {
            return HclJsonParser.Parse(bytes, file, context.Diagnostics, TerraformJson.Schema);
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var parsed = HclParser.Parse(text, file, context.Diagnostics);
        BlockComments.Read(parsed, text, context.Sources, _suppressions, module.Waivers);
        return parsed.Body;
    }

    private static bool IsOverride(string name) => StemOf(name) is "override" or [.., '_', 'o', 'v', 'e', 'r', 'r', 'i', 'd', 'e'];

    /// <summary>The name without what tells configuration; null when nothing does.</summary>
    private static string? StemOf(string name) => Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } found ? name[..^found.Length] : null;

    /// <summary>Whether a file of OpenTofu's stands beside one of Terraform's: OpenTofu reads its own instead.</summary>
    private static bool IsReplaced(string name, IReadOnlyList<string> all) =>
        (name.EndsWith(".tf", StringComparison.Ordinal) && all.Contains(name[..^3] + ".tofu"))
        || (name.EndsWith(".tf.json", StringComparison.Ordinal) && all.Contains(name[..^8] + ".tofu.json"));
}
