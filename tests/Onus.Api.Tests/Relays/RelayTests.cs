using System.IO.Pipelines;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Relays;
using Onus.Api.Roles;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Api.Tests.Relays;

/// <summary>What is asked through a pipe is what is asked without one.</summary>
public sealed class RelayTests
{
    private static readonly MapValue Anything = Value.Map(
        ("Text", Value.Of("a \"quoted\" line\nand Ω")),
        ("Number", Value.Of(Number.From(0.1))),
        ("Large", Value.Of(9_007_199_254_740_993L)),
        ("Yes", Value.True),
        ("Nothing", Value.Null),
        ("$secret", Value.Of("a name that looks like a marker")),
        ("$$", Value.List([Value.Of(1), Value.List([]), MapValue.Empty])),
        ("Password", Value.Of("hunter2").AsSensitive()),
        ("Environment", Value.Map(("KEY", Value.Of("x"))).AsSensitive()));

    [Fact]
    public async Task An_answer_comes_as_it_was_given()
    {
        await using var pair = await Pair.OpenAsync((_, _, call) => ApiAnswer.Of(call.Input));

        var output = (await pair.Client.ClientOf(0, "1").CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", Anything), default)).Output.ShouldNotBeNull();

        Json(output).ShouldBe(Json(Anything));
        output["Password"]!.IsSensitive.ShouldBeTrue();
        output["Environment"]!.IsSensitive.ShouldBeTrue();
        output["Text"]!.IsSensitive.ShouldBeFalse();
    }

    [Fact]
    public async Task A_failure_comes_as_it_was_given()
    {
        var failure = new ApiFailure(ApiFailureKind.Throttled, "SlowDown", "Not so fast.", 503);
        await using var pair = await Pair.OpenAsync((_, _, _) => ApiAnswer.Failed(failure));

        (await pair.Client.ClientOf(0, "1").CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", MapValue.Empty), default)).Failure.ShouldBe(failure);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_a_failure_of_that_call_alone()
    {
        await using var pair = await Pair.OpenAsync((_, _, call) => call.Operation == "ListQueues" ? ApiAnswer.Of(MapValue.Empty) : throw new InvalidOperationException("with a secret"));
        var client = pair.Client.ClientOf(0, "1");

        var failure = (await client.CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", MapValue.Empty), default)).Failure.ShouldNotBeNull();

        failure.Code.ShouldBe("onus-fault");
        failure.Message.ShouldNotContain("secret");
        (await client.CallAsync(new ApiCall("sqs", "ListQueues", "eu-west-1", MapValue.Empty), default)).Output.ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_call_is_made_for_its_account_by_its_credentials()
    {
        await using var pair = await Pair.OpenAsync((way, account, call) => ApiAnswer.Of(Value.Map(("Told", Value.Of($"{way} {account} {call.Service} {call.Operation} {call.Region}")))));

        (await pair.ToldAsync(pair.Client.ClientOf(1, "111111111111"))).ShouldBe("own 1 111111111111 sqs ListQueues eu-west-1");
        (await pair.ToldAsync(pair.Client.ClientOf([new RoleStep("arn:aws:iam::222222222222:role/r") { ExternalId = "so", Duration = TimeSpan.FromMinutes(20) }], "222222222222")))
            .ShouldBe("arn:aws:iam::222222222222:role/r so 20 222222222222 sqs ListQueues eu-west-1");
    }

    [Fact]
    public async Task Many_calls_at_once_get_each_its_own_answer_and_one_client_a_way()
    {
        await using var pair = await Pair.OpenAsync((_, _, call) => ApiAnswer.Of(call.Input));
        var client = pair.Client.ClientOf(0, "1");

        var told = await Task.WhenAll(Enumerable.Range(0, 500).Select(async i => (await client.CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", Value.Map(("I", Value.Of(i)))), default)).Output!));

        told.Select(Json).ShouldBe(Enumerable.Range(0, 500).Select(i => $"{{\"I\":{i}}}"));
        pair.Access.Made.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_nobody_waits_for_any_more_is_given_up()
    {
        var began = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        await using var pair = await Pair.OpenAsync(async (_, _, _, cancellation) =>
        {
            began.SetResult();
            using var registered = cancellation.Register(ended.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
            return ApiAnswer.Of(MapValue.Empty);
        });
        using var giving = new CancellationTokenSource();

        var call = pair.Client.ClientOf(0, "1").CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", MapValue.Empty), giving.Token).AsTask();
        await began.Task;
        await giving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        await ended.Task;
    }

    [Fact]
    public async Task When_the_other_end_is_gone_every_call_fails_and_says_so()
    {
        var began = new TaskCompletionSource();
        await using var pair = await Pair.OpenAsync(async (_, _, _, cancellation) =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return ApiAnswer.Of(MapValue.Empty);
        });
        var client = pair.Client.ClientOf(0, "1");
        var waiting = client.CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", MapValue.Empty), default).AsTask();
        await began.Task;

        await pair.EndServerAsync();

        (await waiting).Failure.ShouldNotBeNull().Code.ShouldBe("program-ended");
        (await client.CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", MapValue.Empty), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.Unavailable);
        (await pair.Client.RegionAsync(null)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_no_message_is_passed_over()
    {
        await using var pair = await Pair.OpenAsync((_, _, call) => ApiAnswer.Of(call.Input));

        await pair.WriteAsync("no message\n{\"id\":\"x\"}\n[]\n{\"id\":7,\"ask\":\"dance\"}\n{\"id\":8,\"ask\":\"cancel\"}\n\n");

        Json((await pair.Client.ClientOf(0, "1").CallAsync(new ApiCall("s3", "ListBuckets", "eu-west-1", Anything), default)).Output!).ShouldBe(Json(Anything));
    }

    [Fact]
    public async Task What_is_wrong_with_the_environment_is_told()
    {
        await using var pair = new Pair((_, _, _, _) => throw new NotSupportedException());

        (await pair.Client.RegionAsync("audit")).ShouldBe("region-of-audit");
        (await pair.Client.OpenAsync(["broken"], "eu-west-1", null)).ShouldBe("HTTPS_PROXY is no address.");
        (await pair.Client.OpenAsync(["a", "b"], "eu-west-1", 5)).ShouldBeNull();
        pair.Client.Own.ShouldBe(["a", "b"]);
        pair.Access.Opened.ShouldBe("a b eu-west-1 5");
    }

    private static string Json(Value value) => JsonText.Write(value, 10_000, out _)!;

    private sealed class Pair : IAsyncDisposable
    {
        private readonly Pipe _questions = new();
        private readonly Pipe _answers = new();
        private readonly CancellationTokenSource _ending = new();
        private readonly Task _serving;

        public Pair(Func<string, string, ApiCall, CancellationToken, Task<ApiAnswer>> answer)
        {
            Access = new Doors(answer);
            var server = new RelayServer(profile => $"region-of-{profile}", (profiles, region, rate) => profiles is ["broken"] ? throw new FormatException("HTTPS_PROXY is no address.") : Access.With($"{string.Join(' ', profiles)} {region} {rate}"));
            _serving = Task.Run(async () =>
            {
                try
                {
                    await server.RunAsync(_questions.Reader.AsStream(), _answers.Writer.AsStream(), _ending.Token);
                }
                catch (OperationCanceledException)
                {
                    // The test ended it.
                }
                finally
                {
                    await _answers.Writer.CompleteAsync();
                }
            });
            Client = new RelayClient(_answers.Reader.AsStream(), _questions.Writer.AsStream());
        }

        public RelayClient Client { get; }

        public Doors Access { get; }

        public static Task<Pair> OpenAsync(Func<string, string, ApiCall, ApiAnswer> answer) => OpenAsync((way, account, call, _) => Task.FromResult(answer(way, account, call)));

        public static async Task<Pair> OpenAsync(Func<string, string, ApiCall, CancellationToken, Task<ApiAnswer>> answer)
        {
            var pair = new Pair(answer);
            (await pair.Client.OpenAsync([], "eu-west-1", null)).ShouldBeNull();
            return pair;
        }

        public async Task<string> ToldAsync(IApiClient client) => ((StringValue)(await client.CallAsync(new ApiCall("sqs", "ListQueues", "eu-west-1", MapValue.Empty), default)).Output!["Told"]!).Value;

        public async Task WriteAsync(string text) => await _questions.Writer.AsStream().WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));

        public async Task EndServerAsync()
        {
            await _ending.CancelAsync();
            await _serving;
            await Client.Listening;
        }

        public async ValueTask DisposeAsync()
        {
            await EndServerAsync();
            Client.Dispose();
            _ending.Dispose();
        }
    }

    private sealed class Doors(Func<string, string, ApiCall, CancellationToken, Task<ApiAnswer>> answer) : IAccountAccess
    {
        private int _made;

        public int Made => _made;

        public string Opened { get; private set; } = "";

        public IReadOnlyList<string> Own => [];

        public Doors With(string opened)
        {
            Opened = opened;
            return this;
        }

        public IApiClient ClientOf(int index, string account) => Door($"own {index}", account);

        public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account) => Door(string.Join(' ', steps.Select(step => $"{step.Arn} {step.ExternalId} {step.Duration.TotalMinutes}")), account);

        private OneDoor Door(string way, string account)
        {
            Interlocked.Increment(ref _made);
            return new OneDoor((call, cancellation) => answer(way, account, call, cancellation));
        }
    }

    private sealed class OneDoor(Func<ApiCall, CancellationToken, Task<ApiAnswer>> answer) : IApiClient
    {
        public async ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation) => await answer(call, cancellation);
    }
}
