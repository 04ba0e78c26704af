using Onus.Core.Diagnostics;

namespace Onus.Engine.Tests.Fix;

/// <summary>Remedies as changes of templates.</summary>
public sealed class TemplateFixTests
{
    private const string Volume = "ebs-volume-encrypted";
    private const string Block = "s3-bucket-public-access-block-complete";

    [Theory]
    [InlineData("Resources:\n  V: # mine\n    Type: AWS::EC2::Volume\n    Properties:\n      Size: 8 # GiB\n", "Resources:\n  V: # mine\n    Type: AWS::EC2::Volume\n    Properties:\n      Size: 8 # GiB\n      Encrypted: true\n")]
    [InlineData("Resources:\n  V:\n    Type: AWS::EC2::Volume\n", "Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: true\n")]
    [InlineData("Resources:\r\n  V:\r\n    Type: AWS::EC2::Volume\r\n    Properties:\r\n      Encrypted: no\r\n", "Resources:\r\n  V:\r\n    Type: AWS::EC2::Volume\r\n    Properties:\r\n      Encrypted: true\r\n")]
    [InlineData("\uFEFFResources: { V: { Type: AWS::EC2::Volume, Properties: { Encrypted: false } } }\n", "\uFEFFResources: { V: { Type: AWS::EC2::Volume, Properties: { Encrypted: true } } }\n")]
    [InlineData("{\"Resources\": {\"V\": {\"Type\": \"AWS::EC2::Volume\"}}}", "{\"Resources\": {\"V\": {\"Type\": \"AWS::EC2::Volume\", \"Properties\": { \"Encrypted\": true }}}}")]
    public async Task The_value_is_written_and_nothing_else_changes(string before, string after)
    {
        var made = await Fixed.OfAsync("t.yaml", before, Volume);

        made["t.yaml"].ShouldBe(after);
        made.Mended.ShouldBe([Volume]);
    }

    [Fact]
    public async Task Several_values_of_one_object_come_together()
    {
        var made = await Fixed.OfAsync("t.yaml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration:\n        BlockPublicAcls: false\n", Block);

        made["t.yaml"].ShouldEndWith("        BlockPublicAcls: true\n        BlockPublicPolicy: true\n        IgnorePublicAcls: true\n        RestrictPublicBuckets: true\n");
    }

    [Fact]
    public async Task Elements_of_a_list_are_changed_where_they_stand_and_added_where_they_are_not()
    {
        const string Cluster = "Resources:\n  C:\n    Type: AWS::ECS::Cluster\n    Properties:\n      ClusterSettings:\n        - Name: containerInsights\n          Value: disabled\n";
        (await Fixed.OfAsync("t.yaml", Cluster, "ecs-cluster-container-insights"))["t.yaml"].ShouldBe(Cluster.Replace("disabled", "enabled", StringComparison.Ordinal));

        (await Fixed.OfAsync("t.yaml", "Resources:\n  C:\n    Type: AWS::ECS::Cluster\n", "ecs-cluster-container-insights"))["t.yaml"]
            .ShouldEndWith("    Properties:\n      ClusterSettings:\n        - Name: containerInsights\n          Value: enabled\n");
    }

    [Theory]
    [InlineData("Parameters: { E: { Type: String } }\nResources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: !Equals [!Ref E, a]\n", null)]
    [InlineData("Parameters: { E: { Type: String, Default: \"false\" } }\nResources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: !Ref E\n", "!Ref")]
    [InlineData("Conditions: { No: !Equals [a, b] }\nResources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: !If [No, true, false]\n", "!If")]
    [InlineData("Resources:\n  A:\n    Type: AWS::EC2::Volume\n    Properties: &p\n      Size: 8\n  V:\n    Type: AWS::EC2::Volume\n    Properties: *p\n", "anchor")]
    public async Task A_value_that_is_not_written_there_is_left_with_the_reason(string template, string? reason)
    {
        var made = await Fixed.OfAsync("t.yaml", template, Volume);

        made["t.yaml"].ShouldBe(template);
        made.Report.Fixes.ShouldBeEmpty();
        made.Report.Left.ShouldAllBe(left => left.Reason.Contains(reason!));
        (made.Report.Left.Length > 0).ShouldBe(reason is not null);
    }

    [Fact]
    public async Task What_a_function_of_SAM_becomes_is_changed_at_the_function()
    {
        const string Function = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: nodejs22.x\n      Handler: a.b\n      InlineCode: \"1\"\n";

        var made = await Fixed.OfAsync("t.yaml", Function, "lambda-function-tracing-active");

        made["t.yaml"].ShouldBe(Function + "      Tracing: Active\n");
        made.Mended.ShouldBe(["lambda-function-tracing-active"]);
    }

    [Theory]
    [InlineData("Api", "      StageName: prod\n", "apigateway-stage-tracing", "      TracingEnabled: true\n")]
    [InlineData("StateMachine", "      DefinitionUri: a.json\n", "stepfunctions-state-machine-tracing", "      Tracing:\n        Enabled: true\n")]
    [InlineData("SimpleTable", "      TableName: jobs\n", "dynamodb-table-point-in-time-recovery-on", "      PointInTimeRecoverySpecification:\n        PointInTimeRecoveryEnabled: true\n")]
    public async Task What_SAM_makes_is_changed_where_its_declaration_has_it(string kind, string properties, string check, string added)
    {
        var template = $"Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::{kind}\n    Properties:\n{properties}";

        var made = await Fixed.OfAsync("t.yaml", template, check);

        made["t.yaml"].ShouldBe(template + added);
    }

    [Fact]
    public async Task What_only_then_is_asked_is_said()
    {
        var made = await Fixed.OfAsync("t.yaml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n", "s3-bucket-versioning-enabled");

        made.Report.Opened.ShouldContain(opened => opened.Check == "s3-bucket-noncurrent-versions-expire");
    }

    [Fact]
    public async Task A_check_that_is_not_there_is_said_with_the_nearest() =>
        (await Should.ThrowAsync<RequestException>(() => Fixed.OfAsync("t.yaml", "Resources: {}", "ebs-volume-encripted"))).Message.ShouldContain("did you mean ebs-volume-encrypted?");

    [Fact]
    public async Task A_check_without_a_remedy_is_said() =>
        (await Should.ThrowAsync<RequestException>(() => Fixed.OfAsync("t.yaml", "Resources: {}", "rds-instance-master-password-not-written-out"))).Message.ShouldContain("no plain value");

    [Fact]
    public async Task The_same_twice_changes_nothing_more()
    {
        var once = await Fixed.OfAsync("t.yaml", "Resources:\n  V:\n    Type: AWS::EC2::Volume\n", Volume);
        var twice = await Fixed.OfAsync("t.yaml", once["t.yaml"], Volume);

        twice.Report.Files.ShouldBeEmpty();
        twice.Report.Fixes.ShouldBeEmpty();
    }
}
