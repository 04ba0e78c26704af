using System.Text.Json;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Waivers;

/// <summary>What somebody has accepted is shown as waived, with who, why and until when; it never counts as met.</summary>
public sealed class WaiverTests
{
    private const string Check = "box-patched";

    [Fact]
    public void A_failure_that_is_accepted_is_waived_and_not_met()
    {
        var scanned = Box("onus:waive=box-patched until=2026-12-31 it goes away");
        scanned.Verdict("A", Check).ShouldBe(FindingStatus.Waived);
        scanned.Status("A", "os.patch").ShouldBe(ObligationStatus.Waived);
        scanned.Summary.All[ObligationStatus.Met].ShouldBe(0);
        scanned.Summary.Gravest.ShouldBeNull();
        var finding = scanned.Explain("A", Check);
        finding.Status.ShouldBe(FindingStatus.Waived);
        finding.Waiver!.Reason.ShouldBe("it goes away");
        scanned.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_unknown_is_waived_too_and_what_passes_stays_passed()
    {
        Box("onus:waive=all", "Patched: !Ref P").Verdict("A", Check).ShouldBe(FindingStatus.Waived);
        var passed = Box("onus:waive=all", "Patched: true");
        passed.Verdict("A", Check).ShouldBe(FindingStatus.Pass);
        passed.Status("A", "os.patch").ShouldBe(ObligationStatus.Met);
        passed.Explain("A", Check).Waiver.ShouldBeNull();
    }

    [Theory]
    [InlineData("onus:waive=box-patched until=2026-08-31", true, null)]
    [InlineData("onus:waive=box-patched until=2026-08-30", false, "waiver-expired")]
    [InlineData("onus:waive=box-patched until=soon", false, "waiver-bad-expiry")]
    [InlineData("onus:waive=box-patched until=2026-02-31", false, "waiver-bad-expiry")]
    [InlineData("trivy:ignore:BOX-1:exp:2026-09-01", true, null)]
    [InlineData("trivy:ignore:BOX-1:exp:2026-08-31", false, "waiver-expired")]
    [InlineData("tfsec:ignore:box-patch:exp:2022-01-02", false, "waiver-expired")]
    [InlineData("onus:waive=no-such-check", false, "waiver-unknown-check")]
    [InlineData("checkov:skip=CKV_AWS_99999:x", false, "waiver-unknown-check")]
    public void Expiry_and_ids_are_looked_at(string comment, bool waives, string? code)
    {
        var scanned = Box(comment);
        scanned.Verdict("A", Check).ShouldBe(waives ? FindingStatus.Waived : FindingStatus.Fail);
        scanned.Status("A", "os.patch").ShouldBe(waives ? ObligationStatus.Waived : ObligationStatus.Unmet);
        scanned.Diagnostics.Select(item => item.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("[arn:aws:iam::aws:policy/AdministratorAccess]", FindingStatus.Waived)]
    [InlineData("[arn:aws:iam::aws:policy/AdministratorAccess, arn:aws:iam::aws:policy/ReadOnlyAccess]", FindingStatus.Waived)]
    [InlineData("[arn:aws:iam::aws:policy/ReadOnlyAccess]", FindingStatus.Pass)]
    public void A_suppression_of_one_finding_accepts_a_verdict_that_rests_on_it_alone(string policies, FindingStatus verdict) =>
        Role("Policy::arn:<AWS::Partition>:iam::aws:policy/AdministratorAccess", policies).Verdict("R", "iam-identity-no-administrator-access").ShouldBe(verdict);

    [Fact]
    public void A_suppression_of_another_finding_accepts_nothing() =>
        Role("Policy::arn:<AWS::Partition>:iam::aws:policy/ReadOnlyAccess", "[arn:aws:iam::aws:policy/AdministratorAccess]").Verdict("R", "iam-identity-no-administrator-access").ShouldBe(FindingStatus.Fail);

    [Theory]
    [InlineData("sqs-queue-not-public", FindingStatus.Waived)]
    [InlineData("all", FindingStatus.Fail)]
    [InlineData("sqs-queue-encrypted-at-rest", FindingStatus.Fail)]
    public void A_verdict_that_another_resource_decides_is_accepted_there_by_its_name(string id, FindingStatus verdict) => Scanned.Of($$"""
        Resources:
          Q:
            Type: AWS::SQS::Queue
          # onus:waive={{id}} partners write here
          P:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Q]
              PolicyDocument: { Statement: [{ Effect: Allow, Principal: "*", Action: sqs:SendMessage, Resource: "*" }] }
        """).Verdict("Q", "sqs-queue-not-public").ShouldBe(verdict);

    private static Scanned Role(string part, string policies) => Scanned.Of($$"""
        Resources:
          R:
            Type: AWS::IAM::Role
            Metadata: { cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-IAM4, reason: legacy, applies_to: ["{{part}}"] }] } }
            Properties:
              AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }] }
              ManagedPolicyArns: {{policies}}
        """);

    [Fact]
    public void The_day_of_the_scan_decides_about_expiry()
    {
        const string Comment = "onus:waive=box-patched until=2026-12-31";
        Box(Comment, day: "2026-12-31").Verdict("A", Check).ShouldBe(FindingStatus.Waived);
        Box(Comment, day: "2027-01-01").Verdict("A", Check).ShouldBe(FindingStatus.Fail);
    }

    [Theory]
    [InlineData("checkov:skip=CKV_BOX_1:x")]
    [InlineData("trivy:ignore:AVD-BOX-1")]
    [InlineData("trivy:ignore:box-1")]
    [InlineData("trivy:ignore:box-pa*")]
    [InlineData("trivy:ignore:*")]
    [InlineData("tfsec:ignore:box-patch")]
    [InlineData("tfsec:ignore:AVD-BOX-1")]
    public void Peers_ids_are_known_by_the_aliases_of_checks(string comment) => Box(comment).Verdict("A", Check).ShouldBe(FindingStatus.Waived);

    [Theory]
    [InlineData("cfn_nag", "W1", true)]
    [InlineData("cdk_nag", "Pack-BoxPatched", true)]
    [InlineData("cdk_nag", "BoxPatched", true)]
    [InlineData("cdk_nag", "Pack-NotBoxPatched", false)]
    [InlineData("cfn_nag", "*", false)]
    public void So_are_the_ids_of_metadata(string section, string id, bool waives) =>
        Scan($$"""{ "Resources": { "A": { "Type": "AWS::Box::Box", "Metadata": { "{{section}}": { "rules_to_suppress": [{ "id": "{{id}}" }] } } } } }""", "t.json")
            .Verdict("A", Check).ShouldBe(waives ? FindingStatus.Waived : FindingStatus.Fail);

    [Theory]
    [InlineData("trivy:ignore:AVD-AWS-0086", "s3-bucket-blocks-public-acls")]
    [InlineData("trivy:ignore:AWS-0086", "s3-bucket-blocks-public-acls")]
    [InlineData("tfsec:ignore:aws-s3-block-public-acls", "s3-bucket-blocks-public-acls")]
    [InlineData("tfsec:ignore:aws-s3-enable-versioning", "s3-bucket-versioning-enabled")]
    [InlineData("onus:waive=s3-bucket-versioning-enabled", "s3-bucket-versioning-enabled")]
    public void The_catalogue_knows_its_peers_names_for_Terraform_and_templates_alike(string comment, string check)
    {
        var terraform = Scanned.Of($"# {comment}\nresource \"aws_s3_bucket\" \"a\" {{}}\n", name: "main.tf");
        var template = Scanned.Of($"Resources:\n  # {comment}\n  A:\n    Type: AWS::S3::Bucket\n");
        terraform.Verdict("aws_s3_bucket.a", check).ShouldBe(FindingStatus.Waived);
        terraform.Diagnostics.ShouldNotContain(item => item.Code.StartsWith("waiver"));
        template.Verdict("A", check).ShouldBe(FindingStatus.Waived);
    }

    [Theory]
    [InlineData("cfn_nag", "W35")]
    [InlineData("cdk_nag", "AwsSolutions-S1")]
    public void The_catalogue_knows_the_names_that_templates_use_in_metadata(string section, string id) =>
        Scanned.Of($"Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Metadata:\n      {section}:\n        rules_to_suppress:\n          - id: {id}\n            reason: no logs\n")
            .Verdict("A", "s3-bucket-access-logging-enabled").ShouldBe(FindingStatus.Waived);

    [Fact]
    public void Resources_alike_are_waived_one_by_one()
    {
        var scanned = Scan("Resources:\n  # onus:waive=box-patched\n  A:\n    Type: AWS::Box::Box\n  B:\n    Type: AWS::Box::Box\n", "t.yaml");
        scanned.Verdict("A", Check).ShouldBe(FindingStatus.Waived);
        scanned.Verdict("B", Check).ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public void Reports_say_who_waives_what_and_why()
    {
        var scanned = Box("onus:waive=box-patched until=2026-12-31 it goes away");
        var terminal = scanned.Terminal();
        terminal.ShouldContain("WAIVED  1 verdict accepted by the team; none of them counts as met");
        terminal.ShouldContain("A: it goes away (onus box-patched, until 2026-12-31, ");
        Box("trivy:ignore:BOX-1").Terminal().ShouldContain("A: no reason given (trivy BOX-1, ");
        using var json = JsonDocument.Parse(scanned.Json());
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("status").GetString().ShouldBe("waived");
        var waiver = finding.GetProperty("waiver");
        waiver.GetProperty("tool").GetString().ShouldBe("onus");
        waiver.GetProperty("id").GetString().ShouldBe(Check);
        waiver.GetProperty("reason").GetString().ShouldBe("it goes away");
        waiver.GetProperty("expires").GetString().ShouldBe("2026-12-31");
        waiver.GetProperty("location").GetProperty("line").GetInt32().ShouldBe(5);
        var resource = json.RootElement.GetProperty("resources")[0];
        var counted = json.RootElement.GetProperty("splits")[resource.GetProperty("split").GetInt32()].GetProperty("obligations").EnumerateArray().Select(item => item.GetString()).ToList();
        resource.GetProperty("obligations")[counted.IndexOf("os.patch")].GetString().ShouldBe("waived");
    }

    private static Scanned Box(string comment, string properties = "Patched: false", string? day = null) => Scan(
        $"""
        Parameters:
          P:
            Type: String
        Resources:
          A:
            Type: AWS::Box::Box
        """.Replace("A:", "A: # " + comment, StringComparison.Ordinal) + $"\n    Properties:\n      {properties}\n", "t.yaml", day);

    private static Scanned Scan(string text, string name, string? day = null)
    {
        using var catalog = new SmallCatalog();
        catalog.Write(
            "services/box/crosswalk.hcl",
            """box-patched = { checkov = "CKV_BOX_1", trivy = ["AVD-BOX-1"], tfsec = "box-patch", cfn-nag = "W1", cdk-nag = "BoxPatched" }""");
        return Scanned.Of(text, catalog: catalog.Open(), name: name, how: new AssessmentOptions { Day = day });
    }
}
