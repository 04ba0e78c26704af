using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Live.Snapshots;

namespace Onus.Engine.Tests.Live;

/// <summary>What an account tells that is no resource stands beside what is judged, as evidence from files does, and again when a snapshot is scanned.</summary>
public sealed class ToldEvidenceTests
{
    private const string Event = "arn:aws:health:eu-west-1::event/RDS/AWS_RDS_OPERATIONAL_NOTIFICATION/AWS_RDS_OPERATIONAL_NOTIFICATION_1";
    private static readonly InputRequest Input = new() { Knowledge = new KnowledgeRequest(Date: "2026-11-29") };

    private static ToldAccount Account() => new ToldAccount()
        .With("DescribeDBInstances", """{"DBInstances": [{"DBInstanceIdentifier": "shop", "DBInstanceArn": "arn:aws:rds:eu-west-1:123456789012:db:shop", "Engine": "postgres"}, {"DBInstanceIdentifier": "blog", "DBInstanceArn": "arn:aws:rds:eu-west-1:123456789012:db:blog", "Engine": "postgres"}]}""")
        .With("DescribeEvents", $$"""{"events": [{"arn": "{{Event}}", "service": "RDS", "eventTypeCode": "AWS_RDS_OPERATIONAL_NOTIFICATION", "eventTypeCategory": "accountNotification", "eventScopeCode": "ACCOUNT_SPECIFIC", "region": "eu-west-1", "startTime": "2026-11-20T00:00:00Z", "lastUpdatedTime": "2026-11-21T00:00:00Z", "statusCode": "open"}]}""")
        .With("DescribeEventDetails", $$"""{"successfulSet": [{"event": {"arn": "{{Event}}" }, "eventDescription": {"latestDescription": "Your instance needs a new certificate." } }] }""")
        .With("DescribeAffectedEntities", $$"""{"entities": [{"eventArn": "{{Event}}", "entityValue": "arn:aws:rds:eu-west-1:123456789012:db:shop", "statusCode": "PENDING"}]}""");

    private static Task<LiveAnswer> LiveAsync(ToldAccount account, params string[] types) =>
        LiveUseCase.RunAsync(new LiveQuestion(Input) { Regions = ["eu-west-1"], Types = new TypeChoice([], types, false) }, AccountTargets.Of("123456789012", account), SettingsHost.Of());

    private static async Task<AssessmentResult> ScanAsync(LiveAnswer answer)
    {
        using var kept = new MemoryStream();
        SnapshotWriter.Write(answer.Accounts[0].Reading, answer.Accounts[0].Request, DateTimeOffset.UnixEpoch, kept);
        return await ScanUseCase.RunAsync(Input with { Paths = ["account.onus"] }, new MemoryHost(new MemoryTree([new("account.onus", kept.ToArray())])));
    }

    private static readonly string[] Both = ["AWS::RDS::DBInstance", "AWS::Health::Event"];

    [Fact]
    public async Task Events_stand_beside_what_they_name_and_are_no_resources()
    {
        var result = (await LiveAsync(Account(), Both)).Result;

        var entry = result.Health.ShouldHaveSingleItem();
        entry.Id.ShouldBe(Event);
        entry.Text.ShouldBe("Your instance needs a new certificate.");
        entry.Touch!.Surely.ShouldHaveSingleItem().Address.ShouldBe("eu-west-1/RDS.DBInstance/shop");
        result.Resources.Select(resource => resource.Type).Distinct().ShouldBe(["AWS::RDS::DBInstance"]);
    }

    [Fact]
    public async Task A_snapshot_tells_the_same_events()
    {
        var live = await LiveAsync(Account(), Both);

        var again = await ScanAsync(live);

        again.Health.Select(entry => (entry.Id, entry.Text, entry.Touch!.Surely.Length, entry.Touch.Surely[0].Address, entry.Status)).ShouldBe(live.Result.Health.Select(entry => (entry.Id, entry.Text, entry.Touch!.Surely.Length, entry.Touch.Surely[0].Address, entry.Status)));
        again.Resources.Length.ShouldBe(live.Result.Resources.Length);
    }

    [Fact]
    public async Task Where_the_support_plan_does_not_allow_it_that_is_said_in_the_scan_and_in_the_snapshot()
    {
        var live = await LiveAsync(Account().Failing("DescribeEvents", "SubscriptionRequiredException"), Both);

        live.Result.Health.ShouldBeEmpty();
        live.Result.Diagnostics.ShouldContain(item => item.Code == "live-off" && item.Message.Contains("support plan", StringComparison.Ordinal));
        (await ScanAsync(live)).Diagnostics.ShouldContain(item => item.Code == "live-off" && item.Message.Contains("support plan", StringComparison.Ordinal));
    }

    private static string Finding(string id, string resource, string type, string label) => $$"""
        {"SchemaVersion": "2018-10-08", "Id": "{{id}}", "ProductName": "Inspector", "Severity": {"Label": "{{label}}"}, "RecordState": "ACTIVE", "Workflow": {"Status": "NEW"}, "UpdatedAt": "2026-11-28T00:00:00Z",
         "Resources": [{"Type": "{{type}}", "Id": "{{resource}}"}], "Vulnerabilities": [{"Id": "CVE-2026-1", "VulnerablePackages": [{"Name": "openssl", "PackageManager": "OS"}]}]}
        """;

    [Fact]
    public async Task What_Security_Hub_has_found_in_software_stands_beside_the_obligations_of_what_has_it()
    {
        var account = new ToldAccount()
            .With("DescribeInstances", """{"Reservations": [{"Instances": [{"InstanceId": "i-1", "State": {"Name": "running"}}, {"InstanceId": "i-2", "State": {"Name": "running"}}]}]}""")
            .With("ListFunctions", """{"Functions": [{"FunctionName": "f", "FunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:f", "PackageType": "Zip", "Runtime": "python3.13"}]}""")
            .With("DescribeHub", """{"HubArn": "arn:aws:securityhub:eu-west-1:123456789012:hub/default"}""")
            .With("GetFindings", $$"""{"Findings": [{{Finding("1", "arn:aws:ec2:eu-west-1:123456789012:instance/i-1", "AwsEc2Instance", "CRITICAL")}}, {{Finding("2", "arn:aws:ec2:eu-west-1:123456789012:instance/i-1", "AwsEc2Instance", "HIGH")}}, {{Finding("3", "arn:aws:lambda:eu-west-1:123456789012:function:f:$LATEST", "AwsLambdaFunction", "HIGH")}}]}""");

        var live = await LiveAsync(account, "AWS::EC2::Instance", "AWS::Lambda::Function", "AWS::SecurityHub::Hub", "AWS::SecurityHub::Finding");

        var system = live.Result.Software.Single(item => item.Responsibility == "os.patch" && item.Resource.Address.Contains("EC2", StringComparison.Ordinal));
        system.Resource.Address.ShouldBe("eu-west-1/EC2.Instance/i-1");
        system.Tool.ShouldBe("Inspector by Security Hub");
        system.Scanned.ShouldBe("2026-11-28");
        system.Severities!.Select(entry => $"{entry.Key} {entry.Value}").ShouldBe(["critical 1", "high 1"]);
        live.Result.Software.ShouldContain(item => item.Resource.Address == "eu-west-1/Lambda.Function/f");
        live.Result.Resources.ShouldNotContain(resource => resource.Type == "AWS::SecurityHub::Finding");
        (await ScanAsync(live)).Software.Select(item => (item.Resource.Address, item.Responsibility, item.Scanned)).ShouldBe(live.Result.Software.Select(item => (item.Resource.Address, item.Responsibility, item.Scanned)));
    }
}
