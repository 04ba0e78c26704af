using System.Text;
using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Tests.Settings;
using Onus.Live.Organizations;
using Onus.Text;

namespace Onus.Engine.Tests.Live;

/// <summary>A scan that is stopped goes on where it was, and ends as one that nobody disturbed.</summary>
public sealed class CheckpointTests
{
    private static readonly string[] Types = ["AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::Lambda::Function", "AWS::SNS::Topic", "AWS::RDS::DBInstance", "AWS::EC2::SecurityGroup", "AWS::EC2::VPC", "AWS::Health::Event"];

    [Fact]
    public async Task Killed_at_any_moment_it_resumes_and_ends_byte_for_byte_as_an_undisturbed_one()
    {
        var calm = EstateOf(null);
        var undisturbed = Bytes(await RunAsync(calm, new Kept(), CancellationToken.None));
        var all = calm.Calls.Count;
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var kept = new Kept();
            var rounds = 0;
            while (true)
            {
                // Stopped at a random call, and with a random piece of what was written last torn off.
                var at = rounds++ < 3 ? random.Next(5, all) : int.MaxValue;
                using var killing = new CancellationTokenSource();
                var calls = 0;
                var estate = EstateOf(() =>
                {
                    if (Interlocked.Increment(ref calls) >= at)
                    {
                        killing.Cancel();
                        killing.Token.ThrowIfCancellationRequested();
                    }
                });
                try
                {
                    var resumed = Bytes(await RunAsync(estate, kept, killing.Token));
                    resumed.Split('\n').Zip(undisturbed.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second).ShouldBe(default, $"seed {seed}, round {rounds}");
                    resumed.ShouldBe(undisturbed, $"seed {seed}, round {rounds}");
                    break;
                }
                catch (OperationCanceledException)
                {
                    kept.Tear(random.Next(0, 300));
                }
            }
        }
    }

    [Fact]
    public async Task What_hints_said_is_kept_so_that_the_same_is_read_when_they_say_something_else_by_now()
    {
        var hinted = new TypeChoice([], [], false) { Hints = true };
        var undisturbed = Bytes(await RunAsync(EstateOf(null, Hinting(true)), new Kept(), CancellationToken.None, hinted, "eu-west-1", "us-east-1"));
        undisturbed.ShouldContain("QuickSight.DataSource/one");
        var kept = new Kept();
        using var killing = new CancellationTokenSource();
        var begun = 0;
        await Should.ThrowAsync<OperationCanceledException>(() => RunAsync(
            EstateOf(
                () =>
                {
                    if (Interlocked.Increment(ref begun) > 500)
                    {
                        killing.Cancel();
                        killing.Token.ThrowIfCancellationRequested();
                    }
                },
                Hinting(true)),
            kept,
            killing.Token,
            hinted,
            "eu-west-1",
            "us-east-1"));
        kept.Text.ShouldContain("\"used\"");

        var again = EstateOf(null, Hinting(false));
        var resumed = Bytes(await RunAsync(again, kept, CancellationToken.None, hinted, "eu-west-1", "us-east-1"));

        resumed.Split('\n').Zip(undisturbed.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second).ShouldBe(default);
        again.Calls.ShouldNotContain($"{Estate.Management} GetDiscoveredResourceCounts");
        await Should.ThrowAsync<RequestException>(() => RunAsync(EstateOf(null), kept, CancellationToken.None, new TypeChoice([], [], false), "eu-west-1", "us-east-1"));
    }

    [Fact]
    public async Task What_hints_said_and_what_they_could_not_say_is_told()
    {
        var answer = await RunAsync(EstateOf(null, Hinting(true)), new Kept(), CancellationToken.None, new TypeChoice([], [], false) { Hints = true }, "eu-west-1");

        answer.Result.Diagnostics.Single(item => item.Code == "live-hinted").Message.ShouldBe("AWS::QuickSight::DataSource was read since it is used: AWS Config counts 6 in 100000000001 eu-west-1, 200000000001 eu-west-1, 200000000002 eu-west-1.");
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "live-hint" && item.Message.Contains("tag:GetResources is denied in eu-west-1") && item.Remedy!.Contains("live policy --hints"));
        answer.Result.Diagnostics.Single(item => item.Code == "live-not-asked").Message.ShouldNotContain("DataSource");
    }

    [Fact]
    public void The_policy_for_hints_has_what_they_may_lead_to()
    {
        var question = new LiveQuestion(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") }) { Types = new TypeChoice([], [], false) };

        var usual = LiveUseCase.Permissions(question, SettingsHost.Of()).OfAccounts;
        var hinted = LiveUseCase.Permissions(question with { Types = question.Types with { Hints = true } }, SettingsHost.Of()).OfAccounts;

        usual.ShouldNotContain("tag:GetResources");
        hinted.ShouldContain("tag:GetResources");
        hinted.ShouldContain("config:GetDiscoveredResourceCounts");
        hinted.ShouldContain("quicksight:DescribeDataSource");
        usual.Except(hinted).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_read_is_not_asked_again()
    {
        var kept = new Kept();
        await RunAsync(EstateOf(null), kept, CancellationToken.None);
        var again = EstateOf(null);

        await RunAsync(again, kept, CancellationToken.None);

        again.Calls.Where(call => !call.EndsWith("GetCallerIdentity", StringComparison.Ordinal) && !call.EndsWith("ListAccounts", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_may_pass_is_asked_again_and_what_is_denied_is_not()
    {
        var kept = new Kept();
        var first = await RunAsync(EstateOf(null, (_, call) => call.Operation == "ListQueues" ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Unavailable, "InternalError", "It failed.", 500)) : null), kept, CancellationToken.None);
        var again = EstateOf(null);

        var second = await RunAsync(again, kept, CancellationToken.None);

        first.IsWhole.ShouldBeFalse();
        second.IsWhole.ShouldBeTrue();
        again.Calls.ShouldContain($"{Estate.Management} ListQueues");
        again.Calls.ShouldNotContain($"{Estate.Management} GetBucketPolicy");
    }

    [Fact]
    public async Task Credentials_that_end_in_the_middle_stop_it_and_with_new_ones_it_goes_on()
    {
        var kept = new Kept();
        var calls = 0;
        var ended = await RunAsync(EstateOf(null, (_, call) => call.Operation != "GetCallerIdentity" && Interlocked.Increment(ref calls) > 12 ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.NoCredentials, "ExpiredToken", "The credentials have expired.", 400)) : null), kept, CancellationToken.None);
        ended.Result.Diagnostics.ShouldContain(item => item.Code == "live-ended" && item.Severity == DiagnosticSeverity.Error && item.Message.Contains("ExpiredToken"));

        Bytes(await RunAsync(EstateOf(null), kept, CancellationToken.None)).ShouldBe(Bytes(await RunAsync(EstateOf(null), new Kept(), CancellationToken.None)));
    }

    [Fact]
    public async Task No_secret_is_kept()
    {
        var kept = new Kept();
        await RunAsync(EstateOf(null), kept, CancellationToken.None);

        kept.Text.ShouldContain("DB_PASSWORD");
        kept.Text.ShouldNotContain("correct-horse");
    }

    [Theory]
    [InlineData("{\"onus-checkpoint\":1,\"scan\":\"0123\",\"time\":\"\"}\n", "is of another scan")]
    [InlineData("{\"onus-checkpoint\":9,\"scan\":\"0123\"}\n", "another version of Onus")]
    [InlineData("resource \"aws_s3_bucket\" {}\n", "is no checkpoint, and is not written to")]
    public async Task What_is_of_something_else_is_refused_and_stays_as_it_is(string text, string why)
    {
        var kept = new Kept(text);

        (await Should.ThrowAsync<RequestException>(() => RunAsync(EstateOf(null), kept, CancellationToken.None))).Message.ShouldContain(why);

        kept.Text.ShouldBe(text);
    }

    [Fact]
    public async Task Other_Regions_are_another_scan()
    {
        var kept = new Kept();
        await RunAsync(EstateOf(null), kept, CancellationToken.None);

        await Should.ThrowAsync<RequestException>(() => RunAsync(EstateOf(null), kept, CancellationToken.None, "eu-west-1"));
    }

    private static Estate EstateOf(Action? onCall, Func<string, ApiCall, ApiAnswer?>? answer = null) => new Estate
    {
        Before = (account, call) =>
        {
            onCall?.Invoke();
            return answer?.Invoke(account, call);
        },
    }.With("r-root", Estate.Management, "200000000001", "200000000002");

    private static Func<string, ApiCall, ApiAnswer?> Hinting(bool isUsed) => (_, call) => call.Operation switch
    {
        "DescribeConfigurationRecorders" => Json("""{"ConfigurationRecorders": [{"name": "default"}]}"""),
        "GetDiscoveredResourceCounts" => Json(isUsed ? """{"resourceCounts": [{"resourceType": "AWS::QuickSight::DataSource", "count": 2}]}""" : "{}"),
        "GetResources" => ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDeniedException", "No.", 400)),
        "ListResources" when call.Input["TypeName"] is StringValue { Value: "AWS::QuickSight::DataSource" } => Json("""{"ResourceDescriptions": [{"Identifier": "one", "Properties": "{}"}]}"""),
        "GetResource" => Json("""{"ResourceDescription": {"Identifier": "one", "Properties": "{}"}}"""),
        _ => null,
    };

    private static ApiAnswer Json(string text) => ApiAnswer.Of((MapValue)JsonTree.Read(text, JsonPolicy.Decoded, out _)!.Root);

    private static Task<LiveAnswer> RunAsync(Estate estate, Kept kept, CancellationToken cancellation, params string[] regions) => RunAsync(estate, kept, cancellation, new TypeChoice([], Types, false), regions);

    private static async Task<LiveAnswer> RunAsync(Estate estate, Kept kept, CancellationToken cancellation, TypeChoice types, params string[] regions)
    {
        var question = new LiveQuestion(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") })
        {
            Regions = regions.Length > 0 ? regions : ["eu-west-1", "us-east-1"],
            Types = types,
            Accounts = new AccountChoice { IsOrganization = true },
            Checkpoint = new CheckpointFile("scan.checkpoint", kept.Open, kept.Append, DateTimeOffset.UnixEpoch),
        };
        return await LiveUseCase.RunAsync(question, await LiveUseCase.TargetsAsync(question, estate, cancellation), SettingsHost.Of(), null, cancellation);
    }

    private static string Bytes(LiveAnswer answer)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(answer.Result, output, AssessmentDetail.All);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A file in memory.</summary>
    private sealed class Kept(string text = "")
    {
        private readonly List<byte> _bytes = [.. Encoding.UTF8.GetBytes(text)];

        public string Text => Encoding.UTF8.GetString([.. _bytes]);

        public Stream? Open() => _bytes.Count == 0 ? null : new MemoryStream([.. _bytes]);

        public void Append(ReadOnlyMemory<byte> bytes)
        {
            lock (_bytes)
            {
                _bytes.AddRange(bytes.Span);
            }
        }

        public void Tear(int bytes) => _bytes.RemoveRange(_bytes.Count - Math.Min(bytes, _bytes.Count), Math.Min(bytes, _bytes.Count));
    }
}
