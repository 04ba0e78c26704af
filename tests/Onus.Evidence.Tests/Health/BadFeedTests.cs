using System.Text;
using Onus.Contracts;
using Onus.Evidence.Health;

namespace Onus.Evidence.Tests.Health;

/// <summary>A feed that is cut, broken, huge or hostile costs what is broken in it, and nothing else.</summary>
public sealed class BadFeedTests
{
    private static readonly string Three = $"[{Feed.Listed("1")},\n{Feed.Listed("2")},\n{Feed.Listed("3")}]";

    [Fact]
    public void Wherever_a_feed_is_cut_the_events_before_are_read()
    {
        var second = Three.IndexOf("},\n{", StringComparison.Ordinal) + 1;
        var third = Three.LastIndexOf("},\n{", StringComparison.Ordinal) + 1;
        for (var at = 1; at < Three.Length; at++)
        {
            var feed = Feed.Of(Three[..at]);

            feed.Events.Count.ShouldBe(at >= Three.Length - 1 ? 3 : at >= third ? 2 : at >= second ? 1 : 0, $"cut at {at}");
            feed.Codes.ShouldBe(["health-cut"], $"cut at {at}");
            feed.Reading.HasWholeFeed.ShouldBeFalse();
        }
    }

    [Fact]
    public void A_cut_feed_in_UTF_16_may_end_inside_a_character()
    {
        var bytes = Encoding.BigEndianUnicode.GetBytes(Three);

        Feed.Of([0xFE, 0xFF, .. bytes[..^1]]).Events.Count.ShouldBe(3);
        Feed.Of([0xFE, 0xFF, .. bytes[..^3]]).Events.Count.ShouldBe(2);
    }

    [Fact]
    public void A_cut_answer_of_the_API_gives_what_is_whole()
    {
        var feed = Feed.Of($$"""{"events":[{{Feed.Api("1")}},{{Feed.Api("2")}},{"arn":"arn:aws:hea""");

        feed.Events.Count.ShouldBe(2);
        feed.Codes.ShouldBe(["health-cut"]);
    }

    [Fact]
    public void Half_an_event_is_none() =>
        Feed.Of("""{"source":"aws.health","resources":["i-1"],"detail":{"eventArn":"arn:aws:health:eu-central-1::event/X_1","eventDescription":[{"language":"en_US","latestDescription":"a"}],""").Events.ShouldBeEmpty();

    [Fact]
    public void A_broken_line_costs_itself_alone()
    {
        var feed = Feed.Of($"{Feed.Api("1")}\n{{\"arn\": oops}}\n{Feed.Api("3")}\n");

        feed.Events.Count.ShouldBe(2);
        feed.Codes.ShouldBe(["health-syntax"]);
        feed.Places.ShouldBe(["events.json:2"]);
    }

    [Fact]
    public void A_list_that_is_broken_in_the_middle_gives_what_stands_before()
    {
        var feed = Feed.Of($"[{Feed.Listed("1")},\n oops, {Feed.Listed("3")}]");

        feed.Events.Count.ShouldBe(1);
        feed.Codes.ShouldBe(["health-syntax"]);
        feed.Places.ShouldBe(["events.json:2"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"arn:aws:health\"")]
    [InlineData("{}")]
    [InlineData("{\"a\":{\"b\":[1,2]}}")]
    [InlineData("{\"events\":[1,null,\"x\",[]]}")]
    [InlineData("{\"detail\":7,\"source\":\"aws.health\"}")]
    [InlineData("{\"Records\":[{\"Sns\":4},{\"body\":7}]}")]
    [InlineData("{\"Type\":\"Notification\",\"Message\":\"hello\"}")]
    [InlineData("[[[[[[[[[[[[1]]]]]]]]]]]]")]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("\u0000\u0001\u0002")]
    [InlineData("<html>503</html>")]
    [InlineData("{\"arn\":[],\"statusCode\":{}}")]
    [InlineData("{\"date\":{},\"summary\":[]}")]
    public void What_is_no_event_is_none(string text) => Feed.Of(text).Events.ShouldBeEmpty();

    [Fact]
    public void Members_of_the_wrong_kind_count_as_not_told()
    {
        var item = Feed.One($$$"""{"source":"aws.health","detail":{"eventArn":"{{{Feed.Arn("1")}}}","service":{},"eventTypeCode":[1],"startTime":"tomorrow","eventDescription":"words","affectedEntities":{"a":1},"personas":5,"page":"x","totalPages":-4,"actionability":"PANIC"}}""");

        (item.Service, item.Start, item.Text, item.Pages).ShouldBe(("EC2", null, null, 1));
        item.Move.ShouldBe(HealthMove.Unknown);
    }

    [Fact]
    public void A_time_that_is_none_is_said_with_its_place()
    {
        var feed = Feed.Of($$"""{"arn":"{{Feed.Arn("1")}}","statusCode":"open",{{"\n"}}"startTime":"tomorrow"}""");

        feed.Codes.ShouldBe(["health-date"]);
        feed.Places.ShouldBe(["events.json:2"]);
    }

    [Fact]
    public void Deep_nesting_ends_nothing()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        Feed.Of($$"""{"arn":"{{Feed.Arn("1")}}","x":{{deep}}""").Events.ShouldBeEmpty();
        Feed.Of($"{Feed.Api("1")}\n{deep}").Events.Count.ShouldBe(1);
    }

    [Fact]
    public void An_event_of_ten_megabytes_is_read_and_kept_small()
    {
        var text = new string('x', 10_000_000);
        var item = Feed.One($$$"""{"source":"aws.health","detail":{"eventArn":"{{{Feed.Arn("1")}}}","service":"{{{text[..100_000]}}}","eventDescription":[{"language":"en_US","latestDescription":"{{{text}}}"}]}}""");

        item.IsCut.ShouldBeTrue();
        item.Text!.Length.ShouldBe(HealthFields.MaxText);
        item.Service!.Length.ShouldBe(HealthFields.MaxName);
    }

    [Fact]
    public void An_event_that_names_a_hundred_thousand_things_is_bounded_and_says_so()
    {
        var entities = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{"entityValue":"i-{{i}}"}"""));
        var feed = Feed.Of($$$"""{"source":"aws.health","detail":{"eventArn":"{{{Feed.Arn("1")}}}","affectedEntities":[{{{entities}}}]}}""");

        feed.Events.ShouldHaveSingleItem().Entities.Count.ShouldBe(HealthShape.MaxEntities);
        feed.Codes.ShouldBe(["health-bound"]);
    }

    [Fact]
    public void Secrets_are_left_out_when_they_are_read()
    {
        var item = Feed.One($$$"""{"source":"aws.health","detail":{"eventArn":"{{{Feed.Arn("1")}}}","eventDescription":[{"latestDescription":"The key AKIAIOSFODNN7EXAMPLA with wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEA is public."}],"affectedEntities":[{"entityValue":"AKIAIOSFODNN7EXAMPLA"}]}}""");

        item.ToString().ShouldNotContain("AKIAIOSFODNN7EXAMPLA");
        item.Entities.Values.ShouldHaveSingleItem().Value.ShouldBe("(sensitive)");
    }

    [Fact]
    public void An_event_without_an_id_is_left_out_and_said() => Feed.Of("""{"events":[{"service":"EC2","statusCode":"open"}]}""").Codes.ShouldBe(["health-no-arn"]);
}
