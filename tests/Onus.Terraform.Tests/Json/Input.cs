using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Terraform.Json;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Json;

/// <summary>What came of reading a plan or state.</summary>
internal sealed class Input
{
    private readonly SourceMap _sources = new();
    private readonly DiagnosticBag _diagnostics = new();

    private Input(string path, bool named)
    {
        var full = Path.GetFullPath(path);
        var input = DiskTree.Input(full, path);
        var file = new CandidateFile(input.Tree, input.Find()!.Value, named, path);
        IsPlan = TerraformPlans.Recognises(file);
        IsState = TerraformStates.Recognises(file);
        var context = new ReadContext(new ReadOptions(), _sources, _diagnostics, ServiceCatalog.Empty);
        Deployment = IsPlan ? TerraformPlans.Read(file, context) : IsState ? TerraformStates.Read(file, context) : null;
    }

    public bool IsPlan { get; }

    public bool IsState { get; }

    public TerraformDeployment? Deployment { get; }

    public IReadOnlyList<TerraformBlock> Blocks => Deployment?.Blocks ?? [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Items;

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public TerraformBlock this[string address] => Blocks.Single(block => block.Address == address);

    public static Input Fixture(string name) => At(Path.Combine(AppContext.BaseDirectory, "Json", "Fixtures", name));

    public static Input At(string path) => new(path, named: true);

    public static Input Of(string text, string name = "in.json")
    {
        using var folder = new TemporaryFolder();
        return At(folder.Write(name, text));
    }

    public static Input Of(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        return At(folder.Write("in.json", bytes));
    }

    /// <summary>A plan of one aws_x.r whose change and expressions are given.</summary>
    public static Input Plan(string changes, string configuration = "{}", string more = "") => Of(
        $$$"""{"format_version":"1.2","terraform_version":"1.11.4"{{{more}}},"planned_values":{"root_module":{}},"resource_changes":[{{{changes}}}],"configuration":{{{configuration}}}}""");

    /// <summary>A change that creates a resource of type <c>aws_x</c>.</summary>
    public static string Create(string name, string after, string unknown = "{}", string sensitive = "{}", string head = "") =>
        $$$"""{"address":"aws_x.{{{name}}}","mode":"managed","type":"aws_x","name":"{{{name}}}"{{{head}}},"change":{"actions":["create"],"before":null,"after":{{{after}}},"after_unknown":{{{unknown}}},"after_sensitive":{{{sensitive}}}}}""";

    /// <summary>The configuration of some resources of type <c>aws_x</c> in the root module.</summary>
    public static string Configure(params (string Name, string Expressions)[] resources) =>
        $$$"""{"root_module":{"resources":[{{{string.Join(',', resources.Select(Resource))}}}]}}""";

    private static string Resource((string Name, string Expressions) resource) =>
        $$$"""{"address":"aws_x.{{{resource.Name}}}","mode":"managed","type":"aws_x","name":"{{{resource.Name}}}","expressions":{{{resource.Expressions}}}}""";

    public string Place(Origin origin) => _sources.Locate(origin) is { } at ? $"{Path.GetFileName(at.File)}:{at.Line}:{at.Column}" : "nowhere";

    public string PlacePath(Origin origin) => _sources.Locate(origin)?.File ?? "nowhere";

    /// <summary>What an unknown value refers to, as <c>ADDRESS|ATTRIBUTE</c>; empty when to nothing.</summary>
    public string Reference(Value? value)
    {
        var unknown = value.ShouldBeOfType<UnknownValue>();
        return unknown.Refinement?.References is [var reference]
            ? reference.Target.Replace(Deployment!.Id + "#", "", StringComparison.Ordinal) + "|" + reference.Attribute
            : "";
    }
}
