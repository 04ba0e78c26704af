using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Inputs;

/// <summary>What is read of a folder that holds the same thing several times, or what nobody wrote.</summary>
public sealed class PrecedenceTests : IDisposable
{
    private const string Main = "resource \"aws_sqs_queue\" \"q\" {}\n";
    private const string State = """{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[{"mode":"managed","type":"aws_sqs_queue","name":"q","instances":[{"attributes":{"id":"i"}}]}]}""";

    private const string Plan = """
        {"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{"address":"aws_sqs_queue.q","mode":"managed","type":"aws_sqs_queue","name":"q","change":{"actions":["create"],"after":{},"after_unknown":{}}}]}
        """;

    private const string Template = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Beside_its_configuration_a_plan_or_state_is_left_out_and_named()
    {
        Write(("main.tf", Main), ("plan.json", Plan), ("terraform.tfstate", State));

        var (kinds, diagnostics) = Read([_folder.Path]);

        kinds.ShouldBe(["terraform"]);
        var said = diagnostics.Where(diagnostic => diagnostic.Code == "terraform-superseded").ToList();
        said.Count.ShouldBe(2);
        said.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Remedy!.Text.Contains("Name the "));
    }

    [Fact]
    public void What_is_named_is_read_whatever_lies_beside_it_and_whatever_is_named_before()
    {
        Write(("main.tf", Main), ("plan.json", Plan), ("terraform.tfstate", State));

        Read([_folder.Path, Path.Combine(_folder.Path, "plan.json")]).Kinds.ShouldBe(["terraform", "terraform-plan"]);
        Read([Path.Combine(_folder.Path, "terraform.tfstate")]).Kinds.ShouldBe(["terraform-state"]);
    }

    [Fact]
    public void A_plan_or_state_without_configuration_beside_it_is_read()
    {
        Write(("main.tf", Main), ("build/plan.json", Plan), ("states/a.tfstate", State));

        Read([_folder.Path]).Kinds.ShouldBe(["terraform", "terraform-plan", "terraform-state"]);
    }

    [Fact]
    public void Folders_of_what_is_fetched_or_built_are_not_looked_at()
    {
        Write(
            ("node_modules/a/t.yaml", Template),
            (".terraform/modules/m/main.tf", Main),
            (".git/t.yaml", Template),
            ("out/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# made by a build"),
            ("out/target.bin", "made"),
            ("venv/pyvenv.cfg", "home = /usr/bin"),
            ("venv/bin/python", "made"),
            ("venv/lib/t.yaml", Template),
            ("kept/CACHEDIR.TAG", "just a name"),
            ("kept/t.yaml", Template));

        Read([_folder.Path]).Kinds.ShouldBe(["cloudformation"]);
        Read([Path.Combine(_folder.Path, "node_modules")]).Kinds.ShouldBe(["cloudformation"]);
    }

    [Theory]
    [InlineData("prod/pyvenv.cfg", "")]
    [InlineData("prod/pyvenv.cfg", "home = /usr/bin")]
    [InlineData("prod/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55")]
    [InlineData("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55")]
    public void A_mark_hides_no_configuration(string mark, string text)
    {
        Write((mark, text), ("prod/bin/python", "made"), ("prod/main.tf", Main));

        Read([_folder.Path]).Kinds.ShouldBe(["terraform"]);
    }

    [Theory]
    [InlineData(".infra/prod/main.tf", DiagnosticSeverity.Warning, "folder-passed-over")]
    [InlineData(".terraform/prod/main.tf", DiagnosticSeverity.Warning, "folder-passed-over")]
    [InlineData("node_modules/prod/main.tf", DiagnosticSeverity.Warning, "folder-passed-over")]
    [InlineData("venv/lib/prod/main.tf", DiagnosticSeverity.Warning, "folder-passed-over")]
    [InlineData(".aws-sam/build/template.yaml", DiagnosticSeverity.Warning, "folder-passed-over")]
    [InlineData("node_modules/package/main.tf", DiagnosticSeverity.Note, "folder-skipped")]
    [InlineData("sam/.aws-sam/build/template.yaml", DiagnosticSeverity.Note, "folder-skipped")]
    [InlineData(".github/workflows/build.yaml", DiagnosticSeverity.Note, "folder-skipped")]
    public void A_folder_that_is_passed_over_is_named(string file, DiagnosticSeverity severity, string code)
    {
        Write(("venv/pyvenv.cfg", "home = /usr/bin"), ("venv/bin/python", "made"), ("node_modules/package/package.json", "{}"), ("sam/template.yaml", "kind: none"));
        Write((file, file.EndsWith(".tf", StringComparison.Ordinal) ? Main : file.Contains("sam") ? Template : "on: push"));

        var (kinds, diagnostics) = Read([_folder.Path]);

        kinds.ShouldBeEmpty();
        diagnostics.ShouldContain(diagnostic => diagnostic.Code == code && diagnostic.Severity == severity);
        diagnostics.Count(diagnostic => diagnostic.Severity > DiagnosticSeverity.Note).ShouldBe(severity == DiagnosticSeverity.Warning ? 1 : 0);
    }

    [Fact]
    public void What_was_fetched_is_not_spoken_of()
    {
        Write((".terraform/modules/m/main.tf", Main), (".terraform/terraform.tfstate", "{}"), (".git/t.yaml", Template));

        Read([_folder.Path]).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_serverless_framework_the_template_is_read_that_it_deploys()
    {
        Write(("serverless.yml", "service: s"), (".serverless/cloudformation-template-update-stack.json", Template), (".serverless/cloudformation-template-create-stack.json", Template));

        Read([_folder.Path]).Kinds.ShouldBe(["cloudformation"]);
    }

    [Theory]
    [InlineData("old", 1)]
    [InlineData("*.yaml", 0)]
    [InlineData("./old", 2)]
    [InlineData("infra/old/", 2)]
    [InlineData("t", 3)]
    public void What_is_excluded_is_not_looked_at(string pattern, int left)
    {
        Write(("t.yaml", Template), ("old/t.yaml", Template), ("infra/old/t.yaml", Template));

        Read([_folder.Path], pattern).Kinds.Count.ShouldBe(left);
    }

    [Fact]
    public void What_is_named_is_read_though_it_is_excluded()
    {
        Write(("t.yaml", Template), ("u.yaml", Template));

        Read([_folder.Path, Path.Combine(_folder.Path, "t.yaml")], "*.yaml").Kinds.ShouldBe(["cloudformation"]);
    }

    private void Write(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            _folder.Write(name, text);
        }
    }

    private static (List<string> Kinds, IReadOnlyList<Diagnostic> Diagnostics) Read(string[] paths, params string[] exclude)
    {
        var diagnostics = new DiagnosticBag();
        var inventory = Inventory.Read([.. paths.Select(path => DiskTree.Input(path))], new ReadOptions { Exclude = exclude }, new SourceMap(), diagnostics, Knowledge.Catalog);
        return ([.. inventory.Deployments.Select(deployment => deployment.Kind)], diagnostics.Items);
    }
}
