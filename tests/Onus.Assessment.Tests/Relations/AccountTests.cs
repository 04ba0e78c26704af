using Onus.Contracts;

namespace Onus.Assessment.Tests.Relations;

/// <summary>What one account settles for itself says nothing of another that the same configuration reaches into.</summary>
public sealed class AccountTests
{
    private const string Configuration = """
        variable "role" {}
        provider "aws" {
          region = "eu-west-1"
          HERE
        }
        provider "aws" {
          alias  = "other"
          region = "eu-west-1"
          THERE
        }
        resource "aws_ebs_encryption_by_default" "all" { provider = aws.other }
        resource "aws_s3_account_public_access_block" "all" {
          provider                = aws.other
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }
        resource "aws_ebs_volume" "here" { availability_zone = "eu-west-1a" }
        resource "aws_ebs_volume" "there" {
          provider          = aws.other
          availability_zone = "eu-west-1a"
        }
        resource "aws_s3_bucket" "here" {}
        resource "aws_s3_bucket_policy" "here" {
          bucket = aws_s3_bucket.here.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
        }
        """;

    private const string First = "assume_role {\n role_arn = \"arn:aws:iam::111111111111:role/deploy\"\n }";
    private const string Second = "assume_role {\n role_arn = \"arn:aws:iam::222222222222:role/deploy\"\n }";

    [Theory]
    [InlineData("", "", FindingStatus.Pass)]
    [InlineData(First, First, FindingStatus.Pass)]
    [InlineData(First, "allowed_account_ids = [\"111111111111\"]", FindingStatus.Pass)]
    [InlineData("profile = \"a\"", "profile = \"a\"", FindingStatus.Pass)]
    [InlineData("profile = var.role", "profile = var.role", FindingStatus.Pass)]
    [InlineData(First, Second, FindingStatus.Fail)]
    [InlineData("allowed_account_ids = [\"111111111111\"]", "allowed_account_ids = [\"222222222222\"]", FindingStatus.Fail)]
    [InlineData("", Second, FindingStatus.Unknown)]
    [InlineData("profile = \"a\"", "profile = \"b\"", FindingStatus.Unknown)]
    [InlineData(First, "assume_role {\n role_arn = var.role\n }", FindingStatus.Unknown)]
    public void A_default_of_an_account_governs_that_account(string here, string there, FindingStatus wanted)
    {
        var scanned = Scanned.Of(Configuration.Replace("THERE", there, StringComparison.Ordinal).Replace("HERE", here, StringComparison.Ordinal), name: "main.tf");
        FindingStatus Verdict(string address, string check) => scanned[address].Checks.Zip(scanned[address].Verdicts).Single(pair => pair.First.Id == check).Second;

        Verdict("aws_ebs_volume.here", "ebs-volume-encrypted").ShouldBe(wanted);
        Verdict("aws_ebs_volume.there", "ebs-volume-encrypted").ShouldBe(FindingStatus.Pass);
        Verdict("aws_s3_bucket.here", "s3-bucket-not-public-by-policy").ShouldBe(wanted);
    }

    [Theory]
    [InlineData("1", "0", FindingStatus.Pass)]
    [InlineData("0", "1", FindingStatus.Fail)]
    [InlineData("true", "false", FindingStatus.Pass)]
    public void A_text_that_Terraform_takes_for_a_boolean_is_one(string on, string off, FindingStatus wanted)
    {
        var scanned = Scanned.Of($$"""
            resource "aws_ebs_volume" "v" {
              availability_zone    = "eu-west-1a"
              encrypted            = "{{on}}"
              multi_attach_enabled = "{{off}}"
            }
            """, name: "main.tf");
        FindingStatus Verdict(string check) => scanned["aws_ebs_volume.v"].Checks.Zip(scanned["aws_ebs_volume.v"].Verdicts).Single(pair => pair.First.Id == check).Second;

        Verdict("ebs-volume-encrypted").ShouldBe(wanted);
        Verdict("ebs-volume-single-attach").ShouldBe(wanted);
    }
}
