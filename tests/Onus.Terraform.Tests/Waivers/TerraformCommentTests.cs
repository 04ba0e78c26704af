using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Terraform.Tests.Mapping;

namespace Onus.Terraform.Tests.Waivers;

/// <summary>Suppressions in comments of Terraform files become waivers of the resources that they stand at.</summary>
public sealed class TerraformCommentTests
{
    [Theory]
    [InlineData("# onus:waive=s3-a public website", "onus s3-a (public website)")]
    [InlineData("// onus:waive=s3-a,s3-b until=2026-12-31 public website", "onus s3-a (public website) until 2026-12-31; onus s3-b (public website) until 2026-12-31")]
    [InlineData("# onus:waive=all", "onus * ()")]
    [InlineData("/* onus:waive=s3-a\n   and more */", "onus s3-a ()")]
    [InlineData("# trivy:ignore:AVD-AWS-0086", "trivy AVD-AWS-0086 ()")]
    [InlineData("#trivy:ignore:AVD-AWS-0086:exp:2026-01-01 trivy:ignore:aws-s3-enable-versioning wanted", "trivy AVD-AWS-0086 (wanted) until 2026-01-01; trivy aws-s3-enable-versioning (wanted)")]
    [InlineData("# tfsec:ignore:aws-s3-enable-versioning:exp:2022-01-02", "tfsec aws-s3-enable-versioning () until 2022-01-02")]
    [InlineData("# tfsec:ignore:*", "tfsec * ()")]
    [InlineData("# trivy:ignore:x:ws:prod", "trivy x ()")]
    [InlineData("# trivy:ignore:x:ws:p*:exp:2027-01-01", "trivy x () until 2027-01-01")]
    [InlineData("# trivy:ignore:x:ws:dev", "")]
    [InlineData("# kics-scan ignore-block", "kics * ()")]
    [InlineData("# kics-scan ignore\n\n", "kics * ()")]
    [InlineData("# kics-scan disable=12726829-93ed,816ea8cf\n\n", "kics 12726829-93ed (); kics 816ea8cf ()")]
    [InlineData("# nothing of the kind", "")]
    public void A_comment_above_a_block_speaks_of_the_block(string comment, string waivers) =>
        Read($"{comment}\nresource \"aws_s3_bucket\" \"a\" {{}}\n", new ReadOptions { Workspace = "prod" })["aws_s3_bucket.a"].ShouldBe(waivers);

    [Theory]
    [InlineData("# checkov:skip=CKV_AWS_20:public website", "checkov CKV_AWS_20 (public website)")]
    [InlineData("# checkov:skip=CKV_AWS_20,CKV_AWS_21: both", "checkov CKV_AWS_20 (both); checkov CKV_AWS_21 (both)")]
    [InlineData("#checkov:skip=CKV_AWS_20", "checkov CKV_AWS_20 ()")]
    [InlineData("#ts:skip=AWS.S3Bucket.IAM.High.0370 scratch", "terrascan AWS.S3Bucket.IAM.High.0370 (scratch)")]
    [InlineData("# onus:waive=s3-a why", "onus s3-a (why)")]
    [InlineData("# trivy:ignore:AWS-0086", "trivy AWS-0086 ()")]
    public void A_comment_inside_of_a_block_does_too(string comment, string waivers)
    {
        Read($"resource \"aws_s3_bucket\" \"a\" {{\n  {comment}\n  bucket = \"x\"\n}}\n")["aws_s3_bucket.a"].ShouldBe(waivers);
        Read($"resource \"aws_s3_bucket\" \"a\" {{\n  bucket = \"x\" {comment}\n}}\n")["aws_s3_bucket.a"].ShouldBe(waivers);
        Read($"resource \"aws_s3_bucket\" \"a\" {{ {comment}\n  bucket = \"x\"\n}}\n")["aws_s3_bucket.a"].ShouldBe(waivers);
    }

    [Theory]
    [InlineData("# onus:waive=s3-a\n\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-without-resource")]
    [InlineData("# checkov:skip=CKV_AWS_20:above\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-without-resource")]
    [InlineData("resource \"aws_s3_bucket\" \"a\" {\n}\n# onus:waive=s3-a\n", "waiver-without-resource")]
    [InlineData("# onus:waive=s3-a\nlocals {}\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-without-resource")]
    [InlineData("resource \"aws_s3_bucket\" \"a\" {\n  # tfsec:ignore:*\n  bucket = \"x\"\n}\n", "waiver-too-wide")]
    [InlineData("# onus:waive\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-unclear")]
    [InlineData("# onus:waive= until=2026-01-01 why\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-unclear")]
    [InlineData("# trivy:ignore:aws-s3-enable-versioning[bucket=x]\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-conditional")]
    [InlineData("# trivy:ignore:x:ws:prod\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-workspace-unknown")]
    [InlineData("# kics-scan ignore-line\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-conditional")]
    [InlineData("# kics-scan enable=x\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-conditional")]
    [InlineData("resource \"aws_s3_bucket\" \"a\" {\n  # kics-scan ignore-block\n}\n", "waiver-without-resource")]
    [InlineData("resource \"aws_s3_bucket\" \"a\" {}\n# kics-scan ignore\n", "waiver-without-resource")]
    [InlineData("# ts:skip=x\nresource \"aws_s3_bucket\" \"a\" {}\n", "waiver-without-resource")]
    public void What_waives_nothing_is_said(string text, string code)
    {
        var waivers = Read(text, null, out var diagnostics);
        waivers["aws_s3_bucket.a"].ShouldBeEmpty();
        diagnostics.Select(item => item.Code).ShouldBe([code]);
    }

    [Fact]
    public void Text_that_looks_like_a_comment_is_none() =>
        Read("resource \"aws_instance\" \"a\" {\n  user_data = <<E\n# trivy:ignore:AVD-AWS-0028\nE\n}\n")["aws_instance.a"].ShouldBeEmpty();

    [Fact]
    public void A_run_of_comments_above_a_block_speaks_of_it_as_a_whole() =>
        Read("# trivy:ignore:a\n# why\n// onus:waive=b\nresource \"aws_s3_bucket\" \"a\" {}\n")["aws_s3_bucket.a"].ShouldBe("trivy a (); onus b ()");

    [Fact]
    public void What_is_accepted_at_a_module_call_is_accepted_of_all_below()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", "#trivy:ignore:a\nmodule \"m\" {\n  # checkov:skip=b:why\n  # trivy:ignore:c\n  source = \"./m\"\n}\n");
        folder.Write("m/main.tf", "module \"n\" {\n  source = \"./n\"\n}\n# tfsec:ignore:d\nresource \"aws_s3_bucket\" \"x\" {}\n");
        folder.Write("m/n/main.tf", "resource \"aws_s3_bucket\" \"y\" {\n  count = 2\n}\n");
        var waivers = ReadBelow(folder.Path, null, out var diagnostics);
        waivers["module.m.aws_s3_bucket.x"].ShouldBe("trivy a (); checkov b (why); tfsec d ()");
        waivers["module.m.module.n.aws_s3_bucket.y[1]"].ShouldBe("trivy a (); checkov b (why)");
        diagnostics.Select(item => item.Code).ShouldBe(["waiver-without-resource"]);
    }

    [Fact]
    public void A_part_brings_its_waivers_to_its_owner_except_for_those_of_everything()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", """
            resource "aws_s3_bucket" "a" {}
            # trivy:ignore:*
            # trivy:ignore:AVD-AWS-0090
            resource "aws_s3_bucket_versioning" "a" {
              bucket = aws_s3_bucket.a.id
              versioning_configuration {
                status = "Disabled"
              }
            }
            """);
        ReadBelow(folder.Path, null, out _)["aws_s3_bucket.a"].ShouldBe("trivy AVD-AWS-0090 ()");
    }

    [Fact]
    public void What_is_accepted_at_a_data_source_is_accepted_of_what_is_made_of_it()
    {
        var waivers = Read("""
            # trivy:ignore:*
            # onus:waive=partners partners write here
            data "aws_iam_policy_document" "base" {}
            data "aws_iam_policy_document" "whole" {
              # checkov:skip=CKV_AWS_168:known
              source_policy_documents = [data.aws_iam_policy_document.base.json]
            }
            locals { policy = jsondecode(data.aws_iam_policy_document.whole.json) }
            resource "aws_s3_bucket_policy" "a" {
              bucket = "b"
              policy = jsonencode(local.policy)
            }
            resource "aws_sqs_queue" "b" {
              policy = data.aws_iam_policy_document.base.json
            }
            resource "aws_sqs_queue" "c" {}
            """);
        waivers["aws_s3_bucket_policy.a"].ShouldBe("checkov CKV_AWS_168 (known); onus partners (partners write here)");
        waivers["aws_sqs_queue.b"].ShouldBe("onus partners (partners write here)");
        waivers["aws_sqs_queue.c"].ShouldBeEmpty();
    }

    [Fact]
    public void A_long_run_of_suppressions_is_bounded()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"# trivy:ignore:x{i}\n")) + "resource \"aws_s3_bucket\" \"a\" {}\n";
        Read(text)["aws_s3_bucket.a"].Split(';').Length.ShouldBe(256);
    }

    private static Dictionary<string, string> Read(string text, ReadOptions? options = null) => Read(text, options, out _);

    private static Dictionary<string, string> Read(string text, ReadOptions? options, out IReadOnlyList<Diagnostic> diagnostics)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", text);
        return ReadBelow(folder.Path, options, out diagnostics);
    }

    private static Dictionary<string, string> ReadBelow(string path, ReadOptions? options, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var inventory = new FileSource([DiskTree.Input(path)], [new TerraformReader()]).Read(new ReadContext(options ?? new ReadOptions(), new SourceMap(), bag, Mapped.Catalog));
        diagnostics = bag.Items;
        return inventory.Deployments.SelectMany(deployment => deployment.Resources).ToDictionary(resource => resource.Address, Shown.Of);
    }
}
