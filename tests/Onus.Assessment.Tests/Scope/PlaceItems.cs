using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Residency;
using Onus.Evidence.Health;

namespace Onus.Assessment.Tests.Scope;

/// <summary>Where AWS is and where data may be, and what becomes of an account that is misused.</summary>
internal static class PlaceItems
{
    private const string Table = "Resources:\n  T:\n    Type: AWS::DynamoDB::GlobalTable\n    Properties:\n      Replicas: [{Region: eu-central-1}, {Region: us-east-1}]\n";
    private const string Rule = "residency \"customers\" {\n  countries = [\"DE\"]\n  because   = \"We said so.\"\n}\n";

    public static IEnumerable<Item> All { get; } =
    [
        new("AWS Regions", () =>
        {
            var region = Knowledge.Catalog.Geography.Find("eu-central-1").ShouldNotBeNull();
            (region.Partition, region.Country).ShouldBe(("aws", "DE"));
            Located(Table, "eu-central-1").Areas.Select(area => (area.Region, area.Country)).ShouldBe([("eu-central-1", "DE"), ("us-east-1", "US")], ignoreOrder: true);
        }),
        new("Availability Zones", () =>
        {
            Knowledge.Catalog.Geography.OfZone("use1-az4").ShouldNotBeNull().Region.Id.ShouldBe("us-east-1");
            Located("Resources:\n  V: {Type: AWS::EC2::Volume, Properties: {Size: 1, AvailabilityZone: eu-west-1a}}\n", null).Entries.ShouldHaveSingleItem().Regions.ShouldBe(["eu-west-1"]);
        }),
        new("Region choice / data sovereignty", () =>
        {
            var entries = Located(Table, "eu-central-1", Rule).Entries;
            entries.Single(entry => entry.Regions.Contains("us-east-1")).ShouldSatisfyAllConditions(entry => entry.Verdict.ShouldBe(ResidencyVerdict.NotAllowed), entry => entry.Location.ShouldNotBeNull());
            Located(Table, null, Rule).Entries.ShouldContain(entry => entry.Verdict == ResidencyVerdict.Unknown);
        }),
        new("Suspension or termination of service", () =>
        {
            var alarm = Alarm("AWS_ABUSE_DOS_REPORT");
            alarm.IsAlarm.ShouldBeTrue();
            alarm.Reply.ShouldNotBeNull().Hours.ShouldBe(24);
            Knowledge.Catalog.AcceptableUse.ShouldNotBeNull().SignalsOf("AWS_ABUSE_DOS_REPORT").ShouldNotBeEmpty();
            Knowledge.Catalog.AcceptableUse!.Suspension.ShouldNotBeEmpty();
        }),
    ];

    private static ResidencyReport Located(string template, string? region, string settings = "") => ResidencyUseCase.RunAsync(
        new InputRequest { Paths = ["t.yaml"], Region = region, Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new FilesHost(("t.yaml", template), ("onus.hcl", settings))).GetAwaiter().GetResult().Report;

    private static HealthEntry Alarm(string type)
    {
        var reader = new HealthReader(Knowledge.Catalog.Health.AddressTag, new DiagnosticBag());
        reader.Read(System.Text.Encoding.UTF8.GetBytes($$$"""{"detail-type":"AWS Health Abuse Event","source":"aws.health","account":"111122223333","time":"2026-11-28T21:10:00Z","region":"eu-central-1","detail":{"eventArn":"arn:aws:health:eu-central-1::event/ABUSE/{{{type}}}/1","service":"ABUSE","eventTypeCode":"{{{type}}}","eventTypeCategory":"issue","startTime":"Sat, 28 Nov 2026 21:10:00 GMT"}}"""), new SourceMap().Add("event.json"));
        var day = new DateOnly(2026, 11, 29);
        return new HealthJudge(Knowledge.Catalog, null, _ => null).On(day, HealthHistory.Empty.With(reader.Reading, day).Values, reader.Reading.Events.Select(item => item.Id).ToHashSet(), out _).ShouldHaveSingleItem();
    }
}
