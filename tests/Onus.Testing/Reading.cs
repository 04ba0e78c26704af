using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Testing;

/// <summary>What came of reading some text or files.</summary>
public sealed class Reading
{
    private Reading(Inventory inventory, SourceMap sources, DiagnosticBag diagnostics)
    {
        Inventory = inventory;
        Sources = sources;
        Diagnostics = diagnostics.Items;
    }

    public Inventory Inventory { get; }

    public SourceMap Sources { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public IReadOnlyList<Resource> Resources => [.. Inventory.Deployments.SelectMany(deployment => deployment.Resources)];

    public static Reading Of(string template, ReadOptions? options = null, string name = "t.yaml", ServiceCatalog? catalog = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, template);
        return Of(DiskTree.Input(folder.Path), options, catalog);
    }

    /// <summary>What comes of a file or folder of the disk; seen from another folder if one is given, which nothing is read outside of.</summary>
    public static Reading Below(string path, ReadOptions? options = null, string? root = null)
    {
        return Of(root is null ? DiskTree.Input(path) : new InputPath(DiskTree.At(root), path, path), options);
    }

    /// <summary>What comes of a file or folder of a tree.</summary>
    public static Reading Of(FileTree tree, string path, ReadOptions? options = null) => Of(new InputPath(tree, path, tree.ShownOf(path)), options);

    private static Reading Of(InputPath input, ReadOptions? options, ServiceCatalog? catalog = null)
    {
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        return new Reading(Inventory.Read([input], options ?? new ReadOptions(), sources, diagnostics, catalog ?? ServiceCatalog.Empty), sources, diagnostics);
    }

    /// <summary>The property P of the resource R in a template whose other sections are given.</summary>
    public static Value? Property(string value, string sections = "", ReadOptions? options = null) => OfProperty(value, sections, options)["R"].Properties["P"];

    public static Reading OfProperty(string value, string sections = "", ReadOptions? options = null) => Of(
        $"""
        {sections}
        Resources:
          R:
            Type: AWS::X::Y
            Properties:
              P: {value}
          Other:
            Type: AWS::X::Other
        """,
        options);

    public Resource this[string address] => Resources.Single(resource => resource.Address == address);

    public string Place(Origin origin) => Sources.Locate(origin) is { } location ? $"{location.Line}:{location.Column}" : "nowhere";
}
