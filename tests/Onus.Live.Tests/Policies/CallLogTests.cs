using System.Text.Json;
using Onus.Live.Planning;
using Onus.Live.Policies;

namespace Onus.Live.Tests.Policies;

/// <summary>What is called is what the printed policy allows, and nothing that gives content.</summary>
public sealed class CallLogTests(ITestOutputHelper output)
{
    private static readonly CollectionPlan Everything = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), _ => true);

    [Fact]
    public async Task All_that_is_called_of_an_account_that_has_everything_is_in_the_printed_policy()
    {
        var account = new TalkativeAccount();

        await LiveScan.OfAsync(account, Everything, "eu-west-1", "us-east-1");

        using var policies = JsonDocument.Parse(ReadPolicy.Json(ReadPolicy.Parts(Everything.Actions)));
        var allowed = policies.RootElement.EnumerateArray().SelectMany(policy => policy.GetProperty("Statement")[0].GetProperty("Action").EnumerateArray()).Select(action => action.GetString()!).ToHashSet(StringComparer.Ordinal);
        var reads = Everything.Collectors.SelectMany(collector => collector.Reads).ToLookup(read => (read.Service, read.Operation));
        var called = account.Made.Select(call => (call.Service, call.Operation)).Distinct().Order().ToList();
        output.WriteLine($"{account.Made.Count} calls of {called.Count} operations, of {reads.Count} that are planned; not: {string.Join(' ', reads.Select(group => group.Key).Except(called).Select(key => $"{key.Service}:{key.Operation}"))}");
        called.Where(call => !reads.Contains(call)).ShouldBeEmpty();
        called.SelectMany(call => reads[call]).SelectMany(read => read.Actions).Where(action => !allowed.Contains(action)).ShouldBeEmpty();
        called.Count.ShouldBeGreaterThan(reads.Count * 9 / 10);
    }

    [SharedFact("research/live/never.json")]
    public async Task Nothing_that_gives_content_is_called_or_allowed()
    {
        using var facts = JsonDocument.Parse(await File.ReadAllTextAsync(Checkout.Shared("research/live/never.json")));
        var never = facts.RootElement.GetProperty("never").EnumerateArray().Select(item => item.GetProperty("action").GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var account = new TalkativeAccount();

        await LiveScan.OfAsync(account, Everything, "eu-west-1");

        never.Count.ShouldBeGreaterThan(80);
        account.Made.Select(call => $"{call.Service}:{call.Operation}").Distinct().Where(never.Contains).ShouldBeEmpty();
        Everything.Actions.Where(never.Contains).ShouldBeEmpty();
        never.Where(action => !action.Contains(' ', StringComparison.Ordinal)).Except(Knowledge.Catalog.NeverCalled.Keys, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
    }
}
