using Onus.Contracts;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Fix;

/// <summary>What mends a failed check is shown with it, in the language of the input.</summary>
public sealed class SketchTests
{
    [Fact]
    public async Task An_attribute_of_the_block_itself() =>
        (await RemedyAsync("a.tf", "resource \"aws_ebs_volume\" \"v\" {\n  size = 1\n  availability_zone = \"eu-west-1a\"\n}\n", "ebs-volume-encrypted"))
            .ShouldBe("encrypted = true");

    [Fact]
    public async Task A_block_of_its_own_that_names_its_owner() =>
        (await RemedyAsync("a.tf", "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"b\"\n}\n", "s3-bucket-versioning-enabled")).ShouldBe(
            """
            resource "aws_s3_bucket_versioning" "logs" {
              bucket = aws_s3_bucket.logs.id

              versioning_configuration {
                status = "Enabled"
              }
            }
            """);

    [Fact]
    public async Task Repeated_as_its_owner_is() =>
        (await RemedyAsync("a.tf", "resource \"aws_s3_bucket\" \"logs\" {\n  for_each = toset([\"a\"])\n  bucket = each.key\n}\n", "s3-bucket-versioning-enabled")).ShouldNotBeNull()
            .ShouldContain("for_each = aws_s3_bucket.logs\n");

    [Fact]
    public async Task Lines_of_yaml() =>
        (await RemedyAsync("a.yaml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n", "s3-bucket-versioning-enabled")).ShouldBe("VersioningConfiguration:\n  Status: Enabled");

    [Fact]
    public async Task Or_of_json() =>
        (await RemedyAsync("a.json", """{ "Resources": { "B": { "Type": "AWS::S3::Bucket" } } }""", "s3-bucket-versioning-enabled")).ShouldBe("\"VersioningConfiguration\": { \"Status\": \"Enabled\" }");

    [Fact]
    public async Task Nothing_where_the_resource_is_written_in_no_such_language() =>
        (await RemedyAsync("a.tf.json", """{ "resource": { "aws_ebs_volume": { "v": { "size": 1, "availability_zone": "eu-west-1a" } } } }""", "ebs-volume-encrypted")).ShouldBeNull();

    private static async Task<string?> RemedyAsync(string name, string text, string check)
    {
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["."], Knowledge = new KnowledgeRequest(null, null, "2026-11-29") }, SettingsHost.Of((name, text)));
        var finding = result.Findings(AssessmentDetail.All).First(finding => finding.Rule.Id == check);
        finding.Status.ShouldBe(FindingStatus.Fail);
        return finding.Remedy;
    }
}
