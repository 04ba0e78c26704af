using System.Collections.Immutable;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>What the files of one folder declare, overrides applied.</summary>
internal sealed class ModuleSyntax(ModuleFolder folder)
{
    private DataWaivers? _dataWaivers;

    public ModuleFolder Folder { get; } = folder;

    /// <summary>How long its files are together, in bytes.</summary>
    public long Length { get; set; }

    public Dictionary<string, VariableSyntax> Variables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AttributeSyntax> Locals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BlockSyntax> Outputs { get; } = new(StringComparer.Ordinal);

    /// <summary>Resources and data sources by name, in the order they were written.</summary>
    public Dictionary<ResourceName, BlockSyntax> Resources { get; } = [];

    public Dictionary<string, BlockSyntax> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Provider configurations by local name and alias; the alias is empty for the default one.</summary>
    public Dictionary<(string Name, string Alias), BlockSyntax> Providers { get; } = [];

    /// <summary>The addresses that <c>moved</c> blocks give, as they stand: what is from where.</summary>
    public List<(string From, string To)> Moves { get; } = [];

    /// <summary>What comments say is accepted of resources and of all that modules make, by the place of the block.</summary>
    public Dictionary<Origin, ImmutableArray<Waiver>> Waivers { get; } = [];

    /// <summary>The types of managed resources that the module declares.</summary>
    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>What is accepted of a block.</summary>
    public ImmutableArray<Waiver> WaiversOf(BlockSyntax block) => Waivers.Count > 0 && Waivers.TryGetValue(block.Origin, out var waivers) ? waivers : [];

    /// <summary>What is accepted of a resource or data source, at its block or at the data sources that it is made of.</summary>
    public ImmutableArray<Waiver> WaiversOfResource(BlockSyntax block) => [.. WaiversOf(block), .. (_dataWaivers ??= new DataWaivers(Resources, Locals, Waivers)).Of(block)];

    /// <summary>Whether it keeps a state of its own: it says where, as only a root module may.</summary>
    public bool HasBackend { get; set; }

    /// <summary>The newest major version of Amazon's provider that it allows; null when it sets no end.</summary>
    public int? ProviderMajor { get; set; }

    public bool IsEmpty => Resources.Count == 0 && Calls.Count == 0;
}

/// <summary>A folder with a module in it.</summary>
/// <param name="Tree">The tree that it is in.</param>
/// <param name="Path">Its path there, without links.</param>
internal sealed record ModuleFolder(FileTree Tree, string Path)
{
    /// <summary>What tells it from other folders.</summary>
    public string Id => Tree.IdOf(Path);

    /// <summary>Its absolute path.</summary>
    public string Location => Tree.LocationOf(Path);

    /// <summary>The folder as the user would name it, with forward slashes.</summary>
    public string Shown => Tree.ShownOf(Path);

    /// <summary>A file of it as the user would name it.</summary>
    public string ShownOf(string name) => Tree.ShownOf(TreePath.Below(Path, name));

    /// <summary>A folder that is named from this one; null when none of the tree is there.</summary>
    public ModuleFolder? Folder(string path) => Tree.Find(Path, path) is { Kind: EntryKind.Folder } found ? this with { Path = found.Path } : null;
}

/// <summary>How a resource or data source is called within its module.</summary>
internal readonly record struct ResourceName(bool IsData, string Type, string Name)
{
    public override string ToString() => IsData ? $"data.{Type}.{Name}" : $"{Type}.{Name}";
}

/// <summary>An input variable.</summary>
/// <param name="Body">What its block says.</param>
internal sealed record VariableSyntax(string Name, Body Body, Origin Origin);
