using System.Globalization;
using Onus.Api.Calls;
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
        scan.Reading.Deployment.NotRead.Of("AWS::RDS::DBInstance").ShouldBeNull();
    }

    [Fact]
    public async Task A_list_whose_pages_repeat_ends_and_is_not_known_to_be_whole()
    {
        var account = new Account().With("DescribeDBInstances", _ => ApiAnswer.Of(Account.Json("""{"DBInstances": [{"DBInstanceIdentifier": "db", "Engine": "mysql"}], "Marker": "again"}""")));

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance"]);

        account.Made.Count(call => call.Operation == "DescribeDBInstances").ShouldBe(2);
        scan.Resources.Count.ShouldBe(1);
        scan.Reading.Deployment.NotRead.Of("AWS::RDS::DBInstance")!.ToString().ShouldContain("page-repeated");
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
        scan.Reading.Deployment.NotRead.Of(Queue)!.Code.ShouldBe(code);
        scan.Reading.Deployment.NotRead.Of(Queue)!.ToString().ShouldBe(why);
        scan.Reading.Deployment.NotRead.Of("AWS::SQS::QueuePolicy")!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_answer_of_another_kind_is_no_empty_list()
    {
        var scan = await LiveScan.OfAsync(new Account().With("ListQueues", """{"QueueUrls": "none"}"""), [Queue]);

        scan.Reading.Deployment.NotRead.Of(Queue)!.ToString().ShouldContain("unexpected-answer");
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

        scan.Reading.Deployment.NotRead.Of("AWS::S3::Bucket")!.Code.ShouldBe(UnknownCode.NotAsked);
        scan.Reading.Deployment.NotRead.Of(Queue).ShouldBeNull();
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

    [Theory]
    [InlineData("AWS::S3::Bucket", "s3", "NoSuchBucket", 0)]
    [InlineData("AWS::S3::Bucket", "s3", "NoSuchBucketOfThisKind", 1)]
    public async Task A_thing_that_was_deleted_after_it_was_listed_is_none_where_the_service_says_so(string type, string service, string code, int count)
    {
        var account = new Account().With("ListBuckets", """{"Buckets": [{"Name": "b", "BucketRegion": "eu-west-1"}]}""").Failing("GetBucketVersioning", ApiFailureKind.Answered, code);

        var scan = await LiveScan.OfAsync(account, [type]);

        account.Made.ShouldContain(call => call.Service == service);
        scan.Resources.Count(resource => resource.Type == type).ShouldBe(count);
        scan.Reading.Deployment.NotRead.Of(type).ShouldBeNull();
    }

    [Fact]
    public async Task What_tells_of_the_thing_itself_and_finds_it_no_more_makes_no_resource()
    {
        var account = new Account().With("ListTables", """{"TableNames": ["t", "u"]}""")
            .With("DescribeTable", call => ((StringValue)call.Input["TableName"]!).Value == "t" ? Account.Failed(ApiFailureKind.Answered, "ResourceNotFoundException") : ApiAnswer.Of(Account.Json("""{"Table": {"TableName": "u"}}""")));

        var scan = await LiveScan.OfAsync(account, ["AWS::DynamoDB::Table"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/DynamoDB.Table/u"]);
        scan.Reading.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_that_fails_in_one_Region_says_nothing_of_that_one_and_all_of_the_others()
    {
        var account = new Account().With("ListQueues", call => call.Region == "us-east-1" ? Account.Failed(ApiFailureKind.Denied, "AccessDenied") : ApiAnswer.Of(MapValue.Empty));

        var scan = await LiveScan.OfAsync(account, [Queue], null, "eu-west-1", "us-east-1");

        scan.Reading.Deployment.NotRead.In(Queue, "us-east-1").ShouldNotBeNull();
        scan.Reading.Deployment.NotRead.In(Queue, "eu-west-1").ShouldBeNull();
        scan.Reading.Deployment.NotRead.Of(Queue).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_verdict_hangs_on_what_its_own_Region_could_tell_and_not_on_another()
    {
        var account = new Account()
            .With("DescribeVpcs", call => ApiAnswer.Of(Account.Json($$"""{"Vpcs": [{"VpcId": "vpc-{{call.Region}}", "CidrBlock": "10.0.0.0/16"} ] }""")))
            .With("DescribeFlowLogs", call => call.Region == "us-east-1" ? Account.Failed(ApiFailureKind.Unavailable, "InternalError") : ApiAnswer.Of(MapValue.Empty));

        var scan = await LiveScan.OfAsync(account, ["AWS::EC2::VPC", "AWS::EC2::FlowLog"], null, "eu-west-1", "us-east-1");

        scan.Verdict("eu-west-1/EC2.VPC/vpc-eu-west-1", "vpc-flow-logs-enabled").ShouldBe(FindingStatus.Fail);
        scan.Verdict("us-east-1/EC2.VPC/vpc-us-east-1", "vpc-flow-logs-enabled").ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task Web_ACLs_of_CloudFront_are_listed_where_they_are()
    {
        var account = new Account()
            .With("ListWebACLs", call => ApiAnswer.Of(Account.Json(((StringValue)call.Input["Scope"]!).Value == "CLOUDFRONT"
                ? """{"WebACLs": [{"Name": "edge", "Id": "1", "ARN": "arn:aws:wafv2:us-east-1:1:global/webacl/edge/1"}]}"""
                : """{"WebACLs": [{"Name": "site", "Id": "2", "ARN": "arn:aws:wafv2:eu-west-1:1:regional/webacl/site/2"}]}""")))
            .With("GetWebACL", call => ApiAnswer.Of(Account.Json($$"""{"WebACL": {"Name": {{ValueText.Brief(call.Input["Name"]!)}}, "ARN": "{{(((StringValue)call.Input["Scope"]!).Value == "CLOUDFRONT" ? "arn:aws:wafv2:us-east-1:1:global/webacl/edge/1" : "arn:aws:wafv2:eu-west-1:1:regional/webacl/site/2")}}", "Rules": [] } }""")));

        var scan = await LiveScan.OfAsync(account, ["AWS::WAFv2::WebACL"], null, "eu-west-1");

        scan.Resources.Where(resource => resource.Type == "AWS::WAFv2::WebACL").Select(resource => $"{resource.Region} {ValueText.Brief(resource.Properties["Scope"]!)}").ShouldBe(["eu-west-1 \"REGIONAL\"", "us-east-1 \"CLOUDFRONT\""]);
        account.Calls.Where(call => call.EndsWith("ListWebACLs", StringComparison.Ordinal)).ShouldBe(["eu-west-1 ListWebACLs", "us-east-1 ListWebACLs"]);
    }

    [Theory]
    [InlineData("DB_PASSWORD", FindingStatus.Fail)]
    [InlineData("STAGE", FindingStatus.Pass)]
    public async Task A_secret_in_the_clear_is_found_in_what_runs_and_kept_nowhere(string name, FindingStatus verdict)
    {
        var account = new Account()
            .With("ListFunctions", $$"""{"Functions": [{"FunctionName": "f", "Environment": {"Variables": {"{{name}}": "correct-horse-battery"} } }]}""")
            .With("ListProjects", """{"projects": ["p"]}""")
            .With("BatchGetProjects", $$"""{"projects": [{"name": "p", "environment": {"environmentVariables": [{"name": "{{name}}", "value": "correct-horse-battery", "type": "PLAINTEXT"}]} } ]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::Lambda::Function", "AWS::CodeBuild::Project"]);

        scan.Verdict("eu-west-1/Lambda.Function/f", "lambda-function-no-secrets-in-environment").ShouldBe(verdict);
        scan.Verdict("eu-west-1/CodeBuild.Project/p", "codebuild-project-no-secrets-in-environment").ShouldBe(verdict);
        scan.Resources.SelectMany(resource => resource.Properties.Entries).Select(entry => ValueText.Brief(entry.Value)).ShouldNotContain(text => verdict == FindingStatus.Fail && text.Contains("correct-horse", StringComparison.Ordinal));
    }

    private static MapValue Page(int number, int last) =>
        Account.Json($$"""{"DBInstances": [{"DBInstanceIdentifier": "db-{{number}}", "Engine": "mysql"}]{{(number < last ? $", \"Marker\": \"{number + 1}\"" : "")}}}""");
}
