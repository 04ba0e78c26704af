using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Onus.Aws.Transport;
using Onus.Live.Tests.Faults;

namespace Onus.Live.Tests.Recorded;

/// <summary>
/// AWS Config's API over items of several accounts, in its protocol, as far as an aggregator is asked: queries by lists of names, in pages, whose rows are JSON texts with numbers as <c>22.0</c>, and counts.
/// </summary>
internal sealed partial class QueriedAggregator(IReadOnlyList<JsonObject> items) : ITransport
{
    public const string Name = "all";

    private static readonly Dictionary<string, string> Headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/x-amz-json-1.1" };

    /// <summary>How many rows a page has.</summary>
    public int PageLength { get; init; } = 100;

    /// <summary>The types that queries say nothing of, though they are counted.</summary>
    public IReadOnlySet<string> Silent { get; init; } = new HashSet<string>();

    /// <summary>The accounts and Regions that failed last, as <c>ACCOUNT REGION</c>.</summary>
    public IReadOnlyList<string> Stale { get; init; } = [];

    /// <summary>Is asked before every call by its operation and its number from 1; what it gives is the answer.</summary>
    public Func<string, int, WireAnswer?>? Before { get; init; }

    /// <summary>The queries that were asked, a page each.</summary>
    public List<string> Queries { get; } = [];

    public int Calls { get; private set; }

    public ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        Calls++;
        var scope = RecordedTransport.FamilyOf(headers).Split(' ');
        scope[..2].ShouldBe(["eu-west-1", "config"]);
        var operation = scope[2].Split('.')[^1];
        var input = JsonNode.Parse(body)!.AsObject();
        if (Before?.Invoke(operation, Calls) is { } answer)
        {
            return ValueTask.FromResult(answer);
        }

        return ValueTask.FromResult(input["ConfigurationAggregatorName"]?.GetValue<string>() != Name ? Error("NoSuchConfigurationAggregatorException") : operation switch
        {
            "SelectAggregateResourceConfig" => Select(input),
            "GetAggregateDiscoveredResourceCounts" => Counts(input),
            "DescribeConfigurationAggregatorSourcesStatus" => Status(input),
            _ => Error("AccessDeniedException"),
        });
    }

    /// <summary>The answers to a query, as they are saved by whoever asks by hand.</summary>
    public string Saved() => new JsonObject { ["Results"] = new JsonArray([.. items.Select(item => (JsonNode)RowOf(item))]) }.ToJsonString();

    public static WireAnswer Error(string code) => Answer(400, $$"""{"__type": "{{code}}", "message": "No."}""");

    public static WireAnswer Answer(int status, string body) => new(status, Headers, Encoding.UTF8.GetBytes(body));

    private WireAnswer Select(JsonObject input)
    {
        var query = input["Expression"]!.GetValue<string>();
        query.Length.ShouldBeLessThan(4096);
        Queries.Add(query);
        var types = Named(query, "resourceType")!;
        var (regions, accounts) = (Named(query, "awsRegion"), Named(query, "accountId"));
        var all = items.Where(item => types.Contains(Text(item, "resourceType")) && !Silent.Contains(Text(item, "resourceType")) && regions?.Contains(Text(item, "awsRegion")) != false && accounts?.Contains(Text(item, "accountId")) != false).ToList();
        var start = input["NextToken"] is { } token ? int.Parse(token.GetValue<string>(), CultureInfo.InvariantCulture) : 0;
        var length = Math.Min(PageLength, input["Limit"]!.GetValue<int>());
        var answer = new JsonObject { ["Results"] = new JsonArray([.. all.Skip(start).Take(length).Select(item => (JsonNode)RowOf(item))]), ["QueryInfo"] = new JsonObject { ["SelectFields"] = new JsonArray() } };
        if (start + length < all.Count)
        {
            answer["NextToken"] = (start + length).ToString(CultureInfo.InvariantCulture);
        }

        return Answer(200, answer.ToJsonString());
    }

    private WireAnswer Status(JsonObject input)
    {
        input["UpdateStatus"]!.AsArray().Select(status => status!.GetValue<string>()).ShouldBe(["FAILED", "OUTDATED"]);
        return Answer(200, new JsonObject { ["AggregatedSourceStatusList"] = new JsonArray([.. Stale.Select(place => (JsonNode)new JsonObject { ["SourceId"] = place.Split(' ')[0], ["SourceType"] = "ACCOUNT", ["AwsRegion"] = place.Split(' ')[1], ["LastUpdateStatus"] = "FAILED", ["LastErrorCode"] = "SOURCE_ACCOUNT_UNAUTHORIZED" })]) }.ToJsonString());
    }

    private WireAnswer Counts(JsonObject input)
    {
        input["GroupByKey"]!.GetValue<string>().ShouldBe("RESOURCE_TYPE");
        var groups = items.GroupBy(item => Text(item, "resourceType")).Select(group => (JsonNode)new JsonObject { ["GroupName"] = group.Key, ["ResourceCount"] = group.Count() });
        return Answer(200, new JsonObject { ["TotalDiscoveredResources"] = items.Count, ["GroupByKey"] = "RESOURCE_TYPE", ["GroupedResourceCounts"] = new JsonArray([.. groups]) }.ToJsonString());
    }

    private static string RowOf(JsonObject item) => Numbers().Replace(item.ToJsonString(), "$1.0$2");

    private static HashSet<string>? Named(string query, string field) =>
        Regex.Match(query, field + @" IN \(([^)]*)\)") is { Success: true } match ? [.. match.Groups[1].Value.Split(", ").Select(name => name.Trim('\''))] : null;

    private static string Text(JsonObject item, string name) => item[name]!.GetValue<string>();

    [GeneratedRegex("""(?<=":-?)(\d+)([,}])""")]
    private static partial Regex Numbers();
}
