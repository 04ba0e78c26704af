using Onus.Contracts;

namespace Onus.Assessment.Tests.Relations;

/// <summary>What an account settles for a Region counts there, and nowhere else.</summary>
public sealed class RegionTests
{
    private const string Configuration = """
        provider "aws" { region = "eu-west-1" }
        provider "aws" {
          alias  = "us"
          region = REGION
        }
        variable "region" {}
        resource "aws_ebs_encryption_by_default" "all" { provider = aws.us }
        resource "aws_ebs_volume" "here" { availability_zone = "eu-west-1a" }
        resource "aws_ebs_volume" "there" {
          provider          = aws.us
          availability_zone = "us-east-1a"
        }
        """;

    [Theory]
    [InlineData("\"us-east-1\"", FindingStatus.Fail, FindingStatus.Pass)]
    [InlineData("\"eu-west-1\"", FindingStatus.Pass, FindingStatus.Pass)]
    [InlineData("var.region", FindingStatus.Unknown, FindingStatus.Pass)]
    public void A_default_of_the_account_governs_its_Region(string region, FindingStatus here, FindingStatus there)
    {
        var scanned = Scanned.Of(Configuration.Replace("REGION", region, StringComparison.Ordinal), name: "main.tf");
        FindingStatus Verdict(string address) => scanned[address].Checks.Zip(scanned[address].Verdicts).Single(pair => pair.First.Id == "ebs-volume-encrypted").Second;

        Verdict("aws_ebs_volume.here").ShouldBe(here);
        Verdict("aws_ebs_volume.there").ShouldBe(there);
    }
}
