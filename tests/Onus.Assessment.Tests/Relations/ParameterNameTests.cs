using Onus.Contracts;

namespace Onus.Assessment.Tests.Relations;

/// <summary>What is named by a parameter without a value may be whatever has such a name.</summary>
public sealed class ParameterNameTests
{
    [Theory]
    [InlineData("{ BucketName: logs }", FindingStatus.Unknown)]
    [InlineData("{ BucketName: !Ref Other }", FindingStatus.Unknown)]
    [InlineData("{ BucketName: !Ref Name }", FindingStatus.Pass)]
    [InlineData("{}", FindingStatus.Fail)]
    public void A_policy_of_a_bucket_that_a_parameter_names_may_be_any_buckets_of_that_name(string bucket, FindingStatus expected)
    {
        var scanned = Scanned.Of($$"""
            Parameters:
              Name: { Type: String }
              Other: { Type: String }
            Resources:
              Logs:
                Type: AWS::S3::Bucket
                Properties: {{bucket}}
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Name
                  PolicyDocument:
                    Statement: [{ Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }]
            """);

        var resource = scanned["Logs"];
        resource.Verdicts[resource.Checks.ToList().FindIndex(check => check.Id == "s3-bucket-denies-insecure-transport")].ShouldBe(expected);
    }
}
