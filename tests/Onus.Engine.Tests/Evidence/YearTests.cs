using System.Globalization;
using System.Text;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Evidence;

/// <summary>One day moves all that depends on a day: what people attest, what falls due, ends of support, ends of services, and what AWS Health says.</summary>
public sealed class YearTests
{
    private const string Template = """
        Resources:
          Orders:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: mysql, EngineVersion: "8.0.36", DBInstanceIdentifier: orders}
          Thumbnails:
            Type: AWS::Lambda::Function
            Properties: {Runtime: nodejs20.x, Code: {ZipFile: x}, Role: "arn:aws:iam::111122223333:role/r"}
          Delivery:
            Type: AWS::Proton::EnvironmentTemplate
        """;

    private const string Settings = """
        attestation "access review" {
          responsibility = "iam.review"
          statement      = "All rights were looked over."
          owner          = "Ada Example"
          performed      = "2026-02-10"
          valid_until    = "2026-08-10"
          scope { organisation = true }
        }
        attestation "logins" {
          responsibility = "iam.platform"
          statement      = "Logins were compared with the list of the team."
          owner          = "Bo Example"
          performed      = "2026-03-01"
          valid_until    = "2026-12-15"
          evidence       = [{ address = "https://example.com/minutes", sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }]
          scope { service = "rds" }
        }
        context "orders" {
          data          = ["payment data"]
          evidence      = ["iam.platform"]
          evidence_days = 60
          scope { service = "rds" }
        }
        waiver "no drills yet" {
          responsibilities = ["ops.resilience-tests"]
          reason           = "Drills begin in June."
          owner            = "Ada Example"
          until            = "2026-05-31"
        }
        provider_report "aws soc 2" {
          provider    = "aws"
          series      = "SOC 2 Type II"
          from        = "2025-04-01"
          until       = "2025-09-30"
          valid_until = "2026-09-30"
          kept        = "compliance share"
          reviewed_by = "Cy Example"
          reviewed    = "2025-12-01"
        }
        component "reports database" {
          product = "postgres"
          version = "13"
          owner   = "Bo Example"
          scope { service = "lambda" }
        }
        """;

    private const string Events = """
        {"events": [
          {"arn": "arn:aws:health:eu-central-1::event/RDS/AWS_RDS_MAINTENANCE_SCHEDULED/1", "service": "RDS", "eventTypeCode": "AWS_RDS_MAINTENANCE_SCHEDULED", "eventTypeCategory": "scheduledChange",
           "region": "eu-central-1", "startTime": "2026-06-15T08:00:00Z", "endTime": "2026-06-15T12:00:00Z", "lastUpdatedTime": "2025-12-20T09:00:00Z", "statusCode": "upcoming"},
          {"arn": "arn:aws:health:global::event/AWS_ABUSE_DOS_REPORT/2", "service": "ABUSE", "eventTypeCode": "AWS_ABUSE_DOS_REPORT", "eventTypeCategory": "issue",
           "region": "global", "startTime": "2025-12-31T21:10:00Z", "lastUpdatedTime": "2025-12-31T21:14:00Z", "statusCode": "open"}
        ]}
        """;

    private static readonly MemoryHost Host = new(new MemoryTree(
    [
        File("app/t.yaml", Template), File("events.json", Events), File("onus.hcl", Settings), File(".onus/evidence.jsonl", Recorded.LogOf(Settings)),
    ]));

    [Fact]
    public async Task A_year_is_walked_and_each_day_says_what_changes_on_it()
    {
        var walk = new SortedDictionary<DateOnly, SortedDictionary<string, string>>();
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        const int Week = 7;
        for (var day = first; day < last; day = Min(day.AddDays(Week), last))
        {
            await BetweenAsync(day, Min(day.AddDays(Week), last), walk);
        }

        Golden.Match("Onus.Engine.Tests/Evidence/year.golden", Told(walk));
    }

    /// <summary>Looks at each day between two that differ; of a week whose ends are alike nothing is asked.</summary>
    private static async Task BetweenAsync(DateOnly from, DateOnly until, SortedDictionary<DateOnly, SortedDictionary<string, string>> walk)
    {
        foreach (var end in new[] { from, until }.Where(day => !walk.ContainsKey(day)))
        {
            walk[end] = await StateAsync(end);
        }

        if (until.DayNumber - from.DayNumber > 1 && !walk[from].SequenceEqual(walk[until]))
        {
            var middle = from.AddDays((until.DayNumber - from.DayNumber) / 2);
            await BetweenAsync(from, middle, walk);
            await BetweenAsync(middle, until, walk);
        }
    }

    /// <summary>All that a day decides, each thing with how it stands.</summary>
    private static async Task<SortedDictionary<string, string>> StateAsync(DateOnly day)
    {
        var knowledge = new KnowledgeRequest(Date: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["app"], Knowledge = knowledge }, Host);
        var health = (await HealthUseCase.RunAsync(new HealthRequest(new InputRequest { Paths = ["app"], Region = "eu-central-1", Knowledge = knowledge }, new HealthSources(["events.json"])), Host)).Report;
        var state = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in result.Resources)
        {
            foreach (var entry in resource.Split!.Entries)
            {
                state[$"{resource.Address} {entry.Responsibility}"] = $"{entry.Holder.Name()}{(resource.StatusOf(entry.Responsibility) is { } status ? $", {status.Name()}" : "")}";
            }

            foreach (var finding in resource.Findings(all: true))
            {
                state[$"{resource.Address} [{finding.Rule.Id}]"] = finding.Status.Name();
            }
        }

        foreach (var scope in result.Scopes)
        {
            state[$"{scope.Scope.Name()} {scope.Entry.Responsibility}"] = scope.Status.Name();
        }

        foreach (var note in result.Attestations)
        {
            state[$"attestation {note.Name}"] = note.State.Name();
        }

        foreach (var note in result.Components)
        {
            state[$"component {note.Name}"] = note.Support.Name();
        }

        foreach (var item in DueItem.Of(result))
        {
            state[$"due: {item.Kind} {item.Name}"] = item.IsPast ? "past" : $"by {item.Until}";
        }

        state["inherited without a report"] = AssessmentSummary.Of(result).Inherited!.Missing == 0 ? "none" : "all or some";
        foreach (var entry in health.Events)
        {
            state[$"health: {entry.Type}"] = $"{entry.Status.Name()}{(entry.Reply is { Overdue: true } ? ", answer overdue" : "")}";
        }

        return state;
    }

    private static string Told(SortedDictionary<DateOnly, SortedDictionary<string, string>> walk)
    {
        var text = new StringBuilder();
        foreach (var ((_, before), (day, after)) in walk.Zip(walk.Skip(1)))
        {
            foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name)))
            {
                text.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}  {name}: {before.GetValueOrDefault(name) ?? "nothing"} -> {after.GetValueOrDefault(name) ?? "nothing"}\n");
            }
        }

        return text.ToString();
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
