using System.Text;
using System.Text.Json;
using Onus.Aws.Tests.Moto;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Diff;
using Onus.Engine.Scan;

namespace Onus.Live.Tests.Moto;

/// <summary>A stack is the same whether its template is read or what was made of it; and what was made by hand beside it is told apart.</summary>
public sealed class StackTests(StackAccount account, ITestOutputHelper output) : IClassFixture<StackAccount>
{
    /// <summary>The verdicts that the account gives otherwise than the template, by type and check, with the reason. One that does not differ any more fails the test.</summary>
    private static readonly (string Type, string Why, string[] Checks)[] Differences =
    [
        ("AWS::DynamoDB::Table", "moto's stacks forget SSESpecification and PointInTimeRecoverySpecification", ["dynamodb-table-encrypted-with-customer-managed-key", "dynamodb-table-encrypted-with-kms", "dynamodb-table-point-in-time-recovery-on", "dynamodb-table-recovery-period-full"]),
        ("AWS::EC2::SecurityGroup", "moto's stacks forget what rules are described as", ["security-group-rules-described"]),
        ("AWS::EC2::Subnet", "moto's stacks forget MapPublicIpOnLaunch", ["subnet-no-public-ip-on-launch"]),
        ("AWS::EC2::Volume", "moto's stacks forget Encrypted and KmsKeyId", ["ebs-volume-customer-key", "ebs-volume-encrypted"]),
        ("AWS::EC2::Volume", "moto has no plans of DLM, so that nobody knows whether there is one; the template has none", ["ebs-volume-backed-up"]),
        ("AWS::ECR::Repository", "moto's stacks forget ImageScanningConfiguration, and moto has no Cloud Control, by which the registry's is read", ["ecr-repository-scan-on-push"]),
        ("AWS::ECS::Cluster", "moto's stacks forget ClusterSettings", ["ecs-cluster-container-insights"]),
        ("AWS::EFS::FileSystem", "moto has no Cloud Control, by which selections of backups are read; the template has none", ["efs-file-system-in-backup-plan"]),
        ("AWS::Kinesis::Stream", "moto's stacks forget StreamEncryption", ["kinesis-stream-encrypted"]),
        ("AWS::Lambda::Function", "moto's stacks forget TracingConfig", ["lambda-function-tracing-active"]),
        ("AWS::Lambda::Function", "moto's stacks forget DeadLetterConfig, and moto has no Cloud Control, by which destinations of events are read", ["lambda-function-failed-events-kept"]),
        ("AWS::Lambda::Function", "moto has neither GetFunctionRecursionConfig nor GetRuntimeManagementConfig", ["lambda-function-recursion-stopped", "lambda-function-runtime-not-pinned", "lambda-function-runtime-updates-automatic"]),
        ("AWS::Logs::LogGroup", "moto's stacks forget KmsKeyId", ["logs-group-encrypted-with-customer-managed-key"]),
        ("AWS::RDS::DBInstance", "moto calls the authority rds-ca-default, which is none of AWS's", ["rds-instance-certificate-authority-current"]),
        ("AWS::RDS::DBInstance", "moto has no Cloud Control, by which selections of backups are read; the template has none", ["rds-instance-in-backup-plan"]),
        ("AWS::RDS::DBInstance", "what the template leaves open is chosen when it is made: a window, and the default group", ["rds-instance-maintenance-window-set", "rds-instance-port-closed-to-internet"]),
        ("AWS::RDS::DBInstance", "which maintenance waits for it is told of what runs alone", ["rds-instance-maintenance-has-its-day"]),
        ("AWS::RDS::DBInstance", "moto has no DescribeDBMajorEngineVersions, by which AWS tells until when it supports a version", ["rds-instance-engine-version-supported"]),
        ("AWS::RDS::DBInstance", "what gave the password can't be told of what runs", ["rds-instance-master-password-masked", "rds-instance-master-password-not-written-out"]),
        ("AWS::S3::Bucket", "moto's stacks forget PublicAccessBlockConfiguration and VersioningConfiguration", ["s3-bucket-blocks-public-acls", "s3-bucket-blocks-public-policies", "s3-bucket-ignores-public-acls", "s3-bucket-noncurrent-versions-expire", "s3-bucket-public-access-block-complete", "s3-bucket-restricts-public-buckets", "s3-bucket-versioning-enabled"]),
        ("AWS::S3::Bucket", "moto's stacks make no policies of buckets", ["s3-bucket-denies-insecure-transport"]),
        ("AWS::SQS::Queue", "moto's stacks make no policies of queues", ["sqs-queue-not-public"]),
    ];

    private static readonly Dictionary<string, string> StateTypes = new()
    {
        ["AWS::DynamoDB::Table"] = "aws_dynamodb_table",
        ["AWS::EC2::SecurityGroup"] = "aws_security_group",
        ["AWS::EC2::Subnet"] = "aws_subnet",
        ["AWS::EC2::VPC"] = "aws_vpc",
        ["AWS::EC2::Volume"] = "aws_ebs_volume",
        ["AWS::ECR::Repository"] = "aws_ecr_repository",
        ["AWS::ECS::Cluster"] = "aws_ecs_cluster",
        ["AWS::ECS::TaskDefinition"] = "aws_ecs_task_definition",
        ["AWS::EFS::FileSystem"] = "aws_efs_file_system",
        ["AWS::IAM::ManagedPolicy"] = "aws_iam_policy",
        ["AWS::IAM::Role"] = "aws_iam_role",
        ["AWS::KMS::Key"] = "aws_kms_key",
        ["AWS::Kinesis::Stream"] = "aws_kinesis_stream",
        ["AWS::Lambda::Function"] = "aws_lambda_function",
        ["AWS::Logs::LogGroup"] = "aws_cloudwatch_log_group",
        ["AWS::RDS::DBInstance"] = "aws_db_instance",
        ["AWS::S3::Bucket"] = "aws_s3_bucket",
        ["AWS::SNS::Topic"] = "aws_sns_topic",
        ["AWS::SQS::Queue"] = "aws_sqs_queue",
        ["AWS::StepFunctions::StateMachine"] = "aws_sfn_state_machine",
    };

    [MotoFact]
    public async Task A_stack_gives_the_findings_of_its_template()
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "tests", "Onus.Live.Tests", "Moto", "stack.yaml"));
        var template = await ScanUseCase.RunAsync(StackAccount.Input with { Paths = ["stack.yaml"] }, new MemoryHost(new MemoryTree([new("stack.yaml", file)])));
        var declared = template.Resources.ToDictionary(resource => resource.Address);
        var (compared, same) = (0, 0);
        var differing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (logical, type, id) in account.Stack)
        {
            var (before, after) = (Verdicts(declared[logical]), Verdicts(account.Answer.Result.Resources.Where(resource => resource.Type == type && IsCalled(resource, id)).ShouldHaveSingleItem($"{logical} {id}")));
            after.Keys.ShouldBe(before.Keys, ignoreOrder: true);

            // What stays open before something is made is told by what was made.
            foreach (var (check, verdict) in before.Where(entry => entry.Value != FindingStatus.Unknown))
            {
                compared++;
                if (after[check] == verdict)
                {
                    same++;
                }
                else
                {
                    differing.Add($"{type} {check}");
                    output.WriteLine($"{logical} {type} {check}: {verdict}, {after[check]}");
                }
            }
        }

        output.WriteLine($"{account.Stack.Count} resources of {account.Stack.Select(made => made.Type).Distinct().Count()} types, {same} of {compared} verdicts are the same");
        account.Stack.Count.ShouldBeGreaterThanOrEqualTo(25);
        account.Stack.Select(made => made.Type).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        differing.ShouldBe(Differences.SelectMany(difference => difference.Checks, (difference, check) => $"{difference.Type} {check}").Order(StringComparer.Ordinal));
    }

    [MotoFact]
    public async Task What_no_code_declares_is_what_was_made_by_hand()
    {
        var files = new MemoryTree([new("terraform.tfstate", Encoding.UTF8.GetBytes(State())), new("account.onus", account.Snapshot)]);

        var (there, _) = await DiffUseCase.RunAsync(new DiffRequest(["terraform.tfstate", "account.onus"], null, StackAccount.Input), new MemoryHost(files));

        var found = there!.Appeared.Select(change => account.Answer.Result.Resources.Single(resource => resource.Address == change.Resource.Address)).ToList();
        output.WriteLine(string.Join('\n', found.Select(resource => resource.Address)));
        found.Where(resource => !account.Hand.Any(hand => hand.Type == resource.Type && IsCalled(resource, hand.Id))).Select(resource => resource.Address).ShouldBeEmpty();
        account.Hand.Where(hand => !found.Any(resource => hand.Type == resource.Type && IsCalled(resource, hand.Id))).ShouldBeEmpty();
        there.Gone.Select(change => change.Resource.Address).ShouldBeEmpty();
    }

    private static Dictionary<string, FindingStatus> Verdicts(ResourceAssessment resource) => resource.Rules.Select((rule, i) => (rule.Id, Verdict: resource.Verdicts[i])).ToDictionary(entry => entry.Id, entry => entry.Verdict);

    /// <summary>Whether a resource has an id; moto's own addresses of queues stand for those of AWS.</summary>
    private static bool IsCalled(ResourceAssessment resource, string id) =>
        resource.Names.Contains(id) || (id.StartsWith("https://sqs.", StringComparison.Ordinal) && resource.Names.Any(name => name.EndsWith(id[id.IndexOf('/', 8)..], StringComparison.Ordinal)));

    /// <summary>The stack as Terraform's state would have it, which knows what all was called.</summary>
    private string State() => JsonSerializer.Serialize(new
    {
        version = 4,
        terraform_version = "1.9.0",
        serial = 1,
        lineage = "l",
        outputs = new { },
        resources = account.Stack.Select(made => new
        {
            mode = "managed",
            type = StateTypes[made.Type],
            name = made.Logical,
            provider = """provider["registry.terraform.io/hashicorp/aws"]""",
            instances = new[] { new { schema_version = 0, attributes = new { id = made.Id, arn = ArnOf(made.Type, made.Id) } } },
        }),
    });

    private static string? ArnOf(string type, string id) =>
        id.StartsWith("arn:", StringComparison.Ordinal) ? id : type == "AWS::SQS::Queue" ? $"arn:aws:sqs:eu-west-1:123456789012:{id.Split('/')[^1]}" : null;
}
