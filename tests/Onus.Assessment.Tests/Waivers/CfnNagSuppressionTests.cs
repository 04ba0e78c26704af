using Onus.Contracts;

namespace Onus.Assessment.Tests.Waivers;

/// <summary>What a template accepts in cfn_nag's words is accepted here, check by check; an id that nobody knows is said.</summary>
public sealed class CfnNagSuppressionTests
{
    private const string Template = """
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W35, reason: accepted }] } }
          Policy:
            Type: AWS::S3::BucketPolicy
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: F16, reason: accepted }] } }
            Properties:
              Bucket: !Ref Bucket
              PolicyDocument: { Statement: [{ Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "*" }] }
          Role:
            Type: AWS::IAM::Role
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: F3, reason: accepted }, { id: W15, reason: accepted }, { id: W43, reason: accepted }] } }
            Properties:
              AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }] }
              ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"]
              Policies:
                - PolicyName: all
                  PolicyDocument: { Statement: [{ Effect: Allow, Action: "*", Resource: "*" }, { Effect: Allow, NotAction: "iam:*", Resource: "arn:aws:s3:::a" }] }
          Function:
            Type: AWS::Lambda::Function
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W89, reason: accepted }, { id: W92, reason: accepted }] } }
          Logs:
            Type: AWS::Logs::LogGroup
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W84, reason: accepted }, { id: W86, reason: accepted }] } }
          Queue:
            Type: AWS::SQS::Queue
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W48, reason: accepted }] } }
            Properties: { SqsManagedSseEnabled: false }
          Database:
            Type: AWS::RDS::DBInstance
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: F22, reason: accepted }, { id: F23, reason: accepted }, { id: F27, reason: accepted }] } }
            Properties: { Engine: mysql, PubliclyAccessible: true, MasterUserPassword: Sup3rS3cret- }
          Table:
            Type: AWS::DynamoDB::Table
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W74, reason: accepted }] } }
          Domain:
            Type: AWS::Elasticsearch::Domain
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W90, reason: accepted }] } }
          Group:
            Type: AWS::EC2::SecurityGroup
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: W5, reason: accepted }, { id: W31, reason: of something else }] } }
            Properties:
              GroupDescription: everything out
              SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }]
          Stream:
            Type: AWS::KinesisFirehose::DeliveryStream
            Metadata: { cfn_nag: { rules_to_suppress: [{ id: F68, reason: accepted }] } }
            Properties: { SplunkDestinationConfiguration: { HECToken: Sup3rS3cret- } }
        """;

    private static readonly Lazy<Scanned> _suppressed = new(() => Scanned.Of(Template));
    private static readonly Lazy<Scanned> _bare = new(() => Scanned.Of(Template.Replace("cfn_nag:", "other:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Bucket", "s3-bucket-access-logging-enabled")]
    [InlineData("Bucket", "s3-bucket-not-public-by-policy")]
    [InlineData("Policy", "s3-bucket-policy-not-public")]
    [InlineData("Role", "iam-policy-no-wildcard-action")]
    [InlineData("Role", "iam-policy-no-admin")]
    [InlineData("Role", "iam-policy-no-allow-notaction")]
    [InlineData("Role", "iam-identity-no-administrator-access")]
    [InlineData("Function", "lambda-function-in-vpc")]
    [InlineData("Function", "lambda-function-concurrency-limited")]
    [InlineData("Logs", "logs-group-encrypted-with-customer-managed-key")]
    [InlineData("Logs", "logs-group-retention-chosen")]
    [InlineData("Queue", "sqs-queue-encrypted-with-customer-managed-key")]
    [InlineData("Queue", "sqs-queue-encrypted-at-rest")]
    [InlineData("Database", "rds-instance-not-publicly-accessible")]
    [InlineData("Database", "rds-instance-master-password-not-written-out")]
    [InlineData("Database", "rds-instance-storage-encrypted")]
    [InlineData("Table", "dynamodb-table-encrypted-with-kms")]
    [InlineData("Domain", "opensearch-domain-in-vpc")]
    [InlineData("Group", "security-group-egress-restricted")]
    [InlineData("Stream", "firehose-destination-passwords-not-written-out")]
    public void A_suppression_accepts_the_check_that_asks_the_same(string resource, string check)
    {
        _bare.Value.Verdict(resource, check).ShouldBe(FindingStatus.Fail);
        _suppressed.Value.Verdict(resource, check).ShouldBe(FindingStatus.Waived);
    }

    [Theory]
    [InlineData("Table", "dynamodb-table-encrypted-with-customer-managed-key")]
    [InlineData("Role", "iam-identity-no-inline-policies")]
    public void It_accepts_nothing_that_is_another_matter(string resource, string check) => _suppressed.Value.Verdict(resource, check).ShouldBe(FindingStatus.Fail);

    [Fact]
    public void An_id_that_no_check_goes_by_is_said() =>
        _suppressed.Value.Diagnostics.Where(item => item.Code.StartsWith("waiver", StringComparison.Ordinal)).Select(item => (item.Code, item.Message.ToString()))
            .ShouldBe([("waiver-unknown-check", "No check is called \"W31\" by cfn-nag; the suppression waives nothing.")]);
}
