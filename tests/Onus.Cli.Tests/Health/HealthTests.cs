using System.Text.Json;

namespace Onus.Cli.Tests.Health;

/// <summary>What <c>onus health</c> promises to people and to programs that call it.</summary>
public sealed class HealthTests : IDisposable
{
    private const string Event = """{"events":[{"arn":"arn:aws:health:eu-central-1::event/SQS/AWS_SQS_OPERATIONAL_ISSUE/1","eventTypeCategory":"issue","statusCode":"open","startTime":"2026-11-28T00:00:00Z"}]}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Standard_input_is_read_where_a_dash_says_so()
    {
        _folder.Write("e.json", Event);

        var answer = Answer.Shell(_folder.Path, "health - --format json --date 2026-11-29", "< e.json").ShouldExit(0);

        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("schema").GetString().ShouldBe("onus/health/1");
        document.RootElement.GetProperty("title").GetString().ShouldBe("standard input");
        document.RootElement.GetProperty("events")[0].GetProperty("turn").GetProperty("move").GetString().ShouldBe("aws");
    }

    [Fact]
    public void A_history_grows_by_what_is_new_and_tells_what_has_vanished()
    {
        var listed = """[{"date":"1795936200","arn":"arn:aws:health:eu-central-1::event/SQS/X/1","status":"1","service":"sqs-eu-central-1","summary":"Errors"}]""";
        _folder.Write("feed.json", listed);
        Answer.In(_folder.Path, "health", "feed.json", "--history", "seen.jsonl", "--date", "2026-11-29").ShouldExit(0).Output.ShouldContain("1 entry added to seen.jsonl");
        Answer.In(_folder.Path, "health", "feed.json", "--history", "seen.jsonl", "--date", "2026-11-29").ShouldExit(0).Output.ShouldContain("knows all of it already");
        File.ReadAllLines(Path.Combine(_folder.Path, "seen.jsonl")).Length.ShouldBe(1);

        _folder.Write("feed.json", "[]");
        var later = Answer.In(_folder.Path, "health", "feed.json", "--history", "seen.jsonl", "--date", "2026-11-30").ShouldExit(0);
        later.Output.ShouldContain("no longer listed");
        File.ReadAllLines(Path.Combine(_folder.Path, "seen.jsonl")).Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_is_no_history_is_left_as_it_is()
    {
        _folder.Write("e.json", Event);
        _folder.Write("notes.txt", "hello\nworld");

        Answer.In(_folder.Path, "health", "e.json", "--history", "notes.txt", "--date", "2026-11-29").ShouldExit(2).Error.ShouldContain("no history");

        File.ReadAllText(Path.Combine(_folder.Path, "notes.txt")).ShouldBe("hello\nworld");
    }

    [Fact]
    public void A_file_is_written_in_the_format_that_its_name_tells()
    {
        _folder.Write("e.json", Event);

        Answer.In(_folder.Path, "health", "e.json", "-o", "out.ics", "-o", "out.md", "-o", "json=out").ShouldExit(0).Output.ShouldBeEmpty();

        File.ReadAllText(Path.Combine(_folder.Path, "out.ics")).ShouldStartWith("BEGIN:VCALENDAR\r\n");
        File.ReadAllText(Path.Combine(_folder.Path, "out.md")).ShouldStartWith("**Onus:**");
        File.ReadAllText(Path.Combine(_folder.Path, "out")).ShouldStartWith("{");
    }

    [Fact]
    public void A_cut_feed_is_reported_as_far_as_it_goes_with_exit_code_3()
    {
        _folder.Write("e.json", Event[..^2]);

        var answer = Answer.In(_folder.Path, "health", "e.json").ShouldExit(3);

        answer.Output.ShouldContain("AWS_SQS_OPERATIONAL_ISSUE");
        answer.Error.ShouldContain("cut off");
    }

    [Theory]
    [InlineData("health")]
    [InlineData("health", "nowhere.json")]
    [InlineData("health", "e.json", "--in", "nowhere")]
    [InlineData("health", "e.json", "--history", ".")]
    [InlineData("health", "e.json", "--history", "nowhere/seen.jsonl")]
    [InlineData("health", "e.json", "--format", "rss")]
    [InlineData("health", "e.json", "--date", "soon")]
    public void Wrong_usage_is_exit_code_2(params string[] arguments)
    {
        _folder.Write("e.json", Event);

        var answer = Answer.In(_folder.Path, arguments).ShouldExit(2);

        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_scan_takes_no_notice_of_events_but_a_note()
    {
        _folder.Write("t.yaml", "Resources:\n  Q: {Type: AWS::SQS::Queue}\n");
        _folder.Write("health/e.json", Event);

        Answer.In(_folder.Path, "scan", ".", "--date", "2026-11-29").ShouldExit(0).Error.ShouldNotContain("health/e.json");
        Answer.In(_folder.Path, "scan", ".", "--verbose", "--date", "2026-11-29").ShouldExit(0).Error.ShouldContain("onus health health/e.json");
    }
}
