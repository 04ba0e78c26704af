using System.Text;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Evidence.Health;

namespace Onus.Assessment.Tests.Scope;

/// <summary>What AWS tells of the health of its services, joined with what is deployed.</summary>
internal static class HealthItems
{
    private const string Listed = """[{"date":"1795936200","arn":"arn:aws:health:eu-central-1::event/SQS/AWS_SQS_OPERATIONAL_ISSUE/1","status":"2","service":"sqs-eu-central-1","summary":"Errors"}]""";

    public static IEnumerable<Item> All { get; } =
    [
        new("Service Health Dashboard, Region by Region", () =>
        {
            Judged("eu-central-1").ShouldSatisfyAllConditions(
                entry => (entry.Region, entry.Status, entry.Turn.Move).ShouldBe(("eu-central-1", HealthStatus.Open, HealthMove.Aws)),
                entry => entry.Responsibilities.ShouldContain(concern => concern.Id == "svc.health-publish"));
        }),
        new("Outages that affect a workload", () =>
        {
            Judged("eu-central-1").Touch!.Surely.ShouldHaveSingleItem().Address.ShouldBe("Q");
            Judged("us-west-2").Touch!.IsNothing.ShouldBeTrue();
            Judged(null).Touch!.Perhaps.ShouldHaveSingleItem().Doubt.ShouldBe("its Region is not told");
        }),
    ];

    private static HealthEntry Judged(string? region)
    {
        var reader = new HealthReader(Knowledge.Catalog.Health.AddressTag, new DiagnosticBag());
        reader.Read(Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Listed)).ToArray(), new SourceMap().Add("currentevents"));
        var ours = OwnedResources.Of(Reading.Of("Resources:\n  Q: {Type: AWS::SQS::Queue}\n").Resources, Knowledge.Catalog, region, null);
        var day = new DateOnly(2026, 11, 29);
        return new HealthJudge(Knowledge.Catalog, ours, _ => null).On(day, HealthHistory.Empty.With(reader.Reading, day).Values, reader.Reading.Events.Select(item => item.Id).ToHashSet(), out _).ShouldHaveSingleItem();
    }
}
