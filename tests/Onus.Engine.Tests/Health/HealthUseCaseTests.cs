using System.Text;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
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
            new HealthSources(["samples/web-shop/health"]));

        var plan = await HealthUseCase.RunAsync(request, host);

        plan.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        Golden.Match($"Onus.Engine.Tests/Health/sample-{format}.golden", Written(plan.Report, format));
    }

    [Fact]
    public async Task What_programs_read_has_a_schema()
    {
        var sample = new HealthRequest(new InputRequest { Paths = ["samples/web-shop"], Region = "eu-central-1", Knowledge = Today }, new HealthSources(["samples/web-shop/health"]));
        var settings = "team { name = \"T\", decided = \"2026-01-01\" }\nwaiver \"w\" {\n checks = [\"rds-instance-storage-encrypted\"]\n reason = \"r\"\n owner = \"O\"\n until = \"2027-01-15\"\n}";
        var history = Tree(("t.yaml", Template), ("onus.hcl", settings), ("seen.jsonl", ""), ("a.json", Event("db:orders")));
        HealthPlan[] plans =
        [
            await HealthUseCase.RunAsync(sample, new MemoryHost(DiskTree.At(Checkout.Root, "."))),
            await HealthUseCase.RunAsync(sample with { Input = new InputRequest { Knowledge = Today } }, new MemoryHost(DiskTree.At(Checkout.Root, "."))),
            await Run(history, new InputRequest { Paths = ["t.yaml"], Knowledge = Today }, "a.json", "seen.jsonl"),
        ];

        foreach (var plan in plans)
        {
            using var document = JsonDocument.Parse(Written(plan.Report, "json"));
            JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "health.schema.json"), document.RootElement).ShouldBeEmpty();
        }

        plans[2].Report.Due.ShouldNotBeNull().ShouldHaveSingleItem().Title.ShouldBe("The waiver \"w\" ends (O)");
    }

    [Theory]
    [InlineData("eu-central-1a", "A, Balancer, InGroupOfOne", "InGroup, InUnknown")]
    [InlineData("eu-central-1b", "Balancer", "InGroup, InUnknown")]
    [InlineData("eu-central-1c", "", "InUnknown")]
    [InlineData("euc1-az2", "", "A, Balancer, InGroup, InGroupOfOne, InUnknown")]
    public async Task An_event_in_a_zone_touches_what_lies_in_a_subnet_of_it(string zone, string surely, string perhaps)
    {
        const string Zoned = """
            Parameters: {Zone: {Type: String}}
            Resources:
              SubnetA: {Type: AWS::EC2::Subnet, Properties: {AvailabilityZone: eu-central-1a}}
              SubnetB: {Type: AWS::EC2::Subnet, Properties: {AvailabilityZone: eu-central-1b}}
              SubnetX: {Type: AWS::EC2::Subnet, Properties: {AvailabilityZone: !Ref Zone}}
              A: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref SubnetA}}
              InUnknown: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref SubnetX}}
              Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Subnets: [!Ref SubnetA, !Ref SubnetB]}}
              Pair: {Type: AWS::RDS::DBSubnetGroup, Properties: {DBSubnetGroupName: pair, SubnetIds: [!Ref SubnetA, !Ref SubnetB]}}
              One: {Type: AWS::RDS::DBSubnetGroup, Properties: {SubnetIds: [!Ref SubnetA]}}
              InGroup: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, DBSubnetGroupName: pair}}
              InGroupOfOne: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, DBSubnetGroupName: !Ref One}}
            """;
        var outage = $$$"""{"source":"aws.health","detail":{"eventArn":"arn:aws:health:eu-central-1::event/MULTIPLESERVICES/AWS_MULTIPLE_OPERATIONAL_ISSUE/1","service":"MULTIPLE_SERVICES","eventTypeCategory":"issue","eventScopeCode":"PUBLIC","startTime":"Sun, 29 Nov 2026 00:00:00 GMT","statusCode":"open","eventRegion":"eu-central-1","availabilityZone":"{{{zone}}}"}}""";
        var plan = await Run(Tree(("zone.json", outage), ("t.yaml", Zoned)), new InputRequest { Paths = ["t.yaml"], Region = "eu-central-1", Knowledge = Today }, "zone.json");

        var touch = plan.Report.Events.ShouldHaveSingleItem().Touch.ShouldNotBeNull();

        Addresses(touch.Surely).ShouldBe(surely);
        Addresses(touch.Perhaps).ShouldBe(perhaps);
        touch.Perhaps.ShouldAllBe(item => item.Doubt != null);

        static string Addresses(IEnumerable<TouchedResource> touched) => string.Join(", ", touched.Select(item => item.Address).Where(address => !address.StartsWith("Subnet", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[1, \"two\"]", "health-nothing", true)]
    [InlineData("{\"a\": 1}", "health-nothing", true)]
    [InlineData("   ", "health-nothing", true)]
    [InlineData("", "file-empty", false)]
    [InlineData("[]", "health-none", false)]
    [InlineData("{\"events\": []}", "health-none", false)]
    public async Task A_named_file_without_an_event_is_not_passed_over_in_silence(string text, string code, bool isError)
    {
        var plan = await Run(Tree(("e.json", text)), new InputRequest { Knowledge = Today }, "e.json");

        plan.Diagnostics.ShouldContain(item => item.Code == code && item.Location!.File == "e.json");
        plan.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error).ShouldBe(isError);
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

        var alone = await HealthUseCase.RunAsync(new HealthRequest(new InputRequest { Knowledge = Today with { Date = "2026-12-24" } }, new HealthSources([]) { History = "e/seen.jsonl" }), new MemoryHost(files));
        alone.Report.Events.ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.Kept.ShouldBeTrue(), entry => entry.FirstSeen.ShouldBe("2026-11-29"));
    }

    [Theory]
    [InlineData("e/a.json")]
    [InlineData("seen.jsonl")]
    public async Task A_scan_tells_beside_the_obligations_what_is_announced_and_a_stored_result_keeps_it(string source)
    {
        var writer = new MemoryWriter();
        (await Run(Tree(("e/a.json", Event("db:orders"))), new InputRequest { Knowledge = Today }, "e", "e/seen.jsonl")).Write(writer);
        var files = Tree(("t.yaml", Template), ("e/a.json", Event("db:orders")), ("seen.jsonl", writer.Text));
        var input = new InputRequest { Paths = ["t.yaml"], Region = "eu-central-1", Knowledge = Today, Health = new HealthSources([source]) };

        var result = await ScanUseCase.RunAsync(input, new MemoryHost(files));

        var entry = result.Health.ShouldHaveSingleItem();
        entry.Touch!.Surely.ShouldHaveSingleItem().Address.ShouldBe("Db");
        entry.Sources.ShouldAllBe(id => result.FindSource(id) != null);
        var json = Json(result);
        using var document = JsonDocument.Parse(json);
        JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "assessment.schema.json"), document.RootElement).ShouldBeEmpty();
        foreach (var stored in new[] { json, Json(result, lines: true) })
        {
            Json(AssessmentReader.Read(new MemoryStream(stored), "r", out _)! with { Title = result.Title }).ShouldBe(json);
        }

        PartyCut.Of(result, PartyCut.Nobody).Health.ShouldHaveSingleItem();
        PartyCut.Of(result, "somebody").Health.ShouldBeEmpty();
        AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Replace("\"surely\":[{", "\"surely\":[null,{", StringComparison.Ordinal))), "r", out var problem).ShouldBeNull();
        problem!.Code.ShouldBe("result-malformed");
    }

    [Fact]
    public async Task A_scan_names_events_that_are_not_there() =>
        await Should.ThrowAsync<RequestException>(ScanUseCase.RunAsync(new InputRequest { Paths = ["t.yaml"], Knowledge = Today, Health = new HealthSources(["nowhere.json"]) }, new MemoryHost(Tree(("t.yaml", Template)))));

    [Theory]
    [InlineData("nowhere.json", null)]
    [InlineData("e", "e")]
    [InlineData(null, null)]
    public async Task What_is_not_there_is_a_wrong_request(string? events, string? history)
    {
        var request = new HealthRequest(new InputRequest { Knowledge = Today }, new HealthSources(events is null ? [] : [events]) { History = history });

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
        HealthUseCase.RunAsync(new HealthRequest(input, new HealthSources([events]) { History = history }), new MemoryHost(files));

    private static string Event(string entity) => $$$"""
        {"source":"aws.health","account":"111122223333","detail":{"eventArn":"arn:aws:health:eu-central-1::event/RDS/AWS_RDS_MAINTENANCE_SCHEDULED/1","eventTypeCategory":"scheduledChange",
         "startTime":"Tue, 01 Dec 2026 00:00:00 GMT","statusCode":"upcoming","affectedEntities":[{"entityValue":"arn:aws:rds:eu-central-1:111122223333:{{{entity}}}"}]}}
        """;

    private static MemoryTree Tree(params (string Path, string Text)[] files) => new(files.Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    private static byte[] Json(AssessmentResult result, bool lines = false)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output, lines: lines);
        return output.ToArray();
    }

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
