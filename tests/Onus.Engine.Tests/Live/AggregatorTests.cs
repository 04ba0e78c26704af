using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Live.Organizations;
using Onus.Live.Recorded;
using Onus.Live.Snapshots;
using Onus.Text;

namespace Onus.Engine.Tests.Live;

/// <summary>What an aggregator of AWS Config has recorded is one ledger of its accounts, none of which is asked.</summary>
public sealed class AggregatorTests
{
    private const string A = "111122223333";
    private const string B = "444455556666";

    [Fact]
    public async Task Its_accounts_are_judged_and_what_it_does_not_tell_is_said()
    {
        var answer = await RunAsync(new Aggregator());

        answer.Accounts.Select(account => account.Request.Account).ShouldBe([A, B]);
        answer.Result.Resources.Select(resource => resource.Placement.Account).ShouldBe([A, B]);
        answer.Result.Diagnostics.ShouldAllBe(item => item.Severity != DiagnosticSeverity.Error);
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "config-captured" && item.Message.Contains("2026-01-01T00:00:00.000Z"));
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "config-not-told" && item.Message.Contains("5 AWS::SNS::Topic"));
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "config-not-recorded");
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "aggregator-stale" && item.Message.Contains($"{B} eu-west-1 (OUTDATED)"));
        answer.Result.Diagnostics.Single(item => item.Code == "live-calls").Message.ShouldContain("told of 2 resources");
    }

    [Theory]
    [InlineData(ApiFailureKind.Denied, "AccessDeniedException", "config:SelectAggregateResourceConfig is denied in us-east-1", "onus live policy --config-aggregator")]
    [InlineData(ApiFailureKind.Answered, "NoSuchConfigurationAggregatorException", "was answered with NoSuchConfigurationAggregatorException", "describe-configuration-aggregators")]
    [InlineData(ApiFailureKind.Throttled, "ThrottlingException", "asked to wait for too long", "Try again")]
    public async Task One_that_cannot_be_read_is_an_error_with_what_to_do(ApiFailureKind kind, string code, string why, string remedy)
    {
        var answer = await RunAsync(new Aggregator { Failure = new ApiFailure(kind, code, "No.", 400) });

        answer.Accounts.ShouldBeEmpty();
        var error = answer.Result.Diagnostics.Single(item => item.Severity == DiagnosticSeverity.Error);
        (error.Code, error.Message.Contains(why), error.Remedy!.Contains(remedy)).ShouldBe(("aggregator-unread", true, true), $"{error.Message} {error.Remedy}");
    }

    [Fact]
    public async Task An_account_that_it_has_nothing_of_is_said() =>
        (await RunAsync(new Aggregator(), new AccountChoice { Accounts = [A, "999999999999"] })).Result.Diagnostics
            .ShouldContain(item => item.Severity == DiagnosticSeverity.Error && item.Message.StartsWith("999999999999 is not read: the aggregator all has nothing of it"));

    [Fact]
    public async Task An_account_that_it_has_nothing_of_is_said_where_a_query_failed_too()
    {
        var diagnostics = (await RunAsync(new Aggregator { Refused = "'AWS::SNS::Topic'" }, new AccountChoice { Accounts = [A, "999999999999"] })).Result.Diagnostics;

        diagnostics.ShouldContain(item => item.Severity == DiagnosticSeverity.Error && item.Message.StartsWith("999999999999 is not read"));
    }

    [Fact]
    public async Task That_its_status_is_not_told_is_a_warning()
    {
        var diagnostics = (await RunAsync(new Aggregator { Refused = "DescribeConfigurationAggregatorSourcesStatus" })).Result.Diagnostics;

        diagnostics.ShouldContain(item => item.Severity == DiagnosticSeverity.Warning && item.Code == "aggregator-status" && item.Message.Contains("not known to be all"));
    }

    [Fact]
    public async Task What_it_told_is_kept_in_a_snapshot_that_is_judged_alike()
    {
        var answer = await RunAsync(new Aggregator(), new AccountChoice { Accounts = [A] });
        using var kept = new MemoryStream();
        var account = answer.Accounts.Single();
        SnapshotWriter.Write(account.Reading, account.Request, DateTimeOffset.UnixEpoch, kept);

        var again = await ScanUseCase.RunAsync(new InputRequest { Paths = ["a.onus"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") }, new MemoryHost(new MemoryTree([new("a.onus", kept.ToArray())])));

        again.Resources.Select(Verdicts).ShouldBe(answer.Result.Resources.Select(Verdicts));
        again.Diagnostics.ShouldAllBe(item => item.Severity != DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_only_accounts_have_is_refused()
    {
        Should.Throw<RequestException>(() => (Question() with { IsTrial = true }).Check());
        Should.Throw<RequestException>(() => (Question() with { Accounts = new AccountChoice { IsOrganization = true } }).Check());
        Should.Throw<RequestException>(() => (Question() with { Role = new RoleChoice("other") }).Check());
        Should.Throw<RequestException>(() => (Question() with { Types = new TypeChoice([], [], false) { Hints = true } }).Check());
        Question().Check();
    }

    [Fact]
    public void Its_policy_is_three_calls() => LiveUseCase.Permissions(Question(), SettingsHost.Of()).OfAccounts.Order().ShouldBe(["config:DescribeConfigurationAggregatorSourcesStatus", "config:GetAggregateDiscoveredResourceCounts", "config:SelectAggregateResourceConfig"]);

    private static string Verdicts(ResourceAssessment resource) => $"{resource.Address} {string.Join(' ', resource.Rules.Select((rule, at) => $"{rule.Id} {resource.Verdicts[at]}"))}";

    private static async Task<LiveAnswer> RunAsync(Aggregator client, AccountChoice? accounts = null) =>
        await LiveUseCase.RunAsync(Question() with { Accounts = accounts ?? new AccountChoice() }, AccountTargets.Of("100000000001", client), SettingsHost.Of());

    private static LiveQuestion Question() => new(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") }) { Aggregator = new AggregatorChoice("all", "us-east-1") };

    /// <summary>An aggregator with a security group of each of two accounts.</summary>
    private sealed class Aggregator : IApiClient
    {
        public ApiFailure? Failure { get; init; }

        /// <summary>The operation that is refused, or what stands in the queries that are.</summary>
        public string? Refused { get; init; }

        public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            (call.Service, call.Region).ShouldBe(("config", "us-east-1"));
            var isRefused = Refused is not null && (call.Operation == Refused || (call.Input["Expression"] as StringValue)?.Value.Contains(Refused, StringComparison.Ordinal) == true);
            return ValueTask.FromResult(Failure is not null ? ApiAnswer.Failed(Failure) : isRefused ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Answered, "InvalidExpressionException", "No.", 400)) : call.Operation switch
            {
                "GetAggregateDiscoveredResourceCounts" => ApiAnswer.Of((MapValue)JsonTree.Read("""{"GroupedResourceCounts": [{"GroupName": "AWS::EC2::SecurityGroup", "ResourceCount": 2}, {"GroupName": "AWS::SNS::Topic", "ResourceCount": 5}]}""", JsonPolicy.Decoded, out _)!.Root),
                "DescribeConfigurationAggregatorSourcesStatus" => ApiAnswer.Of((MapValue)JsonTree.Read($$"""{"AggregatedSourceStatusList": [{"SourceId": "{{B}}", "AwsRegion": "eu-west-1", "LastUpdateStatus": "OUTDATED"}]}""", JsonPolicy.Decoded, out _)!.Root),
                _ => ApiAnswer.Of(Value.Map(("Results", Value.List([.. ((StringValue)call.Input["Expression"]!).Value.Contains("'AWS::EC2::SecurityGroup'", StringComparison.Ordinal) ? new[] { A, B }.Select(account => Value.Of(Row(account))) : []])))),
            });
        }

        private static string Row(string account) => $$"""{"accountId": "{{account}}", "awsRegion": "eu-west-1", "resourceType": "AWS::EC2::SecurityGroup", "resourceId": "sg-1", "configurationItemCaptureTime": "2026-01-01T00:00:00.000Z", "configuration": {"groupId": "sg-1", "groupName": "web", "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22.0, "toPort": 22.0, "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}]}] } }""";
    }
}
