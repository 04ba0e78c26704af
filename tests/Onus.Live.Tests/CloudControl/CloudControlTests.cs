using System.Text.Json.Nodes;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Text;

namespace Onus.Live.Tests.CloudControl;

/// <summary>What Cloud Control tells is judged as the template is that it tells; what it leaves out, refuses or does not know is unknown, never absent.</summary>
public sealed class CloudControlTests(ITestOutputHelper output)
{
    private const int Seeds = 40;

    private static readonly Scanned Template = Scanned.Of(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Onus.Live.Tests", "CloudControl", "controlled.yaml")));

    private static readonly IReadOnlyList<(string Type, string Id, JsonObject Properties)> Resources =
        [.. Template.Ledger.Resources.Select(item => (item.Resource.Type, item.Resource.Address, JsonNode.Parse(JsonText.Write(item.Resource.Properties, 100_000, out _)!)!.AsObject()))];

    private static readonly string[] Types = [.. Resources.Select(resource => resource.Type).Distinct().Order(StringComparer.Ordinal)];

    private static readonly CollectionPlan Plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), Types.Contains);

    private static readonly Dictionary<(string Id, string Check), FindingStatus> Declared = Template.Ledger.Resources
        .SelectMany(item => item.Checks.Select((check, i) => (Key: (item.Resource.Address, check.Id), Verdict: item.Verdicts[i]))).ToDictionary(entry => entry.Key, entry => entry.Verdict);

    [Fact]
    public async Task What_is_told_wholly_gives_the_findings_of_the_template()
    {
        var scan = await ScanAsync(new TemplateControl(Resources, 0, _ => Handling.Whole));

        scan.Resources.Select(IdOf).Order(StringComparer.Ordinal).ShouldBe(Resources.Select(resource => resource.Id).Order(StringComparer.Ordinal));
        var verdicts = Verdicts(scan);
        output.WriteLine($"{Resources.Count} resources of {Types.Length} types, {verdicts.Count} verdicts, {verdicts.Count(entry => entry.Value == FindingStatus.Fail)} fail");
        verdicts.Where(entry => entry.Value != Declared[entry.Key]).Select(entry => $"{entry.Key}: {Declared[entry.Key]}, {entry.Value}").ShouldBeEmpty();
        verdicts.Count(entry => entry.Value == FindingStatus.Fail).ShouldBeGreaterThan(10);
        scan.Reading.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_left_out_in_silence_is_unknown_and_changes_no_verdict_otherwise()
    {
        var (leftOut, unknown) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var control = new TemplateControl(Resources, seed, _ => Handling.Silent);

            var scan = await ScanAsync(control);

            foreach (var (type, id, name) in control.LeftOut.Where(property => Plan.Collectors.Any(planned => planned.Type == property.Type && planned.Gaps[property.Type].Any(gap => gap.Name == property.Name))))
            {
                leftOut++;
                scan.Resources.Single(resource => resource.Type == type && IdOf(resource) == id).Properties[name].ShouldBeOfType<UnknownValue>($"{id} {name}").Reason.ToString().ShouldContain("or may not be read");
            }

            foreach (var (key, verdict) in Verdicts(scan).Where(entry => entry.Value != Declared[entry.Key]))
            {
                unknown++;
                verdict.ShouldBe(FindingStatus.Unknown, $"{key} at seed {seed} was {Declared[key]}");
            }
        }

        output.WriteLine($"{leftOut} properties left out, {unknown} verdicts unknown");
        unknown.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData(Handling.NoType, UnknownCode.NotReadable)]
    [InlineData(Handling.NoHandler, UnknownCode.NotReadable)]
    [InlineData(Handling.Denied, UnknownCode.AccessDenied)]
    internal async Task A_type_that_is_not_listed_may_be_there_and_all_others_are_as_they_were(Handling handling, UnknownCode code)
    {
        foreach (var type in Types)
        {
            var scan = await ScanAsync(new TemplateControl(Resources, 0, asked => asked == type ? handling : Handling.Whole));

            scan.Resources.ShouldNotContain(resource => resource.Type == type);
            scan.Reading.Deployment.NotRead.Of(type)!.Code.ShouldBe(code, type);
            Types.Where(other => other != type && scan.Reading.Deployment.NotRead.Of(other) is not null).ShouldBeEmpty(type);
            Verdicts(scan).Where(entry => entry.Value != Declared[entry.Key] && entry.Value != FindingStatus.Unknown).ShouldBeEmpty(type);
        }
    }

    [Theory]
    [InlineData(Handling.HandlerDenied)]
    [InlineData(Handling.HandlerFails)]
    internal async Task Of_what_the_handler_does_not_give_only_what_the_list_told_is_known(Handling handling)
    {
        foreach (var type in Types)
        {
            var scan = await ScanAsync(new TemplateControl(Resources, 3, asked => asked == type ? handling : Handling.Whole));

            scan.Resources.Count.ShouldBe(Resources.Count);
            foreach (var (key, verdict) in Verdicts(scan).Where(entry => entry.Value != Declared[entry.Key]))
            {
                verdict.ShouldBe(FindingStatus.Unknown, $"{key} with {type} refused");
                Resources.Single(resource => resource.Id == key.Id).Type.ShouldBe(type);
            }

            scan.Reading.Failures.ShouldContain(failure => failure.Type == type && !failure.IsList);
        }
    }

    private static string IdOf(Onus.Core.Model.Resource resource) => resource.Address.Split('/')[^1];

    private static Dictionary<(string Id, string Check), FindingStatus> Verdicts(LiveScan scan) => scan.Ledger.Resources
        .SelectMany(item => item.Checks.Select((check, i) => (Key: (IdOf(item.Resource), check.Id), Verdict: item.Verdicts[i]))).ToDictionary(entry => entry.Key, entry => entry.Verdict);

    private static Task<LiveScan> ScanAsync(TemplateControl control)
    {
        var time = new JumpingTime();
        return LiveScan.OfAsync(
            new ApiClient(
                new ApiClientOptions { Account = "123456789012", Time = time, Endpoints = new EndpointOptions() },
                new StaticCredentials(new AccessKey("testing", "testing", null, null)),
                control,
                new RateLimits(new RateOptions { PerSecond = 10_000, AtOnce = 16 }, time)),
            Plan);
    }
}
