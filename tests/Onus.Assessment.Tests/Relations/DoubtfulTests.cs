using Onus.Contracts;

namespace Onus.Assessment.Tests.Relations;

/// <summary>What may not be deployed settles nothing: a verdict that hangs on it is not known.</summary>
public sealed class DoubtfulTests
{
    private const string Policy = "{ Statement: [{ Effect: Deny, Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'], Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] }";

    private const string Template = $$"""
        Parameters:
          On: { Type: String }
          Off: { Type: String }
        Conditions:
          IsOn: !Equals [!Ref On, 'yes']
          IsOff: !Equals [!Ref Off, 'yes']
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            BUCKET
            Properties: { BucketName: logs }
          BucketPolicy:
            Type: AWS::S3::BucketPolicy
            POLICY
            Properties: { Bucket: !Ref Bucket, PolicyDocument: {{Policy}} }
        """;

    [Theory]
    [InlineData("", "", FindingStatus.Pass)]
    [InlineData("", "Condition: IsOn", FindingStatus.Unknown)]
    [InlineData("Condition: IsOn", "Condition: IsOn", FindingStatus.Pass)]
    [InlineData("Condition: IsOff", "Condition: IsOn", FindingStatus.Unknown)]
    public void What_hangs_on_it_is_not_known_but_for_what_is_there_with_it(string bucket, string policy, FindingStatus expected)
    {
        var scanned = Scanned.Of(Template.Replace("BUCKET", bucket, StringComparison.Ordinal).Replace("POLICY", policy, StringComparison.Ordinal));

        scanned.Verdict("Bucket", "s3-bucket-denies-insecure-transport").ShouldBe(expected);
        var explained = scanned.Explain("Bucket", "s3-bucket-denies-insecure-transport");
        explained.Status.ShouldBe(expected);
        (explained.Doubt?.Detail.Text.Contains("IsOn", StringComparison.Ordinal) ?? false).ShouldBe(expected == FindingStatus.Unknown);
    }

    [Fact]
    public void A_setting_of_the_account_that_may_not_be_made_is_not_known()
    {
        const string Volume = """
            variable "on" { type = bool }
            resource "aws_ebs_encryption_by_default" "all" { COUNT }
            resource "aws_ebs_volume" "data" { availability_zone = "eu-west-1a" }
            """;

        Of("").ShouldBe(FindingStatus.Pass);
        Of("count = var.on ? 1 : 0").ShouldBe(FindingStatus.Unknown);

        static FindingStatus Of(string count) =>
            Scanned.Of(Volume.Replace("COUNT", count, StringComparison.Ordinal), name: "main.tf").Verdict("aws_ebs_volume.data", "ebs-volume-encrypted");
    }

    [Fact]
    public void What_is_the_same_either_way_is_known()
    {
        var scanned = Scanned.Of("""
            Parameters: { On: { Type: String } }
            Conditions: { IsOn: !Equals [!Ref On, 'yes'] }
            Resources:
              Bucket: { Type: AWS::S3::Bucket }
              Open:
                Type: AWS::S3::BucketPolicy
                Condition: IsOn
                Properties: { Bucket: !Ref Bucket, PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*' }] } }
            """);

        scanned.Verdict("Bucket", "s3-bucket-denies-insecure-transport").ShouldBe(FindingStatus.Fail);
    }
}
