using System.Text.Json.Nodes;
using Onus.Api.Calls;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Live.Hints;
using Onus.Live.Planning;
using Onus.Live.Tests.CloudControl;
using Onus.Live.Tests.Facts;

namespace Onus.Live.Tests.Hints;

/// <summary>What AWS Config counts, or has tags, is read besides the usual types; what nothing hints at stays not asked, never none.</summary>
public sealed class HintTests(ITestOutputHelper output)
{
    private const string Source = "AWS::QuickSight::DataSource";

    private static readonly CollectionPlan Usual = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), null);

    private static readonly HintPlans Plans = new(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), Usual);

    [Theory]
    [InlineData("arn:aws:quicksight:eu-west-1:123456789012:datasource/x", Source)]
    [InlineData("arn:aws:quicksight:eu-west-1:123456789012:dashboard/x", "AWS::QuickSight::DataSource")]
    [InlineData("arn:aws:workspaces-web:eu-west-1:123456789012:portal/x", "AWS::WorkSpacesWeb::Portal")]
    [InlineData("arn:aws:codepipeline:eu-west-1:123456789012:pipe", "AWS::CodePipeline::Pipeline, AWS::CodePipeline::Webhook")]
    [InlineData("arn:aws:cassandra:eu-west-1:123456789012:/keyspace/k/table/t", "AWS::Cassandra::Table")]
    [InlineData("arn:aws:apigateway:eu-west-1::/apis/a/integrations/i", "AWS::ApiGatewayV2::Integration", "")]
    [InlineData("arn:aws:ec2:eu-west-1:123456789012:natgateway/nat-1", "AWS::EC2::NatGateway")]
    [InlineData("arn:aws:ec2:eu-west-1:123456789012:security-group/sg-1", "")]
    [InlineData("arn:aws:ec2:eu-west-1:123456789012:dedicated-host/h-1", "")]
    [InlineData("arn:aws:tomorrow:eu-west-1:123456789012:x/y", "")]
    [InlineData("no ARN", "")]
    public void The_type_stands_in_an_ARN_or_its_service_does(string arn, params string[] anyOf) =>
        anyOf.ShouldContain(string.Join(", ", Plans.Table.OfArn(arn).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task What_is_counted_or_has_tags_is_read_where_it_is_and_nowhere_else()
    {
        var account = new Account()
            .With("DescribeConfigurationRecorders", """{"ConfigurationRecorders": [{"name": "default", "recordingGroup": {"allSupported": true}}]}""")
            .With("GetDiscoveredResourceCounts", call => Answer(call.Region == "eu-west-1" ? """{"totalDiscoveredResources": 3, "resourceCounts": [{"resourceType": "AWS::QuickSight::DataSource", "count": 3}, {"resourceType": "AWS::EC2::VPC", "count": 1}]}""" : "{}"))
            .With("GetResources", call => Answer(call.Region == "us-east-1" ? """{"ResourceTagMappingList": [{"ResourceARN": "arn:aws:workspaces-web:us-east-1:123456789012:portal/p-1"}]}""" : "{}"))
            .With("ListResources", call => Answer($$"""{"ResourceDescriptions": [{"Identifier": "one", "Properties": "{}"}], "TypeName": "{{Text(call, "TypeName")}}"}"""))
            .With("GetResource", """{"ResourceDescription": {"Identifier": "one", "Properties": "{}"}}""");

        var scan = await LiveScan.OfAsync(account, Usual, Plans, "eu-west-1", "us-east-1");

        scan.Reading.Used.Select(used => $"{used.Type} {used.Region} {used.Counted}").ShouldBe(["AWS::QuickSight::DataSource eu-west-1 3", "AWS::WorkSpacesWeb::Portal us-east-1 "]);
        account.Made.Where(call => call.Operation == "ListResources").Select(call => $"{call.Region} {Text(call, "TypeName")}").Where(call => !UsualTypes(call)).Order(StringComparer.Ordinal)
            .ShouldBe(["eu-west-1 AWS::QuickSight::DataSource", "us-east-1 AWS::WorkSpacesWeb::Portal"]);
        scan.Resources.Where(resource => resource.Type is Source or "AWS::WorkSpacesWeb::Portal").Select(resource => resource.Address).ShouldBe(["eu-west-1/QuickSight.DataSource/one", "us-east-1/WorkSpacesWeb.Portal/one"]);
        var missing = scan.Reading.Deployment.NotRead;
        (missing.In(Source, "eu-west-1") is null, missing.In(Source, "us-east-1")!.Code).ShouldBe((true, UnknownCode.NotAsked));
        missing.Of("AWS::Personalize::Dataset")?.Code.ShouldBe(UnknownCode.NotAsked);
        scan.Reading.NotAsked.Keys.ShouldNotContain(Source);
        account.Made.Count(call => call.Operation == "DescribeConfigurationRecorders").ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_Region_still_costs_at_most_80_calls()
    {
        var account = new Account();

        await LiveScan.OfAsync(account, Usual, Plans, "eu-north-1");

        var calls = account.Made.Count(call => call.Region == "eu-north-1");
        output.WriteLine($"{calls} calls; {Plans.Table.Services.Length} services are asked for by tags");
        calls.ShouldBeLessThanOrEqualTo(80);
        account.Made.ShouldNotContain(call => call.Operation == "GetDiscoveredResourceCounts");
        account.Made.Count(call => call.Operation == "GetResources").ShouldBe(1);
    }

    [Fact]
    public async Task Hints_that_fail_leave_all_as_it_is_without_them_and_are_told()
    {
        var account = new Account()
            .With("DescribeConfigurationRecorders", """{"ConfigurationRecorders": [{"name": "default"}]}""")
            .Failing("GetDiscoveredResourceCounts", ApiFailureKind.Denied, "AccessDeniedException")
            .Failing("GetResources", ApiFailureKind.Throttled, "ThrottlingException");

        var scan = await LiveScan.OfAsync(account, Usual, Plans);
        var without = await LiveScan.OfAsync(account, Usual);

        scan.Reading.NotAsked.Keys.ShouldBe(without.Reading.NotAsked.Keys);
        scan.Reading.Failures.Count.ShouldBe(without.Reading.Failures.Count);
        scan.Reading.HintFailures.Select(failure => failure.Read.Operation).Order().ShouldBe(["GetDiscoveredResourceCounts", "GetResources"]);
        (scan.Reading.IsWhole, without.Reading.IsWhole).ShouldBe((false, true));
    }

    [Fact]
    public async Task Where_a_service_has_no_tags_the_tags_of_all_are_gone_through_as_far_as_that_is_cheap()
    {
        var account = new Account().With("GetResources", call => call.Input.ContainsKey("ResourceTypeFilters")
            ? Account.Failed(ApiFailureKind.Answered, "InvalidParameterException")
            : Answer($$"""{"ResourceTagMappingList": [{"ResourceARN": "arn:aws:quicksight:eu-west-1:123456789012:datasource/x"}], "PaginationToken": "{{Guid.NewGuid()}}"}"""));

        var scan = await LiveScan.OfAsync(account, Usual, Plans);

        scan.Reading.Used.ShouldHaveSingleItem().Type.ShouldBe(Source);
        account.Made.Count(call => call.Operation == "GetResources").ShouldBe(21);
        scan.Reading.HintFailures.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_hints_say_is_read_by_the_protocols_and_judged_as_where_it_is_named()
    {
        var template = Scanned.Of(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Onus.Live.Tests", "CloudControl", "controlled.yaml")));
        List<(string Type, string Id, JsonObject Properties)> resources = [.. template.Ledger.Resources.Select(item => (item.Resource.Type, item.Resource.Address, JsonNode.Parse(Onus.Text.JsonText.Write(item.Resource.Properties, 100_000, out _)!)!.AsObject()))];
        List<string> types = [.. resources.Select(resource => resource.Type).Distinct().Order(StringComparer.Ordinal)];
        var wire = new WireAccount()
            .With("DescribeConfigurationRecorders", """{"ConfigurationRecorders": [{"name": "default"}]}""")
            .With("GetDiscoveredResourceCounts", body => body.Contains("nextToken", StringComparison.Ordinal) ? Counts(types.Skip(2)) : Counts(types.Take(2), "2"))
            .With("GetResources", """{"ResourceTagMappingList": []}""");
        var time = new JumpingTime();
        var client = new ApiClient(new ApiClientOptions { Account = "123456789012", Time = time }, new StaticCredentials(new AccessKey("testing", "testing", null, null)), new Both(wire, new TemplateControl(resources, 0, _ => Handling.Whole)), new RateLimits(new RateOptions { PerSecond = 10_000, AtOnce = 16 }, time));

        var scan = await LiveScan.OfAsync(client, Usual, Plans);

        scan.Resources.Where(resource => types.Contains(resource.Type)).Select(resource => resource.Address.Split('/')[^1]).Order(StringComparer.Ordinal).ShouldBe(resources.Select(resource => resource.Id).Order(StringComparer.Ordinal));
        scan.Reading.Used.Select(used => used.Type).ShouldBe(types.Except(Usual.Collectors.Select(collector => collector.Type)));
        types.ShouldAllBe(type => !scan.Reading.NotAsked.ContainsKey(type));
    }

    private static string Counts(IEnumerable<string> types, string? token = null) => $$"""{"resourceCounts": [{{string.Join(", ", types.Select(type => $$"""{"resourceType": "{{type}}", "count": 1}"""))}}]{{(token is null ? "" : $", \"nextToken\": \"{token}\"")}}}""";

    private static bool UsualTypes(string call) => Usual.Collectors.Any(collector => collector.Type == call.Split(' ')[1]);

    private static string Text(ApiCall call, string name) => ((StringValue)call.Input[name]!).Value;

    private static ApiAnswer Answer(string json) => ApiAnswer.Of(Account.Json(json));

    /// <summary>Cloud Control beside all other services.</summary>
    private sealed class Both(ITransport others, ITransport control) : ITransport
    {
        public ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation) =>
            (headers.Any(header => header.Value.StartsWith("CloudApiService.", StringComparison.Ordinal)) ? control : others).SendAsync(method, address, headers, body, maxBody, cancellation);
    }
}
