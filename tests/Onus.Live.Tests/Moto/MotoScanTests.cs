using System.Collections.Concurrent;
using Onus.Api.Calls;
using Onus.Aws.Tests.Moto;
using Onus.Live.Planning;

namespace Onus.Live.Tests.Moto;

/// <summary>An account behind the real client: what is asked of it, what things are called, and what a call that is denied leaves open.</summary>
public sealed class MotoScanTests(MotoAccount account) : IClassFixture<MotoAccount>
{
    private static readonly CollectionPlan Plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), null);

    [MotoFact]
    public async Task Ids_Regions_and_joined_things_are_right()
    {
        var scan = await LiveScan.OfAsync(account.Client, Plan);

        scan["eu-west-1/RDS.DBInstance/bad"].Region.ShouldBe("eu-west-1");
        scan["eu-west-1/RDS.DBInstance/bad"].Identifiers.ShouldContain("arn:aws:rds:eu-west-1:123456789012:db:bad");
        scan["global/IAM.Role/bad"].Region.ShouldBeNull();

        // moto leaves the name of a policy out of GetAccountAuthorizationDetails.
        scan.Property(scan.Resources.Single(resource => resource.Type == "AWS::IAM::ManagedPolicy" && resource.Address.EndsWith("/bad", StringComparison.Ordinal)).Address, "Users").ShouldContain("bad");
        scan.Resources.Where(resource => resource.Type == "AWS::KMS::Key").SelectMany(resource => resource.Identifiers).ShouldContain("alias/app");
        scan.Resources.ShouldContain(resource => resource.Type == "AWS::ECS::Service");
        scan.Resources.ShouldContain(resource => resource.Type == "AWS::ElasticLoadBalancingV2::Listener");
        scan.Resources.Select(resource => resource.Address).ShouldNotContain(address => address.Contains("sensitive", StringComparison.Ordinal));
        scan.Resources.Count.ShouldBeGreaterThan(60);
        scan.Reading.Undeclared.ShouldBeGreaterThan(3);
    }

    [MotoFact]
    public async Task Only_operations_of_the_plan_are_called_and_no_call_twice()
    {
        var log = new Log(account.Client);

        await LiveScan.OfAsync(log, Plan);

        log.Made.Select(call => (call.Service, call.Operation)).Distinct().Except(Plan.Operations).ShouldBeEmpty();
        log.Made.GroupBy(call => $"{call.Region} {call.Service} {call.Operation} {Onus.Text.JsonText.Write(call.Input, 10_000, out _)}").Where(group => group.Count() > 1).Select(group => $"{group.Count()} × {group.Key}").ShouldBeEmpty();
    }

    [MotoFact]
    public async Task A_permission_taken_away_leaves_open_what_it_tells_and_nothing_else()
    {
        var before = await LiveScan.OfAsync(account.Client, Plan);
        foreach (var (operation, property, address) in new[] { ("GetBucketVersioning", "VersioningConfiguration", "us-east-1/S3.Bucket/good-123456789012-eu-west-1"), ("GetKeyRotationStatus", "EnableKeyRotation", ""), ("DescribeContinuousBackups", "PointInTimeRecoverySpecification", "eu-west-1/DynamoDB.Table/good") })
        {
            var scan = await LiveScan.OfAsync(new Log(account.Client) { Denied = operation }, Plan);

            if (address.Length > 0)
            {
                scan.Property(address, property).ShouldContain("is denied in");
            }

            var changed = before.Resources.Zip(scan.Resources).SelectMany(pair => pair.First.Properties.Entries.Where(entry => !entry.Value.IsUnknown && pair.Second.Properties[entry.Key] is { IsUnknown: true }).Select(entry => entry.Key)).Distinct();
            scan.Resources.Select(resource => resource.Address).ShouldBe(before.Resources.Select(resource => resource.Address));
            changed.Except([property, "RotationPeriodInDays"]).ShouldBeEmpty($"{operation} was denied");
        }
    }

    /// <summary>Remembers the calls, and refuses those of one operation.</summary>
    private sealed class Log(IApiClient client) : IApiClient
    {
        public ConcurrentBag<ApiCall> Made { get; } = [];

        public string? Denied { get; init; }

        public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            Made.Add(call);
            return call.Operation == Denied ? ValueTask.FromResult(Account.Failed(ApiFailureKind.Denied, "AccessDenied")) : client.CallAsync(call, cancellation);
        }
    }
}
