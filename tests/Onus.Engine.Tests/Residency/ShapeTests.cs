using Onus.Contracts.Residency;

namespace Onus.Engine.Tests.Residency;

/// <summary>The shapes of leaving a Region, as CloudFormation and as Terraform writes them: each is found with where it goes and where it is written.</summary>
public sealed class ShapeTests
{
    private const string Frankfurt = "provider \"aws\" {\n  region = \"eu-central-1\"\n}\n";
    private const string Both = Frankfurt + "provider \"aws\" {\n  alias  = \"us\"\n  region = \"us-east-1\"\n}\n";

    /// <summary>What a property says, in the words of the template.</summary>
    public static TheoryData<string, string, ResidencyKind, string, string> Templates => new()
    {
        { "S3 replication", "B:\n  Type: AWS::S3::Bucket\n  Properties:\n    ReplicationConfiguration:\n      Role: r\n      Rules:\n        - Status: Enabled\n          Destination:\n            Bucket: !GetAtt Elsewhere.Arn\nElsewhere:\n  Type: AWS::S3::Bucket\n", ResidencyKind.Replica, "ReplicationConfiguration.Rules[0].Destination.Bucket", "eu-central-1" },
        { "DynamoDB global table", "T:\n  Type: AWS::DynamoDB::GlobalTable\n  Properties:\n    Replicas:\n      - Region: eu-central-1\n      - Region: us-east-1\n", ResidencyKind.Replica, "Replicas[1].Region", "us-east-1" },
        { "read replica", "D:\n  Type: AWS::RDS::DBInstance\n  Properties:\n    SourceDBInstanceIdentifier: arn:aws:rds:us-east-1:111122223333:db:main\n", ResidencyKind.Source, "SourceDBInstanceIdentifier", "us-east-1" },
        { "replicated automated backups", "D:\n  Type: AWS::RDS::DBInstance\n  Properties:\n    AutomaticBackupReplicationRegion: us-west-2\n", ResidencyKind.Backup, "AutomaticBackupReplicationRegion", "us-west-2" },
        { "snapshot copies by a lifecycle policy", "P:\n  Type: AWS::DLM::LifecyclePolicy\n  Properties:\n    PolicyDetails:\n      Schedules:\n        - Name: daily\n          CrossRegionCopyRules:\n            - TargetRegion: us-east-2\n              Encrypted: true\n", ResidencyKind.Copy, "PolicyDetails.Schedules[0].CrossRegionCopyRules[0].TargetRegion", "us-east-2" },
        { "backup copies", "P:\n  Type: AWS::Backup::BackupPlan\n  Properties:\n    BackupPlan:\n      BackupPlanName: p\n      BackupPlanRule:\n        - RuleName: r\n          TargetBackupVault: v\n          CopyActions:\n            - DestinationBackupVaultArn: arn:aws:backup:ap-south-1:111122223333:backup-vault:v\n", ResidencyKind.Backup, "BackupPlan.BackupPlanRule[0].CopyActions[0].DestinationBackupVaultArn", "ap-south-1" },
        { "secret replicas", "S:\n  Type: AWS::SecretsManager::Secret\n  Properties:\n    ReplicaRegions:\n      - Region: us-east-1\n", ResidencyKind.Replica, "ReplicaRegions[0].Region", "us-east-1" },
        { "registry replication", "R:\n  Type: AWS::ECR::ReplicationConfiguration\n  Properties:\n    ReplicationConfiguration:\n      Rules:\n        - Destinations:\n            - Region: us-east-1\n              RegistryId: '111122223333'\n", ResidencyKind.Replica, "ReplicationConfiguration.Rules[0].Destinations[0].Region", "us-east-1" },
        { "global datastore", "G:\n  Type: AWS::ElastiCache::GlobalReplicationGroup\n  Properties:\n    Members:\n      - ReplicationGroupId: a\n        ReplicationGroupRegion: us-west-1\n", ResidencyKind.Replica, "Members[0].ReplicationGroupRegion", "us-west-1" },
        { "replica key", "K:\n  Type: AWS::KMS::ReplicaKey\n  Properties:\n    PrimaryKeyArn: arn:aws:kms:us-east-1:111122223333:key/mrk-1\n", ResidencyKind.Source, "PrimaryKeyArn", "us-east-1" },
        { "StackSet", "S:\n  Type: AWS::CloudFormation::StackSet\n  Properties:\n    StackSetName: s\n    PermissionModel: SELF_MANAGED\n    StackInstancesGroup:\n      - Regions: [us-east-1]\n        DeploymentTargets: {Accounts: ['111122223333']}\n", ResidencyKind.Deployment, "StackInstancesGroup[0].Regions[0]", "us-east-1" },
        { "event bus elsewhere", "R:\n  Type: AWS::Events::Rule\n  Properties:\n    Targets:\n      - Id: t\n        Arn: arn:aws:events:us-east-1:111122223333:event-bus/default\n", ResidencyKind.Delivery, "Targets[0].Arn", "us-east-1" },
        { "flow logs in another account", "F:\n  Type: AWS::EC2::FlowLog\n  Properties:\n    LogDestinationType: kinesis-data-firehose\n    LogDestination: arn:aws:firehose:us-east-1:111122223333:deliverystream/f\n", ResidencyKind.Log, "LogDestination", "us-east-1" },
        { "inspected aggregator", "A:\n  Type: AWS::Config::ConfigurationAggregator\n  Properties:\n    AccountAggregationSources:\n      - AccountIds: ['111122223333']\n        AwsRegions: [us-east-1]\n", ResidencyKind.Source, "AccountAggregationSources[0].AwsRegions[0]", "us-east-1" },
        { "warehouse snapshots", "C:\n  Type: AWS::Redshift::Cluster\n  Properties:\n    DestinationRegion: us-east-1\n", ResidencyKind.Backup, "DestinationRegion", "us-east-1" },
        { "file system replica", "F:\n  Type: AWS::EFS::FileSystem\n  Properties:\n    ReplicationConfiguration:\n      Destinations:\n        - Region: us-east-1\n", ResidencyKind.Replica, "ReplicationConfiguration.Destinations[0].Region", "us-east-1" },
        { "peered network", "P:\n  Type: AWS::EC2::VPCPeeringConnection\n  Properties:\n    VpcId: vpc-1\n    PeerVpcId: vpc-2\n    PeerRegion: us-east-1\n", ResidencyKind.Peer, "PeerRegion", "us-east-1" },
    };

    /// <summary>What an argument says, in Terraform's words.</summary>
    public static TheoryData<string, string, ResidencyKind, string, string> Configurations => new()
    {
        { "S3 replication to a bucket of another provider", Both + "resource \"aws_s3_bucket\" \"b\" {}\nresource \"aws_s3_bucket\" \"copy\" {\n  provider = aws.us\n}\nresource \"aws_s3_bucket_replication_configuration\" \"r\" {\n  bucket = aws_s3_bucket.b.id\n  role   = \"r\"\n  rule {\n    status = \"Enabled\"\n    destination {\n      bucket = aws_s3_bucket.copy.arn\n    }\n  }\n}\n", ResidencyKind.Replica, "aws_s3_bucket_replication_configuration.rule[0].destination.bucket", "us-east-1" },
        { "replicas of a table", Frankfurt + "resource \"aws_dynamodb_table\" \"t\" {\n  name     = \"t\"\n  hash_key = \"id\"\n  replica {\n    region_name = \"us-east-1\"\n  }\n}\n", ResidencyKind.Replica, "replica[0].region_name", "us-east-1" },
        { "global table", Frankfurt + "resource \"aws_dynamodb_global_table\" \"t\" {\n  name = \"t\"\n  replica {\n    region_name = \"us-east-1\"\n  }\n}\n", ResidencyKind.Replica, "replica[0].region_name", "us-east-1" },
        { "read replica", Both + "resource \"aws_db_instance\" \"main\" {\n  provider = aws.us\n}\nresource \"aws_db_instance\" \"r\" {\n  replicate_source_db = aws_db_instance.main.arn\n}\n", ResidencyKind.Source, "replicate_source_db", "us-east-1" },
        { "copied database snapshot", Frankfurt + "resource \"aws_db_snapshot_copy\" \"c\" {\n  source_db_snapshot_identifier = \"s\"\n  target_db_snapshot_identifier = \"t\"\n  destination_region            = \"us-east-1\"\n}\n", ResidencyKind.Copy, "destination_region", "us-east-1" },
        { "copied volume snapshot", Frankfurt + "resource \"aws_ebs_snapshot_copy\" \"c\" {\n  source_snapshot_id = \"snap-1\"\n  source_region      = \"us-east-1\"\n}\n", ResidencyKind.Source, "source_region", "us-east-1" },
        { "copied image", Frankfurt + "resource \"aws_ami_copy\" \"c\" {\n  name              = \"c\"\n  source_ami_id     = \"ami-1\"\n  source_ami_region = \"us-east-1\"\n}\n", ResidencyKind.Source, "source_ami_region", "us-east-1" },
        { "snapshot copies by a lifecycle policy", Frankfurt + "resource \"aws_dlm_lifecycle_policy\" \"p\" {\n  policy_details {\n    schedule {\n      name = \"daily\"\n      cross_region_copy_rule {\n        target    = \"us-east-2\"\n        encrypted = true\n      }\n    }\n  }\n}\n", ResidencyKind.Copy, "policy_details.schedule[0].cross_region_copy_rule[0].target", "us-east-2" },
        { "backup copies", Frankfurt + "resource \"aws_backup_plan\" \"p\" {\n  name = \"p\"\n  rule {\n    rule_name         = \"r\"\n    target_vault_name = \"v\"\n    copy_action {\n      destination_vault_arn = \"arn:aws:backup:ap-south-1:111122223333:backup-vault:v\"\n    }\n  }\n}\n", ResidencyKind.Backup, "rule[0].copy_action[0].destination_vault_arn", "ap-south-1" },
        { "secret replicas", Frankfurt + "resource \"aws_secretsmanager_secret\" \"s\" {\n  replica {\n    region = \"us-east-1\"\n  }\n}\n", ResidencyKind.Replica, "replica[0].region", "us-east-1" },
        { "registry replication", Frankfurt + "resource \"aws_ecr_replication_configuration\" \"r\" {\n  replication_configuration {\n    rule {\n      destination {\n        region      = \"us-east-1\"\n        registry_id = \"111122223333\"\n      }\n    }\n  }\n}\n", ResidencyKind.Replica, "replication_configuration.rule[0].destination[0].region", "us-east-1" },
        { "trail into a bucket elsewhere", Both + "resource \"aws_s3_bucket\" \"logs\" {\n  provider = aws.us\n}\nresource \"aws_cloudtrail\" \"t\" {\n  name           = \"t\"\n  s3_bucket_name = aws_s3_bucket.logs.id\n}\n", ResidencyKind.Log, "s3_bucket_name", "us-east-1" },
        { "recorder into a bucket elsewhere", Both + "resource \"aws_s3_bucket\" \"logs\" {\n  provider = aws.us\n  bucket   = \"our-logs\"\n}\nresource \"aws_config_delivery_channel\" \"c\" {\n  s3_bucket_name = \"our-logs\"\n}\n", ResidencyKind.Log, "s3_bucket_name", "us-east-1" },
        { "flow logs into a bucket elsewhere", Both + "resource \"aws_s3_bucket\" \"logs\" {\n  provider = aws.us\n}\nresource \"aws_flow_log\" \"f\" {\n  log_destination      = aws_s3_bucket.logs.arn\n  log_destination_type = \"s3\"\n}\n", ResidencyKind.Log, "log_destination", "us-east-1" },
        { "access logs of buckets", Both + "resource \"aws_s3_bucket\" \"logs\" {\n  provider = aws.us\n}\nresource \"aws_s3_bucket\" \"b\" {}\nresource \"aws_s3_bucket_logging\" \"l\" {\n  bucket        = aws_s3_bucket.b.id\n  target_bucket = aws_s3_bucket.logs.id\n  target_prefix = \"l/\"\n}\n", ResidencyKind.Log, "aws_s3_bucket_logging.target_bucket", "us-east-1" },
        { "replica key", Both + "resource \"aws_kms_key\" \"k\" {\n  provider     = aws.us\n  multi_region = true\n}\nresource \"aws_kms_replica_key\" \"r\" {\n  primary_key_arn = aws_kms_key.k.arn\n}\n", ResidencyKind.Source, "primary_key_arn", "us-east-1" },
        { "event target elsewhere", Frankfurt + "resource \"aws_cloudwatch_event_rule\" \"r\" {\n  event_pattern = \"{}\"\n}\nresource \"aws_cloudwatch_event_target\" \"t\" {\n  rule = aws_cloudwatch_event_rule.r.name\n  arn  = \"arn:aws:events:us-east-1:111122223333:event-bus/default\"\n}\n", ResidencyKind.Delivery, "aws_cloudwatch_event_target.arn", "us-east-1" },
        { "stacks of a set", Frankfurt + "resource \"aws_cloudformation_stack_set_instance\" \"i\" {\n  stack_set_name            = \"s\"\n  stack_set_instance_region = \"us-west-1\"\n}\n", ResidencyKind.Deployment, "stack_set_instance_region", "us-west-1" },
        { "joined search domain", Frankfurt + "resource \"aws_opensearch_outbound_connection\" \"o\" {\n  connection_alias = \"o\"\n  remote_domain_info {\n    owner_id    = \"111122223333\"\n    region      = \"us-east-1\"\n    domain_name = \"b\"\n  }\n}\n", ResidencyKind.Peer, "remote_domain_info.region", "us-east-1" },
        { "replicated automated backups", Both + "resource \"aws_db_instance_automated_backups_replication\" \"r\" {\n  provider               = aws.us\n  source_db_instance_arn = \"arn:aws:rds:eu-central-1:111122223333:db:main\"\n}\n", ResidencyKind.Own, "", "us-east-1" },
        { "stream into a bucket elsewhere", Both + "resource \"aws_s3_bucket\" \"lake\" {\n  provider = aws.us\n}\nresource \"aws_kinesis_firehose_delivery_stream\" \"f\" {\n  name        = \"f\"\n  destination = \"extended_s3\"\n  extended_s3_configuration {\n    role_arn   = \"r\"\n    bucket_arn = aws_s3_bucket.lake.arn\n  }\n}\n", ResidencyKind.Delivery, "extended_s3_configuration.bucket_arn", "us-east-1" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task In_a_template(string shape, string resources, ResidencyKind kind, string path, string region)
    {
        var entry = Only(await Located.TemplateAsync(resources), kind, path, shape);

        entry.Regions.ShouldBe([region]);
        entry.Verdict.ShouldBe(region.StartsWith("eu-", StringComparison.Ordinal) ? ResidencyVerdict.Allowed : ResidencyVerdict.NotAllowed);
        entry.Location!.File.ShouldBe("app/template.yaml");
        entry.Location.Line.ShouldBeGreaterThan(2);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public async Task In_Terraform(string shape, string text, ResidencyKind kind, string path, string region)
    {
        var entry = Only(await Located.TerraformAsync(text), kind, path, shape);

        entry.Regions.ShouldBe([region]);
        entry.Verdict.ShouldBe(ResidencyVerdict.NotAllowed);
        entry.Judgements.Single().Rule.ShouldBe("personal data");
        entry.Location!.File.ShouldBe("app/main.tf");
    }

    [Theory]
    [InlineData("resource \"aws_cloudfront_distribution\" \"d\" {\n  enabled = true\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_route53_zone\" \"z\" {\n  name = \"example.com\"\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_globalaccelerator_accelerator\" \"a\" {\n  name = \"a\"\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_wafv2_web_acl\" \"a\" {\n  scope = \"CLOUDFRONT\"\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_api_gateway_rest_api\" \"a\" {\n  name = \"a\"\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_s3_bucket\" \"b\" {}\nresource \"aws_s3_bucket_accelerate_configuration\" \"a\" {\n  bucket = aws_s3_bucket.b.id\n  status = \"Enabled\"\n}\n", ResidencyReach.Edge)]
    [InlineData("resource \"aws_iam_user\" \"u\" {\n  name = \"u\"\n}\n", ResidencyReach.Partition)]
    [InlineData("resource \"aws_cloudtrail\" \"t\" {\n  name                  = \"t\"\n  is_multi_region_trail = true\n}\n", ResidencyReach.Regions)]
    public async Task What_leaves_by_its_nature_is_said_to(string resource, ResidencyReach reach)
    {
        var report = await Located.TerraformAsync(Frankfurt + resource);
        var accepted = await Located.TerraformAsync(Frankfurt + resource, Located.Rule.Replace("because", "edge = true\n because", StringComparison.Ordinal));

        var entry = report.Entries.Single(item => item.Kind == ResidencyKind.Departure);
        entry.Reach.ShouldBe(reach);
        entry.Verdict.ShouldBe(ResidencyVerdict.LeavesRegion);
        entry.Why.ShouldNotBeNull();
        accepted.Entries.Single(item => item.Kind == ResidencyKind.Departure).Verdict.ShouldBe(ResidencyVerdict.Allowed);
    }

    [Fact]
    public async Task An_accelerated_bucket_takes_data_around_the_world_and_keeps_it_in_its_Region()
    {
        var report = await Located.TemplateAsync("B:\n  Type: AWS::S3::Bucket\n  Properties:\n    AccelerateConfiguration:\n      AccelerationStatus: Enabled\n");

        report.Entries.Select(entry => (entry.Kind, entry.Reach, entry.Verdict)).ShouldBe(
            [(ResidencyKind.Own, ResidencyReach.Region, ResidencyVerdict.Allowed), (ResidencyKind.Departure, ResidencyReach.Edge, ResidencyVerdict.LeavesRegion)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("resource \"aws_s3_bucket\" \"b\" {}\nresource \"aws_s3_bucket_accelerate_configuration\" \"a\" {\n  bucket = aws_s3_bucket.b.id\n  status = \"Suspended\"\n}\n")]
    [InlineData("resource \"aws_wafv2_web_acl\" \"a\" {\n  scope = \"REGIONAL\"\n}\n")]
    [InlineData("resource \"aws_api_gateway_rest_api\" \"a\" {\n  name = \"a\"\n  endpoint_configuration {\n    types = [\"REGIONAL\"]\n  }\n}\n")]
    public async Task What_stays_by_what_it_says_is_not(string resource) =>
        (await Located.TerraformAsync(Frankfurt + resource)).Entries.ShouldAllBe(entry => entry.Kind == ResidencyKind.Own && entry.Verdict == ResidencyVerdict.Allowed);

    [Theory]
    [InlineData("eu.anthropic.claude-3-7-sonnet-20250219-v1:0", ResidencyReach.OneOf, ResidencyVerdict.Unknown)]
    [InlineData("us.anthropic.claude-3-7-sonnet-20250219-v1:0", ResidencyReach.OneOf, ResidencyVerdict.NotAllowed)]
    [InlineData("global.anthropic.claude-sonnet-4-20250514-v1:0", ResidencyReach.Partition, ResidencyVerdict.LeavesRegion)]
    public async Task Models_are_asked_where_their_profile_says(string model, ResidencyReach reach, ResidencyVerdict verdict)
    {
        var report = await Located.TemplateAsync($"A:\n  Type: AWS::Bedrock::Agent\n  Properties:\n    AgentName: a\n    FoundationModel: {model}\n");

        var entry = report.Entries.Single(item => item.Kind == ResidencyKind.Processing);
        (entry.Reach, entry.Verdict).ShouldBe((reach, (ResidencyVerdict?)verdict));
    }

    [Theory]
    [InlineData("eu.amazon.nova-lite-v1:0", "eu-central-1", "eu-central-1 eu-north-1 eu-west-1 eu-west-3")]
    [InlineData("eu.amazon.nova-lite-v1:0", "eu-south-1", "eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-3")]
    [InlineData("eu.anthropic.claude-sonnet-4-20250514-v1:0", "il-central-1", "eu-central-1 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-3 il-central-1")]
    [InlineData("us.anthropic.claude-3-haiku-20240307-v1:0", "us-west-2", "us-east-1 us-west-2")]
    [InlineData("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "ca-central-1", "ca-central-1 us-east-1 us-east-2 us-west-2")]
    [InlineData("apac.anthropic.claude-3-7-sonnet-20250219-v1:0", "ap-south-2", "ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2")]
    [InlineData("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "ap-northeast-1", "ap-northeast-1 ap-northeast-3")]
    [InlineData("au.anthropic.claude-sonnet-4-5-20250929-v1:0", "ap-southeast-2", "ap-southeast-2 ap-southeast-4")]
    [InlineData("us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0", "us-gov-east-1", "us-gov-west-1")]
    [InlineData("arn:aws:bedrock:eu-west-1:111122223333:inference-profile/eu.cohere.embed-v4:0", "eu-west-1", "eu-central-1 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-3")]
    [InlineData("us.anthropic.claude-3-haiku-20240307-v1:0", null, "us-east-1 us-east-2 us-west-2")]
    [InlineData("eu.anthropic.claude-of-tomorrow-v1:0", "eu-central-1", "")]
    [InlineData("eu.guardrail.v1:0", "eu-central-1", "")]
    public async Task A_profile_sends_requests_where_its_table_says_and_one_without_a_table_nobody_knows_where(string model, string? from, string to)
    {
        var report = await Located.TemplateAsync($"A:\n  Type: AWS::Bedrock::Agent\n  Properties:\n    AgentName: a\n    FoundationModel: {model}\n", region: from);

        var entry = report.Entries.Single(item => item.Kind == ResidencyKind.Processing);
        string.Join(' ', entry.Regions).ShouldBe(to);
        entry.Reach.ShouldBe(to.Length == 0 ? ResidencyReach.Unknown : ResidencyReach.OneOf);
        entry.Why.ShouldNotBeNull().ShouldContain("as of 2025-12");
    }

    private static ResidencyEntry Only(ResidencyReport report, ResidencyKind kind, string path, string shape) =>
        report.Entries.SingleOrDefault(entry => entry.Kind == kind && (entry.Path ?? "") == path)
        ?? throw new InvalidOperationException($"{shape}: no {kind} by {path}, but {string.Join("; ", report.Entries.Select(entry => $"{entry.Address} {entry.Kind} {entry.Path} {string.Join(',', entry.Regions)} {entry.Why}"))}");
}
