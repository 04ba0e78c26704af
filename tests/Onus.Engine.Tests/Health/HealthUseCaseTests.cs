using System.Text;
using Onus.Contracts.Health;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Reports;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Health;

/// <summary>Events, a history and deployments come together; what is wrong with one of them is said and costs nothing else.</summary>
public sealed class HealthUseCaseTests
{
    private const string Template = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: mysql, DBInstanceIdentifier: orders}\n";

    private static KnowledgeRequest Today { get; } = new(Date: "2026-11-29");

    [Theory]
    [InlineData("terminal")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("ics")]
    public async Task The_sample_is_reported_the_same_in_every_run(string format)
    {
        var host = new MemoryHost(DiskTree.At(Checkout.Root, "."));
        var request = new HealthRequest(
            new InputRequest { Paths = ["samples/web-shop"], ParameterFiles = ["samples/web-shop/production.json"], Region = "eu-central-1", Account = "111122223333", Knowledge = Today },
            ["samples/web-shop/health"])
        {
            Due = [new DueDate(new DateOnly(2027, 1, 15), "Waiver of s3-bucket-no-public-access ends", "waiver:1")],
        };

        var plan = await HealthUseCase.RunAsync(request, host);

        plan.Diagnostics.Where(item => item.Severity == Contracts.DiagnosticSeverity.Error).ShouldBeEmpty();
        Golden.Match($"Onus.Engine.Tests/Health/sample-{format}.golden", Written(plan.Report, format));
    }

    [Fact]
    public async Task What_deployments_hold_is_matched_and_without_them_nothing_is_said()
    {
        var files = Tree(("events.json", Event("db:orders")), ("t.yaml", Template));

        var matched = await Run(files, new InputRequest { Paths = ["t.yaml"], Knowledge = Today }, "events.json");
        var alone = await Run(files, new InputRequest { Knowledge = Today }, "events.json");

        matched.Report.Events.ShouldHaveSingleItem().Touch!.Surely.ShouldHaveSingleItem().Address.ShouldBe("Db");
        matched.Report.Inventory.ShouldBe(new HealthInventory("t.yaml", 1, 1));
        alone.Report.Events.ShouldHaveSingleItem().Touch.ShouldBeNull();
        alone.Report.Inventory.ShouldBeNull();
    }

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_and_a_file_that_is_broken_costs_itself_alone()
    {
        var files = Tree(("e/a.json", Event("db:a")), ("e/deep/b.jsonl", Event("db:b").ReplaceLineEndings("")), ("e/broken.json", "{\"events\": [oops"), ("e/empty.json", ""), ("e/notes.md", "x"), ("e/other.json", "{\"a\":1}"));

        var plan = await Run(files, new InputRequest { Knowledge = Today }, "e");

        plan.Report.Events.ShouldHaveSingleItem().Entities.Select(entity => entity.Value[^1]).ShouldBe(['a', 'b']);
        plan.Diagnostics.Select(item => (item.Code, item.Location?.File)).ShouldBe([("health-syntax", "e/broken.json"), ("file-empty", "e/empty.json"), ("health-shape", "e/other.json")]);
    }

    [Fact]
    public async Task A_history_is_read_and_is_no_feed_in_the_folder_that_it_lies_in()
    {
        var writer = new MemoryWriter();
        var first = await Run(Tree(("e/a.json", Event("db:a"))), new InputRequest { Knowledge = Today }, "e", "e/seen.jsonl");
        first.Write(writer);
        first.Report.Added.ShouldBe(1);

        var files = Tree(("e/a.json", Event("db:a")), ("e/seen.jsonl", writer.Text));
        var again = await Run(files, new InputRequest { Knowledge = Today }, "e", "e/seen.jsonl");
        again.Write(writer);
        again.Diagnostics.ShouldBeEmpty();
        again.Report.Added.ShouldBe(0);
        writer.Appends.ShouldBe(1);

        var alone = await HealthUseCase.RunAsync(new HealthRequest(new InputRequest { Knowledge = Today with { Date = "2026-12-24" } }, []) { History = "e/seen.jsonl" }, new MemoryHost(files));
        alone.Report.Events.ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.Kept.ShouldBeTrue(), entry => entry.FirstSeen.ShouldBe("2026-11-29"));
    }

    [Theory]
    [InlineData("nowhere.json", null)]
    [InlineData("e", "e")]
    [InlineData(null, null)]
    public async Task What_is_not_there_is_a_wrong_request(string? events, string? history)
    {
        var request = new HealthRequest(new InputRequest { Knowledge = Today }, events is null ? [] : [events]) { History = history };

        await Should.ThrowAsync<RequestException>(HealthUseCase.RunAsync(request, new MemoryHost(Tree(("e/a.json", "[]")))));
    }

    [Fact]
    public async Task Hostile_texts_steer_nothing_and_no_report_breaks()
    {
        var evil = "\\u001b[31m\\u202e</details>|`@all` http://x.example/?q=1\\r\\nBEGIN:VEVENT " + new string('w', 50_000);
        var files = Tree(("e.json", $$$"""{"source":"aws.health","detail":{"eventArn":"arn:aws:health:eu-central-1::event/RDS/{{{evil}}}/1","service":"{{{evil}}}","eventTypeCode":"{{{evil}}}","eventTypeCategory":"scheduledChange","startTime":"2026-12-01T00:00:00Z","eventRegion":"{{{evil}}}","eventDescription":[{"latestDescription":"{{{evil}}}"}],"affectedEntities":[{"entityValue":"{{{evil}}}","status":"{{{evil}}}"}],"affectedAccount":"{{{evil}}}","personas":["{{{evil}}}"]}}"""));

        var plan = await Run(files, new InputRequest { Knowledge = Today }, "e.json");

        foreach (var format in ReportFormats.OfHealth)
        {
            var text = Written(plan.Report, format);
            text.Contains('\u001b', StringComparison.Ordinal).ShouldBeFalse(format);
            text.Contains('\u202e', StringComparison.Ordinal).ShouldBeFalse(format);
            text.ShouldNotContain("\nBEGIN:VEVENT ");
        }

        Written(plan.Report, "terminal").Split('\n').ShouldAllBe(line => line.Length <= 100);
    }

    private static Task<HealthPlan> Run(FileTree files, InputRequest input, string events, string? history = null) =>
        HealthUseCase.RunAsync(new HealthRequest(input, [events]) { History = history }, new MemoryHost(files));

    private static string Event(string entity) => $$$"""
        {"source":"aws.health","account":"111122223333","detail":{"eventArn":"arn:aws:health:eu-central-1::event/RDS/AWS_RDS_MAINTENANCE_SCHEDULED/1","eventTypeCategory":"scheduledChange",
         "startTime":"Tue, 01 Dec 2026 00:00:00 GMT","statusCode":"upcoming","affectedEntities":[{"entityValue":"arn:aws:rds:eu-central-1:111122223333:{{{entity}}}"}]}}
        """;

    private static MemoryTree Tree(params (string Path, string Text)[] files) => new(files.Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    private static string Written(HealthReport report, string format)
    {
        using var output = new MemoryStream();
        ReportFormats.Named(format).Health!(report, output, new ReportOptions());
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class MemoryWriter : IFileWriter
    {
        public string Text { get; private set; } = "";

        public int Appends { get; private set; }

        public void Replace(string path, Action<Stream> write) => throw new NotSupportedException();

        public void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default)
        {
            path.ShouldBe("/e/seen.jsonl");
            Text += Encoding.UTF8.GetString(content);
            Appends++;
        }
    }
}
