using Onus.Contracts;

namespace Onus.Assessment.Tests.Checks;

/// <summary>What can't be resolved is unknown with its reason, never a failure; every verdict names the values that decided and their places.</summary>
public sealed class VerdictTests
{
    private const string Encrypted = "rds-instance-storage-encrypted";

    [Theory]
    [InlineData("StorageEncrypted: true", FindingStatus.Pass)]
    [InlineData("StorageEncrypted: 'true'", FindingStatus.Pass)]
    [InlineData("StorageEncrypted: false", FindingStatus.Fail)]
    [InlineData("Engine: mysql", FindingStatus.Fail)]
    [InlineData("StorageEncrypted: !Ref NoDefault", FindingStatus.Unknown)]
    [InlineData("StorageEncrypted: !ImportValue other", FindingStatus.Unknown)]
    [InlineData("StorageEncrypted: '{{resolve:ssm:/encrypted}}'", FindingStatus.Unknown)]
    [InlineData("StorageEncrypted: !GetAtt Other.Encrypted", FindingStatus.Unknown)]
    [InlineData("StorageEncrypted: !If [Perhaps, true, false]", FindingStatus.Unknown)]
    [InlineData("StorageEncrypted: !If [Perhaps, true, true]", FindingStatus.Pass)]
    [InlineData("StorageEncrypted: !Ref Default", FindingStatus.Pass)]
    [InlineData("Engine: !Ref NoDefault, StorageEncrypted: true", FindingStatus.Pass)]
    public void A_value_that_nobody_knows_is_unknown_and_nothing_else_is(string properties, FindingStatus status) =>
        Scan(properties).Verdict("Database", Encrypted).ShouldBe(status);

    [Fact]
    public void An_unknown_verdict_says_what_is_missing()
    {
        var finding = Scan("StorageEncrypted: !Ref NoDefault").Explain("Database", Encrypted);

        finding.Status.ShouldBe(FindingStatus.Unknown);
        finding.Message.ShouldContain("parameter \"NoDefault\" has no default");
    }

    [Fact]
    public void A_verdict_names_the_values_that_decided_with_their_places()
    {
        var scanned = Scan("StorageEncrypted: false");
        var finding = scanned.Explain("Database", Encrypted);

        var read = finding.Because.Single(read => read.Path == "StorageEncrypted");
        read.Value.ToString().ShouldBe("false");
        scanned.Locate(read.Origin)!.Value.Line.ShouldBe(9);
    }

    [Fact]
    public void A_verdict_on_what_is_absent_points_at_the_resource()
    {
        var scanned = Scan("BackupRetentionPeriod: 7");
        var finding = scanned.Explain("Database", Encrypted);

        finding.Status.ShouldBe(FindingStatus.Fail);
        scanned.Locate(finding.Origin)!.Value.Line.ShouldBe(7);
    }

    [Theory]
    [InlineData("""jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*", Sid = data.aws_caller_identity.me.account_id }] })""")]
    [InlineData("data.aws_iam_policy_document.all.json")]
    public void A_policy_is_judged_by_what_is_known_of_it(string policy) =>
        Scanned.Of(
            $$"""
            data "aws_caller_identity" "me" {}
            data "aws_iam_policy_document" "all" {
              statement {
                sid       = data.aws_caller_identity.me.account_id
                actions   = ["s3:*"]
                resources = ["*"]
              }
            }
            resource "aws_iam_role_policy" "p" {
              role   = "r"
              policy = {{policy}}
            }
            """,
            name: "main.tf").Verdict("aws_iam_role_policy.p", "iam-policy-no-wildcards-on-all-resources").ShouldBe(FindingStatus.Fail);

    [Theory]
    [InlineData("aws_kms_key.missing.arn", FindingStatus.Pass)]
    [InlineData("data.aws_kms_key.missing.arn", FindingStatus.Unknown)]
    [InlineData("null", FindingStatus.Fail)]
    public void A_key_that_nothing_declares_is_still_a_key_of_ones_own(string key, FindingStatus status) =>
        Scanned.Of(
            $$"""
            resource "aws_rds_cluster" "c" {
              storage_encrypted = true
              kms_key_id        = {{key}}
            }
            """,
            name: "main.tf").Verdict("aws_rds_cluster.c", "rds-cluster-storage-key-customer-managed").ShouldBe(status);

    [Fact]
    public void A_reference_to_another_resource_counts_as_given()
    {
        var scanned = Scanned.Of(
            """
            Resources:
              Key: {Type: AWS::KMS::Key, Properties: {EnableKeyRotation: true}}
              Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: b, KMSKeyId: !GetAtt Key.Arn}}
              Bare: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: b}}
            """);

        scanned.Verdict("Trail", "cloudtrail-trail-kms-encrypted").ShouldBe(FindingStatus.Pass);
        scanned.Verdict("Bare", "cloudtrail-trail-kms-encrypted").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public void Resources_that_refer_to_one_another_are_judged_together()
    {
        var check = Knowledge.Catalog.ChecksOf("s3").Single(check => check.Aliases.TryGetValue("config", out var ids) && ids.Contains("s3-bucket-ssl-requests-only"));
        var scanned = Scanned.Of(
            """
            Resources:
              Closed: {Type: AWS::S3::Bucket}
              Open: {Type: AWS::S3::Bucket}
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Closed
                  PolicyDocument:
                    Statement:
                      - {Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: {Bool: {"aws:SecureTransport": "false"}}}
            """);

        scanned.Verdict("Closed", check.Id).ShouldBe(FindingStatus.Pass);
        scanned.Verdict("Open", check.Id).ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public void A_policy_on_a_bucket_that_can_t_be_told_leaves_every_bucket_open()
    {
        var check = Knowledge.Catalog.ChecksOf("s3").Single(check => check.Aliases.TryGetValue("config", out var ids) && ids.Contains("s3-bucket-ssl-requests-only"));
        var scanned = Scanned.Of(
            """
            Resources:
              Bucket: {Type: AWS::S3::Bucket}
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !ImportValue some-bucket
                  PolicyDocument:
                    Statement:
                      - {Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: {Bool: {"aws:SecureTransport": "false"}}}
            """);

        scanned.Verdict("Bucket", check.Id).ShouldBe(FindingStatus.Unknown);
    }

    private static Scanned Scan(string properties) => Scanned.Of(
        $$"""
        Parameters:
          NoDefault: {Type: String}
          Default: {Type: String, Default: "true"}
        Conditions:
          Perhaps: !Equals [!Ref NoDefault, x]
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties: { {{properties}} }
          Other: {Type: AWS::Mystery::Box}
        """);
}
