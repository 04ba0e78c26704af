using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Evidence.Tests.Health;

/// <summary>Every shape in which AWS gives events becomes the same thing.</summary>
public sealed class ShapeTests
{
    private const string Bus = """
        {"version":"0","id":"1","detail-type":"AWS Health Event","source":"aws.health","account":"111122223333","time":"2026-11-26T01:43:21Z","region":"us-west-2","resources":["i-1"],
         "detail":{"eventArn":"arn:aws:health:eu-central-1::event/AWS_EC2_X_1","service":"EC2","eventTypeCode":"AWS_EC2_X","eventTypeCategory":"scheduledChange","eventScopeCode":"ACCOUNT_SPECIFIC",
           "startTime":"Thu, 26 Nov 2026 13:19:03 GMT","endTime":"Thu, 26 Nov 2026 13:44:13 GMT","lastUpdatedTime":"Thu, 26 Nov 2026 13:44:13 GMT","statusCode":"upcoming","eventRegion":"eu-central-1",
           "eventDescription":[{"language":"de_DE","latestDescription":"Worte"},{"language":"en_US","latestDescription":"Words"}],
           "affectedEntities":[{"entityValue":"i-1","status":"PENDING","tags":{"aws:cloudformation:logical-id":"Web"}},{"entityValue":"i-2"}],
           "affectedAccount":"444455556666","page":"1","totalPages":"3","actionability":"ACTION_REQUIRED","personas":["SECURITY","OPERATIONS"]}}
        """;

    [Fact]
    public void An_event_of_the_bus_says_where_it_is_not_where_it_was_delivered()
    {
        var item = Feed.One(Bus);

        (item.Id, item.Service, item.Type, item.Region).ShouldBe(("arn:aws:health:eu-central-1::event/AWS_EC2_X_1", "EC2", "AWS_EC2_X", "eu-central-1"));
        (item.Category, item.Scope, item.Status, item.Move).ShouldBe((HealthCategory.ScheduledChange, HealthScope.AccountSpecific, HealthStatus.Upcoming, HealthMove.Customer));
        item.Personas.ShouldBe(["OPERATIONS", "SECURITY"]);
        item.Accounts.ShouldBe(["444455556666"]);
        item.Start.ShouldBe(new DateTimeOffset(2026, 11, 26, 13, 19, 3, TimeSpan.Zero));
        item.End.ShouldBe(new DateTimeOffset(2026, 11, 26, 13, 44, 13, TimeSpan.Zero));
        item.Text.ShouldBe("Words");
        item.Entities.Values.Select(entity => (entity.Value, entity.Status, entity.Address)).ShouldBe([("i-1", "PENDING", "Web"), ("i-2", null, null)]);
        item.Pages.ShouldBe(3);
        item.PagesRead.ShouldBe([1]);
    }

    [Fact]
    public void Envelopes_around_an_event_are_opened()
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(Bus);
        string[] envelopes =
        [
            $$"""{"Type":"Notification","TopicArn":"arn:aws:sns:eu-central-1:111122223333:t","Message":{{quoted}}}""",
            $$$"""{"Records":[{"EventSource":"aws:sns","Sns":{"Message":{{{quoted}}}}}]}""",
            $$"""{"Records":[{"eventSource":"aws:sqs","body":{{quoted}}}]}""",
            $$"""{"Messages":[{"Body":{{quoted}}}]}""",
            $"[{Bus}]",
        ];

        envelopes.ShouldAllBe(envelope => Feed.One(envelope).Type == "AWS_EC2_X");
    }

    [Fact]
    public void A_detail_that_stands_alone_is_an_event() => Feed.One(Bus[(Bus.IndexOf("\"detail\":", StringComparison.Ordinal) + 9)..Bus.LastIndexOf('}')]).Entities.Count.ShouldBe(2);

    [Fact]
    public void Events_of_other_sources_are_left_out() => Feed.Of("""{"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":{"state":"running"}}""").Codes.ShouldBe(["health-other-source"]);

    [Fact]
    public void Answers_of_the_API_come_together_by_the_ARN()
    {
        var arn = Feed.Arn("1");
        var feed = Feed.Of(
            Encoding.UTF8.GetBytes($$"""{"entities":[{"eventArn":"{{arn}}","entityValue":"i-1","awsAccountId":"111122223333","statusCode":"IMPAIRED"}]}"""),
            Encoding.UTF8.GetBytes($$"""{"events":[{{Feed.Api("1")}}]}"""),
            Encoding.UTF8.GetBytes($$"""{"successfulSet":[{"event":{{Feed.Api("1")}},"eventDescription":{"latestDescription":"Words"},"awsAccountId":"111122223333"}],"failedSet":[{"errorName":"x"}]}"""));

        var item = Evidence.Health.HealthMerge.ById(feed.Events).Values.ShouldHaveSingleItem();
        (item.Text, item.Category).ShouldBe(("Words", HealthCategory.Issue));
        item.Accounts.ShouldBe(["111122223333"]);
        item.Entities.Values.ShouldHaveSingleItem().Status.ShouldBe("IMPAIRED");
        feed.Codes.ShouldBe(["health-failed-set"]);
    }

    [Fact]
    public void An_answer_that_goes_on_is_said() => Feed.Of($$"""{"events":[{{Feed.Api("1")}}],"nextToken":"abc"}""").Codes.ShouldBe(["health-more-pages"]);

    [Fact]
    public void The_dashboard_gives_a_list_or_objects_by_service()
    {
        var list = Feed.Of($"[{Feed.Listed("1")},{Feed.Listed("2", status: "0")}]");
        var byService = Feed.Of($$"""{"ec2-eu-central-1":[{{Feed.Listed("1")}},{{Feed.Listed("2", status: "0")}}]}""");

        foreach (var feed in new[] { list, byService })
        {
            feed.Events.Select(item => (item.Service, item.Region, item.Status, item.Scope)).ShouldBe([("ec2", "eu-central-1", HealthStatus.Open, HealthScope.Public), ("ec2", "eu-central-1", HealthStatus.Closed, HealthScope.Public)]);
            feed.Reading.HasWholeFeed.ShouldBeTrue();
            feed.Bag.Items.ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_dashboard_of_before_has_an_archive()
    {
        var feed = Feed.Of("""
            {"archive":[{"service_name":"Amazon EC2 (Ireland)","summary":"[RESOLVED] Network","date":"1478290800","status":"1","details":"","description":"<div>All well</div>","service":"ec2-eu-west-1"}],
             "current":[{"service_name":"AWS IAM","summary":"Delays","date":"1478290900","status":"1","details":"","description":"Slow","service":"iam"}]}
            """);

        feed.Events.Select(item => (item.Id, item.Service, item.Region, item.Status, item.Title)).ShouldBe(
        [
            ("dashboard:iam:1478290900", "iam", null, HealthStatus.Open, "Delays"),
            ("dashboard:ec2-eu-west-1:1478290800", "ec2", "eu-west-1", HealthStatus.Closed, "Network"),
        ]);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void UTF_16_of_either_order_is_read(bool isBigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(isBigEndian, hasMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"[{Feed.Listed("ä✓😀")}]")];

        Feed.Of(bytes).Events.ShouldHaveSingleItem().Id.ShouldEndWith("/ä✓😀");
    }

    [Fact]
    public void Lines_of_events_are_read_one_by_one() => Feed.Of($"{Feed.Api("1")}\n{Feed.Api("2")}\r\n\n{Feed.Api("3")}").Events.Count.ShouldBe(3);

    [Theory]
    [InlineData("\"Sat, 05 Jun 2016 15:10:09 GMT\"", "2016-06-05 15:10:09")]
    [InlineData("\"Sun, 5 Jun 2016 15:10:09 GMT\"", "2016-06-05 15:10:09")]
    [InlineData("\"2022-07-02 12:33:26.951000+02:00\"", "2022-07-02 10:33:26")]
    [InlineData("\"2022-07-02T12:33:26Z\"", "2022-07-02 12:33:26")]
    [InlineData("1465139409", "2016-06-05 15:10:09")]
    [InlineData("1465139409.75", "2016-06-05 15:10:09")]
    [InlineData("\"1465139409\"", "2016-06-05 15:10:09")]
    [InlineData("1465139409123", "2016-06-05 15:10:09")]
    public void Times_are_read_as_AWS_writes_them(string written, string time) =>
        Feed.One($$"""{"events":[{"arn":"{{Feed.Arn("1")}}","statusCode":"open","startTime":{{written}}}]}""").Start!.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).ShouldBe(time);

    [Fact]
    public void What_an_event_does_not_say_its_ARN_does()
    {
        var item = Feed.One($$"""{"eventArn":"{{Feed.Arn("1", "RDS", "AWS_RDS_X", "eu-west-1")}}","entityValue":"db"}""");

        (item.Service, item.Type, item.Region).ShouldBe(("RDS", "AWS_RDS_X", "eu-west-1"));
    }

    [Theory]
    [InlineData("ec2-us-east-1", "ec2", "us-east-1")]
    [InlineData("elastic-inference-us-gov-west-1", "elastic-inference", "us-gov-west-1")]
    [InlineData("ec2-eusc-de-east-1", "ec2", "eusc-de-east-1")]
    [InlineData("cloudfront", "cloudfront", null)]
    [InlineData("internetconnectivity-ap-southeast-2", "internetconnectivity", "ap-southeast-2")]
    public void A_service_and_its_Region_are_told_apart(string written, string service, string? region) =>
        Evidence.Health.DashboardShape.Split(written).ShouldBe((service, region));
}
