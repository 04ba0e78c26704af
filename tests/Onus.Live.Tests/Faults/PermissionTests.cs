using Onus.Api.Calls;
using Onus.Aws.Tests.Moto;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Live.Tests.Moto;

namespace Onus.Live.Tests.Faults;

/// <summary>One permission that is missing leaves open what its calls would have told, and nothing else.</summary>
public sealed class PermissionTests(MotoAccount account, ITestOutputHelper output) : IClassFixture<MotoAccount>
{
    private const int Walked = 20;

    private static readonly CollectionPlan Plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), null);

    /// <summary>The types of the seeded account that services have which moto asks for permissions.</summary>
    private static readonly string[] Enforced =
    [
        "AWS::EC2::Instance", "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC", "AWS::EC2::Volume", "AWS::RDS::DBInstance", "AWS::KMS::Key", "AWS::DynamoDB::Table", "AWS::SNS::Topic", "AWS::SQS::Queue",
        "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::CloudTrail::Trail", "AWS::Logs::LogGroup",
        "AWS::SecretsManager::Secret", "AWS::ECR::Repository",
    ];

    [MotoFact]
    public async Task Twenty_permissions_taken_away_one_by_one_leave_open_exactly_what_they_tell()
    {
        var kept = new Kept(account.Client);
        var before = await LiveScan.OfAsync(kept, Plan);

        await WalkAsync(Plan, before, [.. kept.Told], action => LiveScan.OfAsync(
            new Kept(account.Client) { Answers = kept.Answers, IsDenied = call => Plan.Collectors.SelectMany(planned => planned.Reads).Any(read => read.Service == call.Service && read.Operation == call.Operation && read.Actions.Contains(action)) }, Plan));
    }

    [MotoFact]
    public async Task With_the_printed_policy_alone_all_is_read_and_with_one_permission_less_all_but_what_it_tells()
    {
        var plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), Enforced.Contains);
        using var enforcement = new Enforcement(account.Address);
        var reader = account.ClientOf(await enforcement.BeginAsync());
        var open = new Kept(account.Client);
        var before = await LiveScan.OfAsync(open, plan);
        await enforcement.AllowAsync(plan.Actions);
        try
        {
            var allowed = await LiveScan.OfAsync(reader, plan);

            allowed.Reading.Failures.Where(failure => failure.Failure.Kind is ApiFailureKind.Denied or ApiFailureKind.NoCredentials).Select(failure => string.Join(' ', failure.Read.Actions)).Distinct().ShouldBeEmpty();
            allowed.Resources.Select(resource => resource.Address).ShouldBe(before.Resources.Select(resource => resource.Address));
            await WalkAsync(plan, allowed, [.. open.Told], async action =>
            {
                await enforcement.AllowAsync(plan.Actions.Except([action]));
                return await LiveScan.OfAsync(reader, plan);
            });
        }
        finally
        {
            await enforcement.EndAsync();
        }
    }

    private async Task WalkAsync(CollectionPlan plan, LiveScan before, HashSet<(string Service, string Operation)> told, Func<string, Task<LiveScan>> without)
    {
        var resources = before.Resources.ToDictionary(resource => resource.Address, StringComparer.Ordinal);
        var calls = plan.Collectors.SelectMany(Flat).SelectMany(planned => planned.FollowUps.Select(followUp => (planned, followUp)))
            .Where(entry => !entry.followUp.IsWhole && told.Contains((entry.followUp.Read.Service, entry.followUp.Read.Operation)))
            .ToLookup(entry => entry.followUp.Read.Actions[0]);
        var lists = plan.Collectors.Where(planned => planned.Makes && planned.Children.IsEmpty && before.Resources.Any(resource => resource.Type == planned.Type)).ToLookup(planned => planned.Collector.List.Actions[0]);
        var follows = calls.Select(group => group.Key).Order(StringComparer.Ordinal).Take(Walked - 5);
        var walked = follows.Concat(lists.Select(group => group.Key).Except(calls.Select(group => group.Key)).Order(StringComparer.Ordinal)).Take(Walked).ToList();
        walked.Count.ShouldBe(Walked);
        foreach (var action in walked)
        {
            var scan = await without(action);

            var now = scan.Resources.ToDictionary(resource => resource.Address, StringComparer.Ordinal);
            var changed = resources.Values.Where(resource => now.ContainsKey(resource.Address))
                .SelectMany(resource => now[resource.Address].Properties.Entries.Where(entry => entry.Value.IsUnknown && resource.Properties[entry.Key] is not { IsUnknown: true }).Select(entry => (resource.Type, entry.Key))).Distinct().ToList();
            var may = calls[action].SelectMany(entry => CollectorReads.FilledBy(entry.planned.Mapping, entry.followUp.Name)).Distinct().ToList();
            var gone = resources.Values.Where(resource => !now.ContainsKey(resource.Address)).Select(resource => resource.Type).Distinct().ToList();
            output.WriteLine($"{action}: {string.Join(' ', changed.Select(entry => $"{entry.Type}.{entry.Key}"))} {(gone.Count > 0 ? $"nothing is known of {string.Join(' ', gone)}" : "")}");
            changed.Except(may).Where(entry => !lists.Contains(action)).ShouldBeEmpty($"{action} was denied");
            (changed.Count + gone.Count).ShouldBeGreaterThan(0, $"{action} was denied, and nothing became unknown");
            gone.Where(type => scan.Reading.Deployment.NotRead.Of(type) is not { Code: UnknownCode.AccessDenied }).ShouldBeEmpty($"{action} was denied");

            // A policy that may not be read may be there: it is then, and nothing is known of it.
            now.Values.Where(resource => !resources.ContainsKey(resource.Address)).Select(resource => resource.Type).Except(may.Select(entry => entry.Type)).ShouldBeEmpty($"{action} was denied");
            foreach (var (type, name) in changed)
            {
                now.Values.Where(resource => resource.Type == type).Select(resource => resource.Properties[name]).OfType<UnknownValue>().ShouldContain(unknown => unknown.Reason.Code == UnknownCode.AccessDenied && unknown.Reason.ToString().Contains(action, StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<PlannedCollector> Flat(PlannedCollector planned) => planned.Children.SelectMany(Flat).Prepend(planned);

    /// <summary>Remembers answers, and refuses some calls.</summary>
    private sealed class Kept(IApiClient client) : IApiClient
    {
        public System.Collections.Concurrent.ConcurrentDictionary<string, ApiAnswer> Answers { get; init; } = new(StringComparer.Ordinal);

        public System.Collections.Concurrent.ConcurrentBag<(string Service, string Operation)> Told { get; } = [];

        public Func<ApiCall, bool> IsDenied { get; init; } = _ => false;

        public async ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            if (IsDenied(call))
            {
                return Account.Failed(ApiFailureKind.Denied, "AccessDenied");
            }

            var key = $"{call.Region} {call.Service} {call.Operation} {Onus.Text.JsonText.Write(call.Input, 100_000, out _)}";
            if (!Answers.TryGetValue(key, out var answer))
            {
                Answers[key] = answer = await client.CallAsync(call, cancellation);
            }

            if (answer.Output is not null)
            {
                Told.Add((call.Service, call.Operation));
            }

            return answer;
        }
    }
}
