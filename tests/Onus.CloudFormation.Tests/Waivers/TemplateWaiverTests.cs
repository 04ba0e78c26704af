namespace Onus.CloudFormation.Tests.Waivers;

/// <summary>Suppressions in comments and metadata of CloudFormation templates become waivers of the resources that they stand at.</summary>
public sealed class TemplateWaiverTests
{
    private const string Commented = """
        # trivy:ignore:before
        Resources:
          # onus:waive=above until=2026-12-31 it is public
          # trivy:ignore:*
          A:
            Type: AWS::S3::Bucket
            # checkov:skip=CKV_AWS_20:public website
            Properties:
              BucketName: x # tfsec:ignore:inline
              Text: |
                # trivy:ignore:in-text
            # onus:waive=last
          B: # trivy:ignore:head
            Type: AWS::S3::Bucket
        Outputs:
          O:
            # trivy:ignore:in-output
            Value: x
        """;

    [Fact]
    public void Comments_speak_of_the_resource_below_or_around()
    {
        var read = Reading.Of(Commented);
        Shown.Of(read["A"]).ShouldBe("onus above (it is public) until 2026-12-31; trivy * (); checkov CKV_AWS_20 (public website); tfsec inline (); onus last ()");
        Shown.Of(read["B"]).ShouldBe("trivy head ()");
        read.Codes.ShouldBe(["waiver-without-resource", "waiver-without-resource"]);
        read["A"].Waivers.Select(waiver => read.Place(waiver.Origin)).ShouldBe(["3:3", "4:3", "7:5", "9:21", "12:5"]);
    }

    [Theory]
    [InlineData("checkov", """{ "skip": [{ "id": "CKV_AWS_20", "comment": "public" }, { "id": "CKV_AWS_21" }] }""", "checkov CKV_AWS_20 (public); checkov CKV_AWS_21 ()")]
    [InlineData("cfn_nag", """{ "rules_to_suppress": [{ "id": "W35", "reason": "no logs\nneeded" }] }""", "cfn-nag W35 (no logs needed)")]
    [InlineData("cdk_nag", """{ "rules_to_suppress": [{ "id": "AwsSolutions-S1", "reason": "bm8gbG9ncw==", "is_reason_encoded": true }] }""", "cdk-nag AwsSolutions-S1 (no logs)")]
    [InlineData("Onus", """{ "Waive": [{ "Id": "a", "Reason": "why", "Until": "2026-12-31" }, { "Id": "all" }] }""", "onus a (why) until 2026-12-31; onus * ()")]
    [InlineData("cdk_nag", """{ "rules_to_suppress": [{ "id": "AwsSolutions-IAM5", "reason": "x", "applies_to": ["Action::s3:*", "Resource::*"] }] }""", "cdk-nag AwsSolutions-IAM5[Action::s3:*, Resource::*] (x)")]
    [InlineData("cdk_nag", """{ "rules_to_suppress": [{ "id": "AwsSolutions-IAM5[Action::s3:*]", "reason": "x" }] }""", "cdk-nag AwsSolutions-IAM5[Action::s3:*] (x)")]
    [InlineData("guard", """{ "SuppressedRules": ["S3_BUCKET_LOGGING_ENABLED", "S3_BUCKET_VERSIONING_ENABLED"] }""", "cfn-guard S3_BUCKET_LOGGING_ENABLED (); cfn-guard S3_BUCKET_VERSIONING_ENABLED ()")]
    [InlineData("Onus", """{ "Waive": { "Id": "a" } }""", "onus a ()")]
    [InlineData("Onus", """{ "Other": 1 }""", "")]
    public void Metadata_speaks_of_its_resource(string section, string content, string waivers)
    {
        var json = $$"""{ "Resources": { "A": { "Type": "AWS::S3::Bucket", "Metadata": { "{{section}}": {{content}} } }, "B": { "Type": "AWS::S3::Bucket" } } }""";
        var read = Reading.Of(json, name: "t.json");
        Shown.Of(read["A"]).ShouldBe(waivers);
        Shown.Of(read["B"]).ShouldBeEmpty();
        read.Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "cdk_nag": { "rules_to_suppress": [{ "id": "AwsSolutions-IAM5", "reason": "x", "applies_to": [{ "regex": "/^Action::s3:.*/" }] }] } }""", "waiver-conditional")]
    [InlineData("""{ "guard": { "SuppressedRules": [1] } }""", "waiver-unclear")]
    [InlineData("""{ "checkov": { "skip": [{ "comment": "x" }] } }""", "waiver-unclear")]
    [InlineData("""{ "Onus": { "Waive": "a" } }""", "waiver-unclear")]
    public void Metadata_that_waives_nothing_is_said(string metadata, string code)
    {
        var read = Reading.Of($$"""{ "Resources": { "A": { "Type": "AWS::S3::Bucket", "Metadata": {{metadata}} } } }""", name: "t.json");
        read["A"].Waivers.ShouldBeEmpty();
        read.Codes.ShouldBe([code]);
    }

    [Fact]
    public void What_begins_a_template_for_KICS_speaks_of_all_its_resources()
    {
        var read = Reading.Of("# kics-scan disable=x1\nResources:\n  A:\n    Type: AWS::S3::Bucket\n  # kics-scan ignore-block\n  B:\n    Type: AWS::S3::Bucket\n");
        Shown.Of(read["A"]).ShouldBe("kics x1 ()");
        Shown.Of(read["B"]).ShouldBe("kics x1 (); kics * ()");
    }

    [Fact]
    public void Metadata_of_the_template_speaks_of_all_resources_where_the_tool_has_it_so()
    {
        var read = Reading.Of("""
            Metadata:
              cdk_nag:
                rules_to_suppress:
                  - id: AwsSolutions-S1
                    reason: no logs
              checkov:
                skip:
                  - id: CKV_AWS_20
            Resources:
              A:
                Type: AWS::S3::Bucket
            """);
        Shown.Of(read["A"]).ShouldBe("cdk-nag AwsSolutions-S1 (no logs)");
    }

    [Fact]
    public void A_reason_can_not_write_on_the_terminal() =>
        Reading.Of("""{ "Resources": { "A": { "Type": "AWS::S3::Bucket", "Metadata": { "Onus": { "Waive": [{ "Id": "a\u001b[31m", "Reason": "\u001b[2Jx" }] } } } } }""", name: "t.json")["A"]
            .Waivers.ShouldAllBe(waiver => !waiver.Id.Any(char.IsControl) && !waiver.Reason!.Any(char.IsControl));
}
