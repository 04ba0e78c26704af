using Onus.Core.Values;
using Onus.Text;

namespace Onus.Live.Tests.Facts;

/// <summary>Events of AWS Health, as an account tells them: documents in the shape of the API, for those who read events.</summary>
public sealed class HealthTests
{
    private const string Type = "AWS::Health::Event";
    private const string Own = "arn:aws:health:eu-west-1::event/RDS/AWS_RDS_OPERATIONAL_NOTIFICATION/AWS_RDS_OPERATIONAL_NOTIFICATION_1";
    private const string Everybodys = "arn:aws:health:eu-west-1::event/SQS/AWS_SQS_OPERATIONAL_ISSUE/AWS_SQS_OPERATIONAL_ISSUE_2";

    private static string Event(string arn, string service, string scope) =>
        $$"""{"arn": "{{arn}}", "service": "{{service}}", "eventTypeCode": "{{arn.Split('/')[2]}}", "eventTypeCategory": "issue", "eventScopeCode": "{{scope}}", "region": "eu-west-1", "startTime": 1795867200.5, "lastUpdatedTime": 1795867200, "statusCode": "open", "actionability": "ACTION_REQUIRED"}""";

    internal static WireAccount Account() => new WireAccount()
        .With("DescribeEvents", body => body.Contains("nextToken", StringComparison.Ordinal)
            ? $$"""{"events": [{{Event(Everybodys, "SQS", "PUBLIC")}}]}"""
            : $$"""{"events": [{{Event(Own, "RDS", "ACCOUNT_SPECIFIC")}}], "nextToken": "more"}""")
        .With("DescribeEventDetails", body => $$"""{"successfulSet": [{{string.Join(", ", new[] { Own, Everybodys }.Where(arn => body.Contains(arn, StringComparison.Ordinal)).Select(arn => $$"""{"event": {"arn": "{{arn}}" }, "eventDescription": {"latestDescription": "About {{arn.Split('/')[1]}}." } }"""))}}], "failedSet": []}""")
        .With("DescribeAffectedEntities", body => body.Contains("page2", StringComparison.Ordinal)
            ? $$"""{"entities": [{"eventArn": "{{Own}}", "entityValue": "arn:aws:rds:eu-west-1:123456789012:db:other", "statusCode": "PENDING"}]}"""
            : $$"""{"entities": [{"eventArn": "{{Own}}", "entityValue": "arn:aws:rds:eu-west-1:123456789012:db:shop", "awsAccountId": "123456789012", "statusCode": "IMPAIRED", "lastUpdatedTime": 1795867200}], "nextToken": "page2"}""");

    private static string Document(LiveScan scan, string service) =>
        JsonText.Write(scan.Resources.Single(resource => resource.Identifiers[0].Contains($"/{service}/", StringComparison.Ordinal)).Properties, 100_000, out _)!;

    [Fact]
    public async Task Each_event_comes_with_what_it_says_and_all_that_it_names()
    {
        var account = Account();

        var scan = await account.ScanAsync([Type]);

        scan.Resources.Count.ShouldBe(2);
        Document(scan, "RDS").ShouldContain("\"About RDS.\"");
        Document(scan, "RDS").ShouldContain("db:shop");
        Document(scan, "RDS").ShouldContain("db:other");
        Document(scan, "RDS").ShouldContain("\"actionability\":\"ACTION_REQUIRED\"");
        Document(scan, "RDS").ShouldContain("\"affectedAccount\":\"123456789012\"");
        Document(scan, "SQS").ShouldContain("\"About SQS.\"");
        account.Asked.ShouldAllBe(call => call.StartsWith("us-east-1", StringComparison.Ordinal));
        account.Asked.Count(call => call.EndsWith("DescribeAffectedEntities", StringComparison.Ordinal)).ShouldBe(2, "an event of everybody's names nothing of ours, so that only the pages of the other are asked for");
    }

    [Fact]
    public async Task Without_the_support_plan_nothing_is_known_of_events_and_that_is_said()
    {
        var scan = await Account().JsonError("DescribeEvents", "SubscriptionRequiredException", 400).ScanAsync([Type]);

        scan.Resources.ShouldBeEmpty();
        scan.Reading.Deployment.NotRead.Of(Type)!.ToString().ShouldContain("support plan");
        scan.Reading.Notes.ShouldHaveSingleItem().IsOff.ShouldBeTrue();
    }

    [Fact]
    public async Task A_denial_is_a_denial()
    {
        var scan = await Account().JsonError("DescribeEvents", "AccessDeniedException", 400).ScanAsync([Type]);

        scan.Reading.Deployment.NotRead.Of(Type)!.Code.ShouldBe(Onus.Contracts.UnknownCode.AccessDenied);
        scan.Reading.Notes.ShouldHaveSingleItem().IsOff.ShouldBeFalse();
    }

    [Theory]
    [InlineData("DescribeEventDetails", "successfulSet")]
    [InlineData("DescribeAffectedEntities", "entities")]
    public async Task Where_a_part_is_denied_the_rest_of_the_event_is_there(string operation, string part)
    {
        var scan = await Account().JsonError(operation, "AccessDeniedException", 400).ScanAsync([Type]);

        var own = scan.Resources.Single(resource => resource.Identifiers[0] == Own);
        own.Properties[part].ShouldBeOfType<UnknownValue>();
        own.Properties["events"].ShouldBeOfType<ListValue>();
    }
}
