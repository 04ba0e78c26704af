using Onus.Sources;

namespace Onus.CloudFormation.Tests.Cdk;

/// <summary>Output folders of CDK apps.</summary>
public sealed class AssemblyTests : IDisposable
{
    private const string Queue = """{"Resources": {"JobsQueueA1B2C3D4": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "AWS::Region"}}, "Metadata": {"aws:cdk:path": "App/Jobs/Queue/Resource"}}}}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_stack_is_read_once_with_its_environment_and_construct_path()
    {
        Write("manifest.json", Manifest("""
            "App": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1", "properties": {"templateFile": "App.template.json"}}
            """));
        Write("App.template.json", Queue);
        Write("App.assets.json", """{"version": "1", "files": {}}""");

        var reading = Reading.Below(_folder.Path);

        var deployment = reading.Inventory.Deployments.ShouldHaveSingleItem();
        deployment.Kind.ShouldBe("cdk");
        deployment.Id.ShouldEndWith("cdk.out/App.template.json");
        var queue = reading["JobsQueueA1B2C3D4"];
        queue.Parts.ShouldBe(["App/Jobs/Queue/Resource"]);
        queue.Properties["QueueName"]!.ToString().ShouldBe("\"eu-west-1\"");
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_manifest_hides_no_template_that_it_does_not_list()
    {
        Write("manifest.json", Manifest("""
            "Assets": {"type": "cdk:asset-manifest"},
            "App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "App.template.json"}}
            """));
        Write("App.template.json", """{"Resources": {"N": {"Type": "AWS::CloudFormation::Stack", "Metadata": {"aws:asset:path": "Inner.nested.template.json"}}}}""");
        Write("Inner.nested.template.json", Queue);
        Write("Prod.template.json", Queue);
        Write("Prod.assets.json", Queue);

        Reading.Below(_folder.Path).Inventory.Deployments.Select(deployment => Path.GetFileName(deployment.Id)).ShouldBe(["App.template.json", "Prod.assets.json", "Prod.template.json"]);
    }

    [Fact]
    public void What_the_user_says_wins_over_the_manifest()
    {
        Write("manifest.json", Manifest("""
            "App": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/eu-west-1", "properties": {"templateFile": "App.template.json"}}
            """));
        Write("App.template.json", Queue);

        Reading.Below(_folder.Path, new ReadOptions { Region = "us-east-2" })["JobsQueueA1B2C3D4"].Properties["QueueName"]!.ToString().ShouldBe("\"us-east-2\"");
    }

    [Fact]
    public void The_manifest_names_constructs_where_the_template_does_not()
    {
        Write("manifest.json", Manifest("""
            "App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "App.template.json"},
              "metadata": {"/App/Topic/Resource": [{"type": "aws:cdk:logicalId", "data": "TopicBFC7AF6E"}]}}
            """));
        Write("App.template.json", """{"Resources": {"TopicBFC7AF6E": {"Type": "AWS::SNS::Topic"}}}""");

        Reading.Below(_folder.Path)["TopicBFC7AF6E"].Parts.ShouldBe(["App/Topic/Resource"]);
    }

    [Fact]
    public void The_tree_names_constructs_where_neither_does()
    {
        Write("manifest.json", Manifest("""
            "App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "App.template.json"}, "displayName": "App"}
            """));
        Write("tree.json", """
            {"version": "tree-0.1", "tree": {"id": "App", "path": "", "children": {"App": {"id": "App", "path": "App", "children": {
              "Topic": {"id": "Topic", "path": "App/Topic", "children": {
                "Resource": {"id": "Resource", "path": "App/Topic/Resource", "attributes": {"aws:cdk:cloudformation:type": "AWS::SNS::Topic"}}}},
              "Plain": {"id": "Plain", "path": "App/Plain", "attributes": {"aws:cdk:cloudformation:type": "AWS::SNS::Topic"}}}}}}}
            """);
        Write("App.template.json", """{"Resources": {"TopicBFC7AF6E": {"Type": "AWS::SNS::Topic"}, "Plain": {"Type": "AWS::SNS::Topic"}}}""");

        var reading = Reading.Below(_folder.Path);

        reading["TopicBFC7AF6E"].Parts.ShouldBe(["App/Topic/Resource"]);
        reading["Plain"].Parts.ShouldBe(["App/Plain"]);
    }

    [Fact]
    public void Nested_stacks_are_parts_of_their_parents()
    {
        Write("manifest.json", Manifest("""
            "App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "App.template.json"}}
            """));
        Write("App.template.json", """{"Resources": {"Inner": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Sub": "https://${AWS::Region}/x"}}, "Metadata": {"aws:asset:path": "AppInner.nested.template.json"}}}}""");
        Write("AppInner.nested.template.json", Queue);

        var reading = Reading.Below(_folder.Path);

        reading.Inventory.Deployments.ShouldHaveSingleItem();
        reading["Inner/JobsQueueA1B2C3D4"].Parts.ShouldBe(["App/Jobs/Queue/Resource"]);
    }

    [Fact]
    public void Stages_are_assemblies_of_their_own_and_read_once()
    {
        Write("manifest.json", Manifest("""
            "assembly-Prod": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Prod"}}
            """));
        Write("assembly-Prod/manifest.json", Manifest("""
            "ProdApp": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "ProdApp.template.json"}}
            """));
        Write("assembly-Prod/ProdApp.template.json", Queue);

        Reading.Below(_folder.Path).Inventory.Deployments.ShouldHaveSingleItem().Id.ShouldEndWith("cdk.out/assembly-Prod/ProdApp.template.json");
        Reading.Below(Path.Combine(_folder.Path, "cdk.out", "manifest.json")).Inventory.Deployments.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_template_that_is_named_is_read_by_itself()
    {
        Write("manifest.json", Manifest(""));
        Write("App.template.json", Queue);

        Reading.Below(Path.Combine(_folder.Path, "cdk.out", "App.template.json")).Inventory.Deployments.ShouldHaveSingleItem().Kind.ShouldBe("cloudformation");
    }

    [Theory]
    [InlineData("""{"version": "1", "artifacts": {"App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "App.template.json"}}}}""", "cdk-no-template")]
    [InlineData("""{"version": "1", "artifacts": {"App": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "../../x.template.json"}}}}""", "cdk-no-template")]
    [InlineData("""{"version": "1", "artifacts": {"App": {"type": "aws:cloudformation:stack"}}}""", "cdk-no-template")]
    [InlineData("""{"version": "1", "artifacts": {"S": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "gone"}}}}""", "cdk-stage-missing")]
    [InlineData("""{"version": "1", "artifacts": {"App": {"type": "aws:cloudformation:stack", """, "cdk-manifest-syntax")]
    [InlineData("""{"version": "1", "artifacts": ["cdk:tree"]}""", "cdk-manifest-form")]
    public void A_broken_assembly_is_told_and_the_rest_goes_on(string manifest, string code)
    {
        Write("manifest.json", manifest);
        _folder.Write("other.yaml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n");

        var reading = Reading.Below(_folder.Path);

        reading.Codes.ShouldContain(code);
        reading.Resources.ShouldHaveSingleItem().Type.ShouldBe("AWS::S3::Bucket");
    }

    private static string Manifest(string artifacts) => $$"""{"version": "36.0.0", "artifacts": { {{artifacts}} }, "tool": "cdk:x"}""";

    private void Write(string name, string text) => _folder.Write("cdk.out/" + name, text);
}
