using System.Globalization;
using System.Text;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Evidence.Health;

namespace Onus.Evidence.Tests.Health;

/// <summary>A history is only ever added to, says nothing twice, and keeps what vanishes from AWS's feeds.</summary>
public sealed class HistoryTests
{
    private readonly MemoryStream _file = new();

    [Fact]
    public void Days_of_a_feed_add_what_has_changed_and_keep_what_has_vanished()
    {
        Run("2026-11-01", $"[{Feed.Listed("1")},{Feed.Listed("2")}]").ShouldBe(2);
        Run("2026-11-01", $"[{Feed.Listed("2")},{Feed.Listed("1")}]").ShouldBe(0);
        Run("2026-11-02", $"[{Feed.Listed("1", status: "2")},{Feed.Listed("2", status: "0")}]").ShouldBe(1);
        Run("2026-11-03", $"[{Feed.Listed("3")}]").ShouldBe(2);
        Run("2026-11-03", $"[{Feed.Listed("3")}]").ShouldBe(0);

        var known = History().On(Day("2026-11-03"));
        known.Values.Select(item => (item.Event.Id[^1], item.Event.Status, item.IsGone, item.First)).ShouldBe(
        [
            ('1', HealthStatus.Open, true, Day("2026-11-01")),
            ('2', HealthStatus.Closed, false, Day("2026-11-01")),
            ('3', HealthStatus.Open, false, Day("2026-11-03")),
        ]);
    }

    [Fact]
    public void What_comes_back_is_no_longer_gone()
    {
        Run("2026-11-01", $"[{Feed.Listed("1")}]");
        Run("2026-11-02", "[]").ShouldBe(1);
        Run("2026-11-03", $"[{Feed.Listed("1")}]").ShouldBe(1);

        History().On(Day("2026-11-02")).Values.ShouldHaveSingleItem().IsGone.ShouldBeTrue();
        History().On(Day("2026-11-03")).Values.ShouldHaveSingleItem().IsGone.ShouldBeFalse();
    }

    [Fact]
    public void A_day_before_knows_what_was_known_then()
    {
        Run("2026-11-01", Feed.Api("1", ",\"statusCode\":\"open\",\"lastUpdatedTime\":1"));
        Run("2026-11-05", Feed.Api("1", ",\"statusCode\":\"closed\",\"lastUpdatedTime\":2"));

        History().On(Day("2026-10-31")).ShouldBeEmpty();
        History().On(Day("2026-11-04")).Values.ShouldHaveSingleItem().Event.Status.ShouldBe(HealthStatus.Open);
        History().On(Day("2026-11-05")).Values.ShouldHaveSingleItem().Event.Status.ShouldBe(HealthStatus.Closed);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[{\"date\":")]
    [InlineData("{\"events\":[]}")]
    public void What_a_feed_does_not_list_is_gone_only_if_all_of_the_feed_was_read(string feed)
    {
        Run("2026-11-01", $"[{Feed.Listed("1")}]");

        Run("2026-11-02", feed).ShouldBe(0);
    }

    [Fact]
    public void The_order_of_what_is_read_changes_nothing()
    {
        string[] texts = [Feed.Api("1", ",\"lastUpdatedTime\":5,\"statusCode\":\"open\""), Feed.Api("1", ",\"lastUpdatedTime\":9,\"statusCode\":\"closed\""), Feed.Api("1", ",\"lastUpdatedTime\":9,\"statusCode\":\"open\",\"availabilityZone\":\"eu-central-1a\""), $$"""{"eventArn":"{{Feed.Arn("1")}}","entityValue":"i-1","statusCode":"PENDING"}""", $$"""{"eventArn":"{{Feed.Arn("1")}}","entityValue":"i-1","statusCode":"RESOLVED","lastUpdatedTime":4}"""];
        byte[] Added(IEnumerable<string> order) => HealthHistory.Empty.AdditionOf(Feed.Of([.. order.Select(Encoding.UTF8.GetBytes)]).Reading, Day("2026-11-01"), out _);

        var expected = Added(texts);
        Added(texts.Reverse()).ShouldBe(expected);
        Added([texts[2], texts[4], texts[0], texts[3], texts[1]]).ShouldBe(expected);
        Added([.. texts, .. texts]).ShouldBe(expected);
        Encoding.UTF8.GetString(expected).ShouldContain("\"status\":\"closed\"");
        Encoding.UTF8.GetString(expected).ShouldContain("RESOLVED");
    }

    [Fact]
    public void A_line_that_was_cut_by_a_crash_costs_itself_alone()
    {
        Run("2026-11-01", Feed.Api("1"));
        _file.Write("{\"schema\":\"onus/health-history/1\",\"seen\":\"2026-11-0"u8);
        Run("2026-11-02", Feed.Api("2")).ShouldBe(1);

        var bag = new DiagnosticBag();
        HealthHistory.Read(_file.ToArray(), new SourceMap().Add("history"), bag).On(Day("2026-11-02")).Count.ShouldBe(2);
        bag.HasErrors.ShouldBeFalse();
        bag.Items.ShouldHaveSingleItem().Code.ShouldStartWith("health-history-");
    }

    [Theory]
    [InlineData("{\"schema\":\"onus/health-history/2\",\"id\":\"x\",\"seen\":\"2026-11-01\"}\n", "health-history-schema")]
    [InlineData("{\"id\":\"x\"}\n", "health-history-schema")]
    [InlineData("7\n", "health-history-schema")]
    [InlineData("{\"schema\":\"onus/health-history/1\",\"seen\":\"2026-11-01\"}\n", "health-history-entry")]
    [InlineData("{\"schema\":\"onus/health-history/1\",\"id\":\"x\",\"seen\":\"soon\"}\n", "health-history-entry")]
    public void A_line_of_another_form_is_said_and_left(string line, string code)
    {
        _file.Write(Encoding.UTF8.GetBytes(line));
        Run("2026-11-01", Feed.Api("1"));

        var bag = new DiagnosticBag();
        HealthHistory.Read(_file.ToArray(), new SourceMap().Add("history"), bag).On(Day("2026-11-01")).Count.ShouldBe(1);
        bag.Items.Select(item => item.Code).ShouldContain(code);
    }

    [Fact]
    public void An_event_comes_out_of_the_history_as_it_went_in()
    {
        var text = $$$"""{"source":"aws.health","account":"1","detail":{"eventArn":"{{{Feed.Arn("1")}}}","service":"EC2","eventTypeCode":"T","eventTypeCategory":"scheduledChange","eventScopeCode":"ACCOUNT_SPECIFIC","startTime":"2026-11-01T00:00:00Z","endTime":"2026-11-02T00:00:00Z","lastUpdatedTime":"2026-11-01T00:00:00Z","statusCode":"upcoming","eventRegion":"eu-west-1","availabilityZone":"eu-west-1a","eventDescription":[{"latestDescription":"a\nb \u001b[31m \u202e"}],"affectedEntities":[{"entityValue":"i-1","status":"PENDING","lastUpdatedTime":"2026-11-01T00:00:00Z","tags":{"aws:cloudformation:logical-id":"Web"}}],"page":"2","totalPages":"3","actionability":"INFORMATIONAL","personas":["BILLING"]}}""";
        Run("2026-11-01", text);

        Run("2026-11-02", text).ShouldBe(0);
        var item = History().On(Day("2026-11-01")).Values.ShouldHaveSingleItem().Event;
        (item.Text, item.Zone, item.Move, item.Pages).ShouldBe(("a\nb \u001b[31m \u202e", "eu-west-1a", HealthMove.Nobody, 3));
        item.PagesRead.ShouldBe([2]);
        item.Entities.Values.ShouldHaveSingleItem().Address.ShouldBe("Web");
        Encoding.UTF8.GetString(_file.ToArray()).ShouldNotContain("\u001b");
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private HealthHistory History() => HealthHistory.Read(_file.ToArray(), new SourceMap().Add("history"), new DiagnosticBag());

    /// <summary>What a run with a history does to it; the number of entries that it adds.</summary>
    private int Run(string day, string feed)
    {
        _file.Write(History().AdditionOf(Feed.Of(feed).Reading, Day(day), out var entries));
        return entries;
    }
}
