using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Live.Tests.Collecting;

/// <summary>Regions have things of the same name, and one thing may be listed under several types: who names one means the one in the own Region, and the thing itself.</summary>
public sealed class RegionTests
{
    [Fact]
    public async Task A_name_means_what_is_called_so_in_the_own_Region()
    {
        var account = new Account()
            .With("DescribeDBParameterGroups", """{"DBParameterGroups": [{"DBParameterGroupName": "app", "DBParameterGroupFamily": "postgres16"}]}""")
            .With("DescribeDBParameters", call => ApiAnswer.Of(Account.Json($$"""{"Parameters": [{"ParameterName": "rds.force_ssl", "ParameterValue": "{{(call.Region == "eu-west-1" ? 1 : 0)}}", "Source": "user"}]}""")))
            .With("DescribeDBInstances", """{"DBInstances": [{"DBInstanceIdentifier": "db", "Engine": "postgres", "EngineVersion": "16.6", "DBParameterGroups": [{"DBParameterGroupName": "app"}]}]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance", "AWS::RDS::DBParameterGroup"], null, "eu-west-1", "us-east-1");

        scan.Verdict("eu-west-1/RDS.DBInstance/db", "rds-instance-requires-tls").ShouldBe(FindingStatus.Pass);
        scan.Verdict("us-east-1/RDS.DBInstance/db", "rds-instance-requires-tls").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task What_names_a_thing_counts_for_the_one_in_its_own_Region()
    {
        var account = new Account()
            .With("DescribeDBClusters", """{"DBClusters": [{"DBClusterIdentifier": "c", "Engine": "aurora-mysql"}]}""")
            .With("DescribeDBInstances", call => ApiAnswer.Of(Account.Json(call.Region == "eu-west-1"
                ? """{"DBInstances": [{"DBInstanceIdentifier": "a", "Engine": "aurora-mysql", "DBClusterIdentifier": "c"}, {"DBInstanceIdentifier": "b", "Engine": "aurora-mysql", "DBClusterIdentifier": "c"}]}"""
                : """{"DBInstances": [{"DBInstanceIdentifier": "a", "Engine": "aurora-mysql", "DBClusterIdentifier": "c"}]}""")));

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"], null, "eu-west-1", "us-east-1");

        scan.Verdict("eu-west-1/RDS.DBCluster/c", "rds-cluster-has-reader").ShouldBe(FindingStatus.Pass);
        scan.Verdict("us-east-1/RDS.DBCluster/c", "rds-cluster-has-reader").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task A_thing_is_found_by_its_ARN_though_what_belongs_to_it_has_the_same()
    {
        const string Rotated = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rotated-1";
        const string Plain = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:plain-1";
        var account = new Account()
            .With("ListSecrets", $$"""{"SecretList": [{"ARN": "{{Rotated}}", "Name": "rotated", "RotationEnabled": true}, {"ARN": "{{Plain}}", "Name": "plain"} ] }""")
            .With("GetResourcePolicy", call => ApiAnswer.Of(((StringValue)call.Input["SecretId"]!).Value == Plain ? Account.Json("""{"ResourcePolicy": "{\"Statement\": []}"}""") : MapValue.Empty));

        var scan = await LiveScan.OfAsync(account, ["AWS::SecretsManager::Secret", "AWS::SecretsManager::RotationSchedule", "AWS::SecretsManager::ResourcePolicy"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/SecretsManager.ResourcePolicy/secret:plain-1", "eu-west-1/SecretsManager.RotationSchedule/secret:rotated-1", "eu-west-1/SecretsManager.Secret/secret:plain-1", "eu-west-1/SecretsManager.Secret/secret:rotated-1"]);
        scan.Verdict("eu-west-1/SecretsManager.Secret/secret:rotated-1", "secretsmanager-secret-rotates").ShouldBe(FindingStatus.Pass);
        scan.Verdict("eu-west-1/SecretsManager.Secret/secret:plain-1", "secretsmanager-secret-rotates").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task A_directory_is_of_the_one_type_that_it_is()
    {
        var account = new Account().With("DescribeDirectories", """{"DirectoryDescriptions": [{"DirectoryId": "d-1", "Type": "MicrosoftAD"}, {"DirectoryId": "d-2", "Type": "SimpleAD"}, {"DirectoryId": "d-3", "Type": "ADConnector"}]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/DirectoryService.MicrosoftAD/d-1", "eu-west-1/DirectoryService.SimpleAD/d-2"]);
    }

    [Fact]
    public async Task Things_that_only_several_members_tell_apart_are_all_there()
    {
        var account = new Account()
            .With("DescribeMetricFilters", """{"metricFilters": [{"filterName": "errors", "logGroupName": "a"}, {"filterName": "errors", "logGroupName": "b"}]}""")
            .With("DescribeScalableTargets", call => ApiAnswer.Of(((StringValue)call.Input["ServiceNamespace"]!).Value == "dynamodb"
                ? Account.Json("""{"ScalableTargets": [{"ServiceNamespace": "dynamodb", "ResourceId": "table/t", "ScalableDimension": "dynamodb:table:ReadCapacityUnits"}, {"ServiceNamespace": "dynamodb", "ResourceId": "table/t", "ScalableDimension": "dynamodb:table:WriteCapacityUnits"}]}""")
                : MapValue.Empty));

        var scan = await LiveScan.OfAsync(account, ["AWS::Logs::MetricFilter", "AWS::ApplicationAutoScaling::ScalableTarget"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(
        [
            "eu-west-1/ApplicationAutoScaling.ScalableTarget/dynamodb/table/t/dynamodb:table:ReadCapacityUnits",
            "eu-west-1/ApplicationAutoScaling.ScalableTarget/dynamodb/table/t/dynamodb:table:WriteCapacityUnits",
            "eu-west-1/Logs.MetricFilter/a/errors",
            "eu-west-1/Logs.MetricFilter/b/errors",
        ]);
        scan.Resources[0].Identifiers.ShouldBe(["table/t|dynamodb:table:ReadCapacityUnits|dynamodb"]);
        account.Made.Count(call => call.Operation == "DescribeScalableTargets").ShouldBe(15);
    }
}
