using System.Collections.Immutable;
using System.Globalization;
using Onus.Contracts;
using Onus.Evidence.Health;

namespace Onus.Evidence.Tests.Health;

/// <summary>What an event touches, and whose move it is, is what it says, what is known, or said to be unknown.</summary>
public sealed class JudgeTests
{
    private static readonly DateOnly Day = new(2026, 11, 29);
    private static readonly OwnedResource Web = new("t.yaml", "Web", "AWS::EC2::Instance", "ec2", true) { Region = "eu-central-1", Zones = ["eu-central-1a"] };
    private static readonly OwnedResource Worker = new("t.yaml", "Nested/Worker", "AWS::EC2::Instance", "ec2", true) { Region = "eu-central-1", Names = ["i-2", "arn:aws:ec2:eu-central-1:111122223333:instance/i-2"] };
    private static readonly OwnedResource Elsewhere = new("t.yaml", "Elsewhere", "AWS::EC2::Instance", "ec2", true) { Region = "us-west-2" };
    private static readonly OwnedResource Nowhere = new("t.yaml", "Nowhere", "AWS::EC2::Instance", "ec2", true);
    private static readonly OwnedResource Disk = new("t.yaml", "Disk", "AWS::EC2::Volume", "ebs", true) { Region = "eu-central-1" };
    private static readonly OwnedResource Orders = new("t.yaml", "Orders", "AWS::RDS::DBInstance", "rds", true) { Region = "eu-central-1", Names = ["orders"] };
    private static readonly OwnedResource Group = new("t.yaml", "Group", "AWS::RDS::DBSubnetGroup", "rds", false) { Region = "eu-central-1" };
    private static readonly OwnedResource Role = new("t.yaml", "Role", "AWS::IAM::Role", "iam", true) { IsGlobal = true };
    private static readonly OwnedResource Balancer = new("t.yaml", "Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", "elb", true) { Region = "eu-central-1" };
    private static readonly ImmutableArray<OwnedResource> All = [Web, Worker, Elsewhere, Nowhere, Disk, Orders, Group, Role, Balancer];

    private static HealthEvent Issue { get; } = new() { Id = "1", Service = "EC2", Type = "AWS_EC2_OPERATIONAL_ISSUE", Category = HealthCategory.Issue, Region = "eu-central-1", Start = At("2026-11-29") };

    [Fact]
    public void What_is_of_the_service_in_the_Region_is_touched_and_what_is_perhaps_there_perhaps()
    {
        var touch = Judge(Issue).Touch!;

        Surely(touch).ShouldBe(["Web service", "Nested/Worker service"]);
        Perhaps(touch).ShouldBe(["Nowhere: its Region is not told"]);
    }

    [Fact]
    public void An_event_of_the_account_that_names_nothing_is_perhaps_about_each_of_the_service()
    {
        var touch = Judge(Issue with { Scope = HealthScope.AccountSpecific }).Touch!;

        Surely(touch).ShouldBeEmpty();
        Perhaps(touch).ShouldBe(["Web: the event is about some of the account's, and does not say which", "Nested/Worker: the event is about some of the account's, and does not say which", "Nowhere: its Region is not told"]);
    }

    [Fact]
    public void A_zone_narrows_what_is_known_to_be_elsewhere()
    {
        Surely(Judge(Issue with { Zone = "eu-central-1a" }).Touch!).ShouldBe(["Web zone"]);
        var other = Judge(Issue with { Zone = "eu-central-1b" }).Touch!;
        Surely(other).ShouldBeEmpty();
        Perhaps(other).ShouldBe(["Nested/Worker: its zone is not told", "Nowhere: its Region and its zone are not told"]);
    }

    [Fact]
    public void What_lies_in_several_zones_is_perhaps_in_the_one_of_the_event_and_what_may_be_in_others_too()
    {
        var spread = Worker with { Names = [], PerhapsZones = ["eu-central-1a", "eu-central-1b"] };
        var open = Web with { HasMoreZones = true };
        var byId = Web with { Zones = ["euc1-az2"] };

        Perhaps(Judge(Issue with { Zone = "eu-central-1b" }, [spread]).Touch!).ShouldBe(["Nested/Worker: it is in one or several zones of its subnets, and in which is not told"]);
        Judge(Issue with { Zone = "eu-central-1c" }, [spread]).Touch!.IsNothing.ShouldBeTrue();
        Perhaps(Judge(Issue with { Zone = "eu-central-1c" }, [open]).Touch!).ShouldBe(["Web: of some of its subnets the zone is not told"]);
        Perhaps(Judge(Issue with { Zone = "eu-central-1c" }, [byId]).Touch!).ShouldBe(["Web: its zone is told by id, that of the event by name"]);
        Surely(Judge(Issue with { Zone = "euc1-az2" }, [byId]).Touch!).ShouldBe(["Web zone"]);
        Judge(Issue with { Zone = "euc1-az3" }, [byId]).Touch!.IsNothing.ShouldBeTrue();
    }

    [Theory]
    [InlineData("i-2", "Nested/Worker resource")]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:instance/i-2", "Nested/Worker resource")]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:db:orders", "Orders resource")]
    public void What_it_names_is_touched_alone(string entity, string touched)
    {
        var touch = Judge(Named(entity)).Touch!;

        Surely(touch).ShouldBe([touched]);
        Perhaps(touch).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_that_of_a_thing_of_the_service_and_the_Region()
    {
        Judge(Named("arn:aws:rds:us-west-2:111122223333:db:orders")).Touch!.Surely.ShouldBeEmpty();
        Judge(Named("arn:aws:sqs:eu-central-1:111122223333:orders")).Touch!.Surely.ShouldBeEmpty();
        Judge(Named("orders")).Touch!.Surely.ShouldBeEmpty();
    }

    [Fact]
    public void The_tag_of_a_stack_tells_a_resource_whose_id_no_file_tells()
    {
        var named = Issue with { Entities = HealthEvent.Named([new HealthEntity("i-77", null, null) { Address = "Worker" }]) };

        Surely(Judge(named).Touch!).ShouldBe(["Nested/Worker resource"]);
    }

    [Fact]
    public void An_id_that_no_file_tells_is_perhaps_one_of_those_without_ids_of_its_kind()
    {
        Perhaps(Judge(Named("arn:aws:ec2:eu-central-1:111122223333:instance/i-99")).Touch!).Select(text => text.Split(':')[0]).ShouldBe(["Web", "Nowhere"]);
        Perhaps(Judge(Named("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1")).Touch!).Select(text => text.Split(':')[0]).ShouldBe(["Disk"]);
        Perhaps(Judge(Named("arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/x/1")).Touch!).Select(text => text.Split(':')[0]).ShouldBe(["Balancer"]);
    }

    [Theory]
    [InlineData("i-0123456789abcdef0", "Web Nowhere")]
    [InlineData("subnet-0123456789abcdef0", "Subnet")]
    [InlineData("vpc-0123456789abcdef0", "")]
    [InlineData("something-else", "Web Subnet Nowhere")]
    public void An_id_is_perhaps_only_what_such_ids_name(string entity, string perhaps)
    {
        var subnet = new OwnedResource("t.yaml", "Subnet", "AWS::EC2::Subnet", "vpc", true) { Region = "eu-central-1" };
        var touch = Judge(Named(entity), [Web, subnet, Nowhere]).Touch!;

        string.Join(' ', Perhaps(touch).Select(text => text.Split(':')[0])).ShouldBe(perhaps);
    }

    [Fact]
    public void A_name_alone_of_which_no_service_is_told_is_not_perhaps_everything()
    {
        var touch = Judge(Named("(sensitive)") with { Service = "RISK", Type = "AWS_RISK_CREDENTIALS_EXPOSED" }).Touch!;

        (touch.Account, touch.NotOurs, touch.Perhaps.Length).ShouldBe((true, 1, 0));
    }

    [Fact]
    public void What_all_files_tell_the_ids_of_is_not_ours_if_none_is_it()
    {
        var touch = Judge(Named("arn:aws:rds:eu-central-1:111122223333:db:others")).Touch!;

        touch.IsNothing.ShouldBeTrue();
        touch.NotOurs.ShouldBe(1);
    }

    [Fact]
    public void What_was_sent_to_another_account_touches_nothing()
    {
        var entry = Judge(Issue with { Scope = HealthScope.AccountSpecific, Accounts = HealthEvent.SetOf(["999988887777"]) }, account: "111122223333");

        entry.Touch!.IsNothing.ShouldBeTrue();
        entry.Notes.ShouldContain(note => note.Contains("999988887777", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_in_no_Region_are_touched_wherever_the_event_is()
    {
        Surely(Judge(Issue with { Service = "IAM", Type = "AWS_IAM_OPERATIONAL_ISSUE", Region = "us-east-1" }).Touch!).ShouldBe(["Role service"]);
        Surely(Judge(Issue with { Service = "IAM", Region = "global" }).Touch!).ShouldBe(["Role service"]);
    }

    [Fact]
    public void An_event_of_every_service_touches_what_is_in_the_Region() =>
        Surely(Judge(Issue with { Service = "internetconnectivity", Region = "us-west-2" }).Touch!).ShouldBe(["Elsewhere service"]);

    [Fact]
    public void Further_services_of_the_dashboard_are_touched_too() =>
        Surely(Judge(Issue with { Region = "ap-south-1", AlsoTouches = HealthEvent.SetOf(["elasticloadbalancing-eu-central-1"]) }).Touch!).ShouldBe(["Balancer service"]);

    [Fact]
    public void An_unknown_service_or_Region_is_said_and_not_guessed()
    {
        var entry = Judge(Issue with { Service = "TELEPORTATION", Region = "mars-north-1" });

        entry.Touch!.IsNothing.ShouldBeTrue();
        entry.Notes.ShouldBe(["The catalogue knows no service TELEPORTATION; nothing is matched by it.", "The catalogue knows no Region mars-north-1."]);
        Judge(Issue with { Region = null }).Notes.ShouldBe(["The event tells no Region."]);
    }

    [Fact]
    public void Without_deployments_nothing_is_said_of_what_is_touched()
    {
        var entry = new HealthJudge(Knowledge.Catalog, null, _ => null).On(Day, [new KnownEvent(Issue, Day, false)], new HashSet<string> { "1" }, out _).ShouldHaveSingleItem();

        entry.Touch.ShouldBeNull();
        entry.Title.ShouldBe("Amazon EC2: Operational issue");
    }

    [Theory]
    [InlineData("AWS_ABUSE_DOS_REPORT", HealthKind.Abuse, HealthMove.Customer, "use.acceptable")]
    [InlineData("AWS_RISK_CREDENTIALS_EXPOSED", HealthKind.Risk, HealthMove.Customer, "iam.revoke")]
    [InlineData("AWS_RISK_SOMETHING_NEW", HealthKind.Risk, HealthMove.Customer, "iam.revoke")]
    [InlineData("AWS_RDS_PLANNED_LIFECYCLE_EVENT", HealthKind.Lifecycle, HealthMove.Customer, "ops.end-of-service")]
    [InlineData("AWS_EC2_PERSISTENT_INSTANCE_RETIREMENT_SCHEDULED", HealthKind.Maintenance, HealthMove.Customer, "ops.resilience")]
    [InlineData("AWS_RDS_MAINTENANCE_SCHEDULED", HealthKind.Maintenance, HealthMove.CustomerToCheck, "ops.change")]
    [InlineData("AWS_S3_OPERATIONAL_ISSUE", HealthKind.Issue, HealthMove.Aws, "svc.health-publish")]
    [InlineData("AWS_NEW_THING", HealthKind.Issue, HealthMove.Aws, "ops.health-watch")]
    [InlineData(null, HealthKind.Issue, HealthMove.Aws, "ops.health-watch")]
    public void A_type_or_a_category_says_what_it_means(string? type, HealthKind kind, HealthMove move, string responsibility)
    {
        var entry = Judge(Issue with { Type = type });

        (entry.Kind, entry.Turn.Move, entry.Turn.Derived).ShouldBe((kind, move, true));
        entry.Responsibilities.Select(concern => concern.Id).ShouldContain(responsibility);
    }

    [Fact]
    public void What_neither_type_nor_category_tells_is_unknown()
    {
        var entry = Judge(Issue with { Type = "AWS_NEW_THING", Category = HealthCategory.Unknown });

        (entry.Kind, entry.Turn.Move).ShouldBe((HealthKind.Unknown, HealthMove.Unknown));
        entry.Responsibilities.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(HealthMove.Customer, HealthMove.Customer, false)]
    [InlineData(HealthMove.CustomerToCheck, HealthMove.CustomerToCheck, false)]
    [InlineData(HealthMove.Nobody, HealthMove.Nobody, false)]
    [InlineData(HealthMove.Unknown, HealthMove.Aws, true)]
    public void What_AWS_says_of_whose_move_it_is_goes_before_what_is_derived(HealthMove said, HealthMove move, bool derived) =>
        Judge(Issue with { Move = said }).Turn.ShouldSatisfyAllConditions(turn => turn.Move.ShouldBe(move), turn => turn.Derived.ShouldBe(derived));

    [Theory]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-11-29", false)]
    [InlineData("2026-11-30", true)]
    public void An_answer_is_due_a_day_after_it_began_and_no_later(string day, bool overdue)
    {
        var abuse = Issue with { Service = "ABUSE", Type = "AWS_ABUSE_DOS_REPORT", Start = At("2026-11-28").AddHours(21) };
        var entry = Judge(abuse, day: DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        entry.Reply.ShouldBe(new HealthReply(24, At("2026-11-29").AddHours(21), overdue, Derived: false));
        entry.Touch!.Account.ShouldBeTrue();
        Judge(abuse with { Type = "AWS_RISK_X" }).Reply!.Derived.ShouldBeTrue();
        Judge(abuse with { Status = HealthStatus.Closed }).Reply.ShouldBeNull();
    }

    [Theory]
    [InlineData(HealthStatus.Open, null, HealthCategory.Issue, "2026-11-29", HealthStatus.Open)]
    [InlineData(HealthStatus.Open, "2026-12-02", HealthCategory.Issue, "2026-12-02", HealthStatus.Open)]
    [InlineData(HealthStatus.Open, "2026-12-02", HealthCategory.Issue, "2026-12-03", HealthStatus.Closed)]
    [InlineData(HealthStatus.Closed, "2026-12-02", HealthCategory.Issue, "2026-12-01", HealthStatus.Open)]
    [InlineData(HealthStatus.Closed, null, HealthCategory.Issue, "2026-12-01", HealthStatus.Closed)]
    [InlineData(HealthStatus.Unknown, null, HealthCategory.Issue, "2026-12-01", HealthStatus.Open)]
    [InlineData(HealthStatus.Upcoming, "2026-12-02", HealthCategory.ScheduledChange, "2026-11-28", HealthStatus.Upcoming)]
    [InlineData(HealthStatus.Upcoming, "2026-12-02", HealthCategory.ScheduledChange, "2026-11-30", HealthStatus.Open)]
    [InlineData(HealthStatus.Upcoming, "2026-12-02", HealthCategory.ScheduledChange, "2026-12-09", HealthStatus.Open)]
    public void How_it_stands_follows_the_day(HealthStatus said, string? end, HealthCategory category, string day, HealthStatus status) =>
        Judge(Issue with { Status = said, End = end is null ? null : At(end), Category = category }, day: DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Status.ShouldBe(status);

    [Fact]
    public void An_issue_of_a_later_day_is_not_known_yet()
    {
        new HealthJudge(Knowledge.Catalog, null, _ => null).On(Day.AddDays(-1), [new KnownEvent(Issue, Day, false)], new HashSet<string>(), out var later).ShouldBeEmpty();
        later.ShouldBe(1);
    }

    [Fact]
    public void A_year_of_days_moves_what_is_open_and_due()
    {
        KnownEvent[] known =
        [
            new(Issue with { Id = "change", Category = HealthCategory.ScheduledChange, Status = HealthStatus.Closed, Start = At("2026-06-01"), End = At("2026-06-02") }, Day, false),
            new(Issue with { Id = "abuse", Service = "ABUSE", Type = "AWS_ABUSE_SPAM_REPORT", Status = HealthStatus.Open, Start = At("2026-03-01").AddHours(12) }, Day, false),
        ];
        var judge = new HealthJudge(Knowledge.Catalog, null, _ => null);
        var days = new List<string>();
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            var state = string.Join(' ', judge.On(day, known, new HashSet<string>(), out _).Select(entry => $"{entry.Id}={entry.Status.Name()}{(entry.Reply is { Overdue: true } ? "!" : "")}").Order());
            if (days.Count == 0 || !days[^1].EndsWith(": " + state, StringComparison.Ordinal))
            {
                days.Add($"{day.ToString("MM-dd", CultureInfo.InvariantCulture)}: {state}");
            }
        }

        days.ShouldBe(["01-01: change=upcoming", "03-01: abuse=open change=upcoming", "03-03: abuse=open! change=upcoming", "06-01: abuse=open! change=open", "06-02: abuse=open! change=closed"]);
    }

    [Fact]
    public void Alarms_come_first_then_what_is_to_do_last_what_is_over()
    {
        HealthEvent[] events =
        [
            Issue with { Id = "a", Status = HealthStatus.Closed },
            Issue with { Id = "b", Region = "us-east-2" },
            Issue with { Id = "c" },
            Issue with { Id = "d", Type = "AWS_EC2_MAINTENANCE_SCHEDULED" },
            Issue with { Id = "e", Move = HealthMove.Customer },
            Issue with { Id = "f", Service = "RISK", Type = "AWS_RISK_X", Start = At("2026-11-20") },
            Issue with { Id = "g", Service = "ABUSE", Type = "AWS_ABUSE_X", Start = At("2026-11-10") },
        ];

        string.Concat(new HealthJudge(Knowledge.Catalog, new OwnedResources([Web], null), _ => null)
            .On(Day, events.Select(item => new KnownEvent(item, Day, false)), new HashSet<string>(), out _).Select(entry => entry.Id)).ShouldBe("gfedcba");
    }

    [Fact]
    public void Who_holds_what_is_told_of_what_is_touched()
    {
        var split = new Split("s", Web.Type, "ec2", ServiceModel.Infrastructure, Management.Unmanaged, [new SplitEntry("ops.resilience", Holder.ThirdParty, new Parts(), [])]);
        var entry = new HealthJudge(Knowledge.Catalog, new OwnedResources([Web], null), _ => split).On(Day, [new KnownEvent(Issue, Day, false)], new HashSet<string>(), out _).ShouldHaveSingleItem();

        entry.Responsibilities.Single(concern => concern.Id == "ops.resilience").Holder.ShouldBe(Holder.ThirdParty);
        entry.Responsibilities.Single(concern => concern.Id == "svc.health-publish").Holder.ShouldBe(Holder.Aws);
        Judge(Issue).Responsibilities.Single(concern => concern.Id == "ops.resilience").Holder.ShouldBe(Holder.Unknown);
    }

    private static DateTimeOffset At(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero);

    private static HealthEvent Named(string entity) => Issue with { Entities = HealthEvent.Named([new HealthEntity(entity, null, null)]) };

    private static HealthEntry Judge(HealthEvent item, ImmutableArray<OwnedResource> ours) =>
        new HealthJudge(Knowledge.Catalog, new OwnedResources(ours, null), _ => null).On(Day, [new KnownEvent(item, Day, false)], new HashSet<string> { item.Id }, out _).ShouldHaveSingleItem();

    private static HealthEntry Judge(HealthEvent item, string? account = null, DateOnly? day = null)
    {
        // Whoever looks back knows an event that has not begun only if it is one that is told before.
        var on = day ?? Day;
        var known = item.Start is { } start && DateOnly.FromDateTime(start.UtcDateTime) > on && item.Category != HealthCategory.ScheduledChange ? item with { Category = HealthCategory.ScheduledChange } : item;
        return new HealthJudge(Knowledge.Catalog, new OwnedResources(All, account), _ => null).On(on, [new KnownEvent(known, on, false)], new HashSet<string> { item.Id }, out _).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Surely(HealthTouch touch) => touch.Surely.Select(resource => $"{resource.Address} {resource.By.Name()}");

    private static IEnumerable<string> Perhaps(HealthTouch touch) => touch.Perhaps.Select(resource => $"{resource.Address}: {resource.Doubt}");
}
