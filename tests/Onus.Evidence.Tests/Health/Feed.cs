using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Evidence.Health;

namespace Onus.Evidence.Tests.Health;

/// <summary>Texts of events that tests read, and what came of it.</summary>
internal sealed class Feed
{
    public const string Tag = "aws:cloudformation:logical-id";

    private readonly SourceMap _places = new();

    public DiagnosticBag Bag { get; } = new();

    public HealthReading Reading { get; private set; } = new([], false);

    public IReadOnlyList<HealthEvent> Events => Reading.Events;

    public IReadOnlyList<string> Codes => [.. Bag.Items.Select(item => item.Code)];

    /// <summary>The places of what is complained of.</summary>
    public IReadOnlyList<string> Places => [.. Bag.Items.Select(item => _places.Locate(item.Origin) is { } place ? $"{place.File}:{place.Line}" : "nowhere")];

    public static Feed Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Feed Of(params byte[][] texts)
    {
        var feed = new Feed();
        var reader = new HealthReader(Tag, feed.Bag);
        foreach (var text in texts)
        {
            reader.Read(text, feed._places.Add("events.json"));
        }

        feed.Reading = reader.Reading;
        return feed;
    }

    public static HealthEvent One(string text) => Of(text).Events.ShouldHaveSingleItem();

    public static string Arn(string id, string service = "EC2", string type = "AWS_EC2_OPERATIONAL_ISSUE", string region = "eu-central-1") => $"arn:aws:health:{region}::event/{service}/{type}/{id}";

    /// <summary>An element of what DescribeEvents answers.</summary>
    public static string Api(string id, string more = "") => $$"""{"arn":"{{Arn(id)}}","service":"EC2","eventTypeCode":"AWS_EC2_OPERATIONAL_ISSUE","eventTypeCategory":"issue","region":"eu-central-1","startTime":"2026-11-01T10:00:00Z"{{more}}}""";

    /// <summary>An event of the dashboard.</summary>
    public static string Listed(string id, string status = "1") => $$"""{"date":"1795936200","arn":"{{Arn(id)}}","status":"{{status}}","service":"ec2-eu-central-1","summary":"Errors","event_log":[{"message":"Said","status":1,"timestamp":1795936200}]}""";
}
