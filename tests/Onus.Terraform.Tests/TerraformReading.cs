using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Terraform.Directories;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests;

/// <summary>What came of evaluating Terraform configuration.</summary>
public sealed class TerraformReading
{
    private TerraformReading(IReadOnlyList<TerraformDeployment> deployments, SourceMap sources, DiagnosticBag diagnostics)
    {
        Deployments = deployments;
        Sources = sources;
        Diagnostics = diagnostics.Items;
    }

    public IReadOnlyList<TerraformDeployment> Deployments { get; }

    public SourceMap Sources { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public IEnumerable<TerraformBlock> Blocks => Deployments.SelectMany(deployment => deployment.Blocks);

    public IEnumerable<string> Addresses => Blocks.Select(block => block.Address);

    public TerraformBlock this[string address] => Blocks.Single(block => block.Address == address);

    /// <summary>The configuration in files given as name and text.</summary>
    public static TerraformReading Of(ReadOptions options, params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }

        return Below(folder.Path, folder.Path, options, recursive: true);
    }

    public static TerraformReading Of(string text, params (string Name, string Text)[] files) => Of(new ReadOptions(), [("main.tf", text), .. files]);

    /// <summary>The value of the attribute <c>v</c> of the resource <c>t_t.r</c> in a configuration.</summary>
    public static Value? Attribute(string expression, string rest = "") => Of($"resource \"t_t\" \"r\" {{\n  v = {expression}\n}}\n{rest}")["t_t.r"].Values["v"];

    public static TerraformReading Below(string folder, string root, ReadOptions options, bool recursive)
    {
        var real = Path.GetFullPath(folder);
        var tree = DiskTree.At(root, ".");
        var files = Directory.EnumerateFiles(real, "*", new EnumerationOptions { RecurseSubdirectories = recursive, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(path => path.Contains(".tf", StringComparison.Ordinal) || path.Contains(".tofu", StringComparison.Ordinal))
            .Where(path => !path[real.Length..].Contains("/.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => CandidateFile.Find(tree, "", path)!)
            .ToList();
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        return new TerraformReading(TerraformDirectories.Read(files, new ReadContext(options, sources, diagnostics, ServiceCatalog.Empty)), sources, diagnostics);
    }
}
