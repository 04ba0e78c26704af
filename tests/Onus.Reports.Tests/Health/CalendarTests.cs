using System.Text;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Reports.Health;

namespace Onus.Reports.Tests.Health;

/// <summary>A calendar is one that RFC 5545 allows, whatever events say, and the same whenever it is written.</summary>
public sealed class CalendarTests
{
    private static readonly HealthTurn Turn = new(HealthMove.Customer, Derived: true, "It is.");
    private static readonly DateTimeOffset Start = new(2026, 12, 7, 8, 0, 0, TimeSpan.FromHours(2));

    private static HealthEntry Change { get; } = new("arn:aws:health:eu-central-1::event/EC2/X/1", "X", "Amazon EC2: Retirement", HealthKind.Maintenance, HealthCategory.ScheduledChange, HealthStatus.Upcoming)
    {
        Turn = Turn,
        Start = Start,
        End = Start.AddHours(2),
        Updated = Start.AddDays(-7),
        Region = "eu-central-1",
    };

    [Fact]
    public void Scheduled_changes_answers_and_what_falls_due_have_their_times()
    {
        var abuse = Change with { Category = HealthCategory.Issue, Kind = HealthKind.Abuse, Status = HealthStatus.Open, Reply = new HealthReply(24, Start.AddDays(-3), Overdue: false, Derived: false) };
        var text = Write([Change, abuse], new DueDate(new DateOnly(2026, 12, 31), "Attestation of iam.review ends", "attestation:iam.review"));

        Golden.Match("Onus.Reports.Tests/Health/calendar.golden", text);
    }

    [Theory]
    [InlineData(HealthStatus.Closed)]
    [InlineData(HealthStatus.Gone)]
    public void What_is_over_is_in_no_calendar(HealthStatus status) => Write([Change with { Status = status }]).ShouldNotContain("VEVENT");

    [Fact]
    public void What_touches_nothing_of_ours_is_in_no_calendar()
    {
        Write([Change with { Touch = new HealthTouch([], []) }]).ShouldNotContain("VEVENT");
        Write([Change with { Touch = new HealthTouch([], [new TouchedResource("t", "A", "T", HealthMatch.Service)]) }]).ShouldContain("VEVENT");
    }

    [Fact]
    public void What_has_no_time_is_in_no_calendar_and_an_end_before_the_beginning_is_left_out()
    {
        Write([Change with { Start = null }]).ShouldNotContain("VEVENT");
        Write([Change with { End = Start.AddHours(-1) }]).ShouldNotContain("DTEND");
    }

    [Theory]
    [InlineData("a, b; c\\d", "a\\, b\\; c\\\\d")]
    [InlineData("one\r\nBEGIN:VEVENT\ntwo", "one\\nBEGIN:VEVENT\\ntwo")]
    [InlineData("\u001b[31m\u202ered", "<U+001B>[31m<U+202E>red")]
    [InlineData("a\u2028b\u0085c", "a\\nb\\nc")]
    public void Texts_are_escaped(string title, string written) => Unfolded(Write([Change with { Title = title }])).ShouldContain($"\r\nSUMMARY:{written}\r\n");

    [Fact]
    public void Lines_are_folded_at_75_octets_and_never_inside_a_character()
    {
        var title = string.Concat(Enumerable.Range(0, 40).Select(i => $"Ä😀{i}é"));
        var text = Write([Change with { Title = title }]);

        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldNotContain("\ufffd");
        Unfolded(text).ShouldContain($"SUMMARY:{title}\r\n");
    }

    [Fact]
    public void Ids_stay_the_same_and_differ()
    {
        var other = Change with { Id = "other" };
        var ids = Uids(Write([Change, other]));

        ids.Distinct().Count().ShouldBe(2);
        Uids(Write([other, Change with { Title = "Else", Start = Start.AddDays(1) }])).Order().ShouldBe(ids.Order());
    }

    [Fact]
    public void A_calendar_without_entries_is_one_all_the_same()
    {
        var text = Write([]);

        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        text.ShouldContain("BEGIN:VTIMEZONE");
    }

    private static string Write(HealthEntry[] entries, params DueDate[] due) => HealthCalendar.Write(new HealthReport("events", "2026-11-29", [.. entries]) { Due = [.. due] });

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private static List<string> Uids(string text) => [.. Unfolded(text).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
}
