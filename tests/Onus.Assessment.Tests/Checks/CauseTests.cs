using Onus.Assessment.Checks;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Checks;

/// <summary>What is wrong: one missing block is one cause, whatever number of checks it breaks.</summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData("A.B.C", "A")]
    [InlineData("Here.B.C", "Here.B")]
    [InlineData("Here.List[0].X.Y", "Here.List[0].X")]
    [InlineData("Here.List[3].X", "Here.List[3]")]
    [InlineData("Here.Text.X", "Here.Text.X")]
    [InlineData("f(x).A", "f(x)")]
    [InlineData("Here.List[0", "Here.List[0")]
    [InlineData("", "")]
    public void Of_what_is_missing_the_outermost_block_is_told(string path, string outermost)
    {
        var properties = Value.Map(("Here", Value.Map(("Text", Value.Of("t")), ("List", Value.List([Value.Map(("Z", Value.Of(1)))])))));

        MissingValue.Outermost(properties, path).ShouldBe(outermost);
    }

    [Fact]
    public void A_bucket_without_a_block_on_public_access_has_one_cause_for_all_checks_on_it()
    {
        var causes = Causes("""resource "aws_s3_bucket" "b" {}""", "aws_s3_bucket.b");

        causes.Where(entry => entry.Cause == new Cause("aws_s3_bucket_public_access_block", true, "PublicAccessBlockConfiguration")).Select(entry => entry.Check)
            .ShouldBe(["s3-bucket-blocks-public-acls", "s3-bucket-blocks-public-policies", "s3-bucket-ignores-public-acls", "s3-bucket-restricts-public-buckets", "s3-bucket-public-access-block-complete"], ignoreOrder: true);
    }

    [Fact]
    public void A_wrong_value_is_a_cause_of_its_own()
    {
        var causes = Causes(
            """
            resource "aws_s3_bucket" "b" {}
            resource "aws_s3_bucket_public_access_block" "b" {
              bucket              = aws_s3_bucket.b.id
              block_public_acls   = false
              block_public_policy = true
            }
            """,
            "aws_s3_bucket.b");

        causes.Single(entry => entry.Check == "s3-bucket-blocks-public-acls").Cause!.Path.ShouldBe("aws_s3_bucket_public_access_block.block_public_acls");
        causes.Single(entry => entry.Check == "s3-bucket-ignores-public-acls").Cause.ShouldBe(new Cause("aws_s3_bucket_public_access_block.ignore_public_acls", true, "PublicAccessBlockConfiguration.IgnorePublicAcls"));
    }

    private static List<(string Check, Cause? Cause)> Causes(string configuration, string address) =>
        [.. Scanned.Of(configuration, name: "main.tf").Result.Resources.Single(resource => resource.Address == address).Findings()
            .Where(finding => finding.Status == FindingStatus.Fail).Select(finding => (finding.Rule.Id, finding.Details.Cause))];
}
