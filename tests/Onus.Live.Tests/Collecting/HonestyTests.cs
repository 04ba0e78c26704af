using System.Globalization;
using Onus.Aws.Calls;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Live.Tests.Collecting;

/// <summary>What fails is not known, and nothing else becomes so.</summary>
public sealed class HonestyTests
{
    private const string Queue = "AWS::SQS::Queue";

    [Fact]
    public async Task Pages_are_followed_to_the_end()
    {
        var account = new Account().With("DescribeDBInstances", call => ApiAnswer.Of(Page(call.Input["Marker"] is StringValue marker ? int.Parse(marker.Value, CultureInfo.InvariantCulture) : 1, 3)));

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/RDS.DBInstance/db-1", "eu-west-1/RDS.DBInstance/db-2", "eu-west-1/RDS.DBInstance/db-3"]);
        scan.Reading.Failures.ShouldBeEmpty();
        scan.Reading.Deployment.NotRead.ContainsKey("AWS::RDS::DBInstance").ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_whose_pages_repeat_ends_and_is_not_known_to_be_whole()
    {
        var account = new Account().With("DescribeDBInstances", _ => ApiAnswer.Of(Account.Json("""{"DBInstances": [{"DBInstanceIdentifier": "db", "Engine": "mysql"}], "Marker": "again"}""")));

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance"]);

        account.Made.Count(call => call.Operation == "DescribeDBInstances").ShouldBe(2);
        scan.Resources.Count.ShouldBe(1);
        scan.Reading.Deployment.NotRead["AWS::RDS::DBInstance"].ToString().ShouldContain("page-repeated");
    }

    [Theory]
    [InlineData(ApiFailureKind.Denied, UnknownCode.AccessDenied, "sqs:ListQueues is denied in eu-west-1")]
    [InlineData(ApiFailureKind.TimedOut, UnknownCode.NotReadable, "ListQueues in eu-west-1 was not answered in time")]
    [InlineData(ApiFailureKind.NotSupported, UnknownCode.NotReadable, "eu-west-1 does not know sqs ListQueues (X)")]
    [InlineData(ApiFailureKind.Malformed, UnknownCode.NotReadable, "what sqs in eu-west-1 answered to ListQueues is not what it should be (X)")]
    [InlineData(ApiFailureKind.Answered, UnknownCode.NotReadable, "ListQueues in eu-west-1 was answered with X")]
    public async Task A_list_that_fails_says_nothing_of_what_is_there(ApiFailureKind kind, UnknownCode code, string why)
    {
        var scan = await LiveScan.OfAsync(new Account().Failing("ListQueues", kind, "X"), [Queue]);

        scan.Resources.ShouldBeEmpty();
        scan.Reading.Deployment.NotRead[Queue].Code.ShouldBe(code);
        scan.Reading.Deployment.NotRead[Queue].ToString().ShouldBe(why);
        scan.Reading.Deployment.NotRead["AWS::SQS::QueuePolicy"].Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_answer_of_another_kind_is_no_empty_list()
    {
        var scan = await LiveScan.OfAsync(new Account().With("ListQueues", """{"QueueUrls": "none"}"""), [Queue]);

        scan.Reading.Deployment.NotRead[Queue].ToString().ShouldContain("unexpected-answer");
    }

    [Fact]
    public async Task What_tells_of_the_thing_itself_and_fails_leaves_all_of_it_unknown()
    {
        var account = new Account().With("ListTables", """{"TableNames": ["t"]}""").Failing("DescribeTable", ApiFailureKind.Denied, "AccessDeniedException");

        var scan = await LiveScan.OfAsync(account, ["AWS::DynamoDB::Table"]);

        scan.Property("eu-west-1/DynamoDB.Table/t", "DeletionProtectionEnabled").ShouldBe("unknown: dynamodb:DescribeTable is denied in eu-west-1");
        scan.Property("eu-west-1/DynamoDB.Table/t", "SSESpecification").ShouldBe("unknown: dynamodb:DescribeTable is denied in eu-west-1");
    }

    [Fact]
    public async Task Once_the_credentials_are_refused_nothing_more_is_asked()
    {
        var account = new Account().With("ListQueues", """{"QueueUrls": ["https://sqs/1/a", "https://sqs/1/b"]}""").Failing("GetQueueAttributes", ApiFailureKind.NoCredentials, "ExpiredToken");

        var scan = await LiveScan.OfAsync(account, [Queue], null, "eu-west-1");

        scan.Resources.Count(resource => resource.Type == Queue).ShouldBe(2);
        scan.Property("eu-west-1/SQS.Queue/1/a", "KmsMasterKeyId").ShouldContain("credentials are not valid");
    }

    [Fact]
    public async Task Types_that_nobody_asked_for_are_not_none()
    {
        var scan = await LiveScan.OfAsync(new Account(), [Queue]);

        scan.Reading.Deployment.NotRead["AWS::S3::Bucket"].Code.ShouldBe(UnknownCode.NotAsked);
        scan.Reading.Deployment.NotRead.ContainsKey(Queue).ShouldBeFalse();
    }

    [Fact]
    public async Task Several_things_are_asked_about_together()
    {
        var account = new Account()
            .With("ListProjects", """{"projects": ["a", "b", "c"]}""")
            .With("BatchGetProjects", """{"projects": [{"name": "b", "timeoutInMinutes": 5, "environment": {"privilegedMode": true}}, {"name": "a", "environment": {"privilegedMode": false}}]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::CodeBuild::Project"]);

        account.Made.Count(call => call.Operation == "BatchGetProjects").ShouldBe(1);
        scan.Property("eu-west-1/CodeBuild.Project/b", "Environment").ShouldContain("true");
        scan.Property("eu-west-1/CodeBuild.Project/c", "Environment").ShouldStartWith("unknown: ");
    }

    [Fact]
    public async Task What_belongs_to_another_thing_is_asked_of_each()
    {
        var account = new Account()
            .With("ListClusters", """{"clusterArns": ["arn:aws:ecs:eu-west-1:1:cluster/one"]}""")
            .With("DescribeClusters", """{"clusters": [{"clusterArn": "arn:aws:ecs:eu-west-1:1:cluster/one", "clusterName": "one", "settings": [{"name": "containerInsights", "value": "enabled"}]}]}""")
            .With("ListServices", """{"serviceArns": ["arn:aws:ecs:eu-west-1:1:service/one/web"]}""")
            .With("DescribeServices", """{"services": [{"serviceArn": "arn:aws:ecs:eu-west-1:1:service/one/web", "clusterArn": "arn:aws:ecs:eu-west-1:1:cluster/one", "launchType": "FARGATE", "networkConfiguration": {"awsvpcConfiguration": {"assignPublicIp": "ENABLED"}}}]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::ECS::Service"]);

        var service = scan.Resources.ShouldHaveSingleItem();
        service.Type.ShouldBe("AWS::ECS::Service");
        scan.Property(service.Address, "Cluster").ShouldContain("cluster/one");
        scan.Property(service.Address, "NetworkConfiguration").ShouldContain("ENABLED");
    }

    [Fact]
    public async Task What_Cloud_Control_leaves_out_may_be_there()
    {
        var account = new Account()
            .With("ListResources", """{"ResourceDescriptions": [{"Identifier": "ap-1", "Properties": "{\"Name\": \"ap-1\"}"}, {"Identifier": "ap-2", "Properties": "{\"Name\": \"ap-2\"}"}]}""")
            .With("GetResource", call => ((StringValue)call.Input["Identifier"]!).Value == "ap-1"
                ? ApiAnswer.Of(Account.Json("""{"TypeName": "AWS::S3::AccessPoint", "ResourceDescription": {"Identifier": "ap-1", "Properties": "{\"Name\": \"ap-1\", \"Bucket\": \"b\"}"}}"""))
                : Account.Failed(ApiFailureKind.Denied, "AccessDeniedException"));

        var scan = await LiveScan.OfAsync(account, ["AWS::S3::AccessPoint"]);

        scan.Property("eu-west-1/S3.AccessPoint/ap-1", "Bucket").ShouldContain("b");
        scan.Property("eu-west-1/S3.AccessPoint/ap-1", "VpcConfiguration").ShouldBe("unknown: Cloud Control does not tell VpcConfiguration: it is not set, or may not be read");
        scan.Property("eu-west-1/S3.AccessPoint/ap-2", "VpcConfiguration").ShouldEndWith(" is denied in eu-west-1");
        scan.Verdict("eu-west-1/S3.AccessPoint/ap-1", "s3-access-point-limited-to-vpc").ShouldBe(FindingStatus.Unknown);
    }

    private static MapValue Page(int number, int last) =>
        Account.Json($$"""{"DBInstances": [{"DBInstanceIdentifier": "db-{{number}}", "Engine": "mysql"}]{{(number < last ? $", \"Marker\": \"{number + 1}\"" : "")}}}""");
}
