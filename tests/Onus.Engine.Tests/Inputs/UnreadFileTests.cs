using System.Text;
using Onus.Contracts;

namespace Onus.Engine.Tests.Inputs;

/// <summary>No file goes unread in silence: what is said of it depends on whether it was named, and on what it looks like.</summary>
public sealed class UnreadFileTests : IDisposable
{
    private const string Template = "Resources:\n  R: {Type: AWS::X::Y}\n";
    private const string Plan = """{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{}},"resource_changes":[]}""";
    private static readonly string Long = new(' ', 200_000);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("main.tf", "")]
    [InlineData("a.txt", "hello")]
    [InlineData("a.json", "{\"a\": 1}")]
    [InlineData("a.yaml", "Resources: {}")]
    [InlineData("a.yaml", "{% if x %}\nResources:\n  R:\n    Type: AWS::X::Y\n")]
    [InlineData("a.yaml", "a: 1\n---\nResources:\n  R:\n    Type: AWS::X::Y\n")]
    [InlineData("plan.json", "Acquiring state lock\n" + Plan)]
    [InlineData("plan.json", Plan + "\nReleasing state lock")]
    [InlineData("log.json", "{\"@message\":\"Plan: 1 to add\",\"@module\":\"terraform.ui\"}\n{}\n")]
    [InlineData("terragrunt.hcl", "inputs = {}")]
    [InlineData("Main.TF", "resource \"aws_sqs_queue\" \"q\" {}")]
    public void A_file_that_was_named_and_is_not_read_is_an_error(string name, string text) =>
        Reading.Below(_folder.Write(name, text)).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("terragrunt.hcl", "inputs = {}", "terragrunt-not-read")]
    [InlineData("Main.TF", "resource \"aws_sqs_queue\" \"q\" {}", "tf-misnamed")]
    [InlineData("main.Tf.Json", "{}", "tf-misnamed")]
    [InlineData(".main.tf", "resource \"aws_sqs_queue\" \"q\" {}", "tf-misnamed")]
    [InlineData("plan.json", "Acquiring state lock\n" + Plan, "plan-in-other-text")]
    [InlineData("log.json", "{\"@message\":\"Plan: 1 to add\",\"@module\":\"terraform.ui\"}\n{}\n", "plan-log")]
    [InlineData("stack", "Resources:\n  R:\n    Type: AWS::X::Y\n", "template-not-read")]
    [InlineData("stack.yaml.j2", "Resources:\n  R:\n    Type: AWS::X::Y\n", "template-not-read")]
    [InlineData("lower.json", "{\"resources\": {\"R\": {\"Type\": \"AWS::X::Y\"}}}", "template-not-read")]
    [InlineData("chosen.yaml", "Resources: !If [c, {R: {Type: AWS::X::Y}}, {}]\n", "template-not-read")]
    [InlineData("production.tfplan", "PK\u0003\u0004\0", "plan-binary")]
    [InlineData("two.yaml", "a: 1\n---\nResources:\n  R:\n    Type: AWS::X::Y\n", "cfn-more-documents")]
    public void What_looks_as_if_infrastructure_were_passed_over_is_a_warning(string name, string text, string code)
    {
        _folder.Write(name, text);

        var said = Reading.Below(_folder.Path).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note).ShouldHaveSingleItem();
        said.Code.ShouldBe(code);
        said.Severity.ShouldBe(DiagnosticSeverity.Warning);
        said.Remedy.ShouldNotBeNull();
    }

    [Fact]
    public void What_is_ordinary_is_a_note()
    {
        _folder.Write("package.json", "{}");
        _folder.Write("empty.yaml", "");
        _folder.Write("empty.md", "");
        _folder.Write("readme.md", "hello");

        Reading.Below(_folder.Path).Diagnostics.Select(diagnostic => (diagnostic.Severity, diagnostic.Code)).ShouldBe([(DiagnosticSeverity.Note, "file-empty"), (DiagnosticSeverity.Note, "file-skipped")]);
    }

    public static TheoryData<string, string> Far => new()
    {
        { "comment.yaml", "#" + Long + "\n" + Template },
        { "metadata.yaml", "Metadata:\n  A: '" + Long + "'\n" + Template },
        { "description.json", "{\"Description\":\"" + Long + "\",\"Resources\":{\"R\":{\"Type\":\"AWS::X::Y\"}}}" },
        { "escaped.json", "{\"\\u0052esources\":{\"R\":{\"Type\":\"AWS::X::Y\"}}}" },
        { "escaped.yaml", "\"\\x52esources\":\n  R: {Type: AWS::X::Y}\n" },
        { "spaced.json", "{\"Resources\"" + Long + ":{\"R\":{\"Type\":\"AWS::X::Y\"}}}" },
        { "explicit.yaml", "? Resources\n:\n  R: {Type: AWS::X::Y}\n" },
    };

    [Theory]
    [MemberData(nameof(Far))]
    public void A_template_is_recognised_however_far_or_oddly_its_resources_stand(string name, string text)
    {
        _folder.Write(name, text);
        _folder.Write("wide-" + name, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);

        Reading.Below(_folder.Path).Inventory.Deployments.Count.ShouldBe(2);
    }

    [Fact]
    public void A_plan_is_recognised_though_its_keys_are_sorted_or_escaped()
    {
        _folder.Write("sorted.json", $$$"""{"configuration":{"a":"{{{Long}}}"},"format_version":"1.2","planned_values":{"root_module":{}},"resource_changes":[],"terraform_version":"1.11.4"}""");
        _folder.Write("escaped.json", """{"format\u005fversion":"1.2","planned\u005fvalues":{"root_module":{}},"resource_changes":[],"terraform\u005fversion":"1.11.4"}""");
        _folder.Write("variables.json", Plan.Replace("\"planned_values\"", "\"variables\":{\"a\":{\"value\":\"" + Long + "\"}},\"planned_values\"", StringComparison.Ordinal));

        Reading.Below(_folder.Path).Inventory.Deployments.Select(deployment => deployment.Kind).ShouldBe(["terraform-plan", "terraform-plan", "terraform-plan"]);
    }

    [Fact]
    public void A_state_is_recognised_though_its_keys_are_sorted_or_a_backend_stands_before()
    {
        _folder.Write("a.json", $$"""{"check_results":"{{Long}}","lineage":"x","resources":[],"serial":1,"terraform_version":"1.11.4","version":4}""");
        _folder.Write("b.json", """{"backend":{},"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[]}""");

        Reading.Below(_folder.Path).Inventory.Deployments.Select(deployment => deployment.Kind).ShouldBe(["terraform-state", "terraform-state"]);
    }

    [Theory]
    [InlineData("Resources: {}\n" + Template)]
    [InlineData("Resources:\n" + Template)]
    [InlineData("{\"Resources\":{},\"Resources\":{\"R\":{\"Type\":\"AWS::X::Y\"}}}")]
    public void A_section_that_is_there_twice_is_an_error_though_the_first_holds_nothing(string text)
    {
        _folder.Write("t.yaml", text);

        Reading.Below(_folder.Path).Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-duplicate-key");
    }

    [Theory]
    [InlineData("Resources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/t.yaml}}\n")]
    [InlineData("AWSTemplateFormatVersion: 2010-09-09\nTransform: {Name: AWS::Include, Parameters: {Location: s3://b/t.yaml}}\n")]
    public void Resources_that_are_included_from_elsewhere_are_spoken_of(string text)
    {
        _folder.Write("t.yaml", text);

        Reading.Below(_folder.Path).Codes.ShouldContain("cfn-macro");
    }
}
