using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources.Files;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Mapping;

/// <summary>What becomes of resource blocks written as HCL, whose references are evaluated to what a Terraform reader gives.</summary>
public sealed class Mapped
{
    private const string Deployment = "stack";

    private Mapped(IReadOnlyList<Resource> resources, SourceMap sources, DiagnosticBag diagnostics)
    {
        Resources = resources;
        Sources = sources;
        Diagnostics = diagnostics.Items;
    }

    public static ServiceCatalog Catalog { get; } = OpenCatalog(new DiagnosticBag());

    public IReadOnlyList<Resource> Resources { get; }

    public SourceMap Sources { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public Resource this[string address] => Resources.Single(resource => resource.Address == address);

    public static ServiceCatalog OpenCatalog(DiagnosticBag diagnostics) => ServiceCatalog.Open(DiskTree.At(Folder()), new SourceMap(), diagnostics);

    public static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "catalog", "catalog.hcl")))
            {
                return Path.Combine(folder.FullName, "catalog");
            }
        }

        throw new InvalidOperationException("The catalogue is not found.");
    }

    public static string Key(string address) => Resource.KeyOf(Deployment, address);

    /// <summary>Maps resource blocks; <c>doubt = true</c> in a block stands for an unknown count, <c>vague</c> for a parameter without default.</summary>
    public static Mapped Of(string text, MapValue? provider = null)
    {
        // Places of the catalogue's files and of the test's come from two maps in the real run too: one for each.
        var sources = new SourceMap();
        for (var i = 0; i < 500; i++)
        {
            sources.Add("before");
        }

        var diagnostics = new DiagnosticBag();
        var body = HclParser.Parse(text, sources.Add("main.tf"), diagnostics).Body;
        diagnostics.Items.ShouldBeEmpty();
        var blocks = body.Blocks.Select(block => Read(block, body, provider));
        var resources = new TerraformMapper(Catalog, diagnostics).Map(Deployment, blocks.ToList());
        return new Mapped(resources, sources, diagnostics);
    }

    public string Json(string address, string property) =>
        this[address].Properties[property] is { } value ? JsonEncoder.Encode(Flat(value)) : "nothing";

    private static Value Flat(Value value) => value switch
    {
        UnknownValue { Refinement.References: [var reference, ..] } => Value.Of("ref " + reference.Target[(Deployment.Length + 1)..]),
        UnknownValue unknown => Value.Of("unknown " + unknown.Reason.Detail.Text),
        MapValue map => map.Select((_, item) => Flat(item)),
        ListValue list => Value.List([.. list.Items.Select(Flat)], list.Origin),
        _ => value,
    };

    private static TerraformBlock Read(BlockSyntax block, Body file, MapValue? provider)
    {
        var address = $"{block.Label(0)}.{block.Label(1)}";
        var values = Values(block.Body, new References(file));
        var doubtful = values["doubt"] is BooleanValue;
        return new TerraformBlock(address, block.Label(0)!, block.Label(1)!, block.Type == "data", values, block.Origin)
        {
            Doubt = doubtful ? new UnknownReason(UnknownCode.ParameterWithoutDefault, $"the count is not known") : null,
            ProviderConfig = provider ?? MapValue.Empty,
        };
    }

    private static MapValue Values(Body body, Scope scope)
    {
        var evaluator = new Evaluator(new EvaluationOptions { Functions = StandardFunctions.Pure });
        var builder = new MapBuilder();
        foreach (var attribute in body.Attributes)
        {
            builder.Set(attribute.Name, evaluator.Evaluate(attribute.Value, scope).Value);
        }

        foreach (var group in body.Blocks.GroupBy(inner => inner.Type, StringComparer.Ordinal))
        {
            builder.Set(group.Key, Value.List([.. group.Select(inner => (Value)Values(inner.Body, scope))], group.First().Origin));
        }

        return builder.Build(body.Origin);
    }

    private sealed class References(Body file) : Scope
    {
        public override Value? Find(string name)
        {
            if (name == "vague")
            {
                return Value.Unknown(UnknownCode.ParameterWithoutDefault, $"variable \"vague\" has no default");
            }

            var builder = new MapBuilder();
            foreach (var block in file.Blocks.Where(block => block.Label(0) == name))
            {
                builder.Set(block.Label(1)!, Attributes($"{name}.{block.Label(1)}", block.Origin));
            }

            return builder.Build(Origin.None);
        }

        private static MapValue Attributes(string address, Origin origin)
        {
            string[] names = ["id", "arn", "name", "bucket", "url", "key_id", "function_name", "json", "role"];
            return Value.Map([.. names.Select(name =>
                (name, (Value)Value.Unknown(UnknownCode.KnownAfterDeployment, $"later", origin, Refinement.To(Key(address), name))))]);
        }
    }
}
