using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Aws.Credentials;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Core.Values;

namespace Onus.Aws.Tests.Credentials;

public sealed class CredentialsTests
{

    private readonly JumpingTime _time = new();

    [Fact]
    public async Task Keys_are_kept_and_got_anew_five_minutes_before_they_end()
    {
        var source = new Source(_time, TimeSpan.FromHours(1));
        (await source.GetAsync(null, default)).Key!.Id.ShouldBe("KEY1");
        _time.Advance(TimeSpan.FromMinutes(54));
        (await source.GetAsync(null, default)).Key!.Id.ShouldBe("KEY1");
        _time.Advance(TimeSpan.FromMinutes(2));
        (await source.GetAsync(null, default)).Key!.Id.ShouldBe("KEY2");
    }

    [Fact]
    public async Task However_many_find_them_expired_they_are_got_once()
    {
        var source = new Source(_time, TimeSpan.FromHours(1));
        var first = (await source.GetAsync(null, default)).Key;
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => (await source.GetAsync(first, default)).Key!.Id)));
        all.ShouldAllBe(id => id == "KEY2");
    }

    [Fact]
    public async Task Keys_that_end_sooner_than_they_are_renewed_are_used_while_they_last()
    {
        var source = new Source(_time, TimeSpan.FromMinutes(3));
        await source.GetAsync(null, default);
        (await source.GetAsync(null, default)).Key!.Id.ShouldBe("KEY1");
    }

    [Fact]
    public async Task A_role_is_assumed_with_its_external_id_for_an_hour_at_most()
    {
        var client = new Recorded(Value.Map(("Credentials", Value.Map(
            ("AccessKeyId", Value.Of("ASIA1")), ("SecretAccessKey", Value.Of("s")), ("SessionToken", Value.Of("t")), ("Expiration", Value.Of("2026-11-30T09:00:00Z"))))));
        using var role = new AssumedRole(client, "eu-west-1", new RoleStep("arn:aws:iam::222222222222:role/reader") { ExternalId = "x", Duration = TimeSpan.FromHours(12) }, "onus", _time);

        var key = (await role.GetAsync(null, default)).Key!;

        key.ShouldBe(new AccessKey("ASIA1", "s", "t", new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero)));
        var call = client.Calls.ShouldHaveSingleItem();
        (call.Service, call.Operation, call.Region).ShouldBe(("sts", "AssumeRole", "eu-west-1"));
        ((NumberValue)call.Input["DurationSeconds"]!).Value.ToString().ShouldBe("3600");
        ((StringValue)call.Input["ExternalId"]!).Value.ShouldBe("x");
    }

    [Fact]
    public async Task A_role_that_can_t_be_assumed_leaves_no_credentials_and_says_which()
    {
        using var role = new AssumedRole(new Recorded(default(MapValue)), "eu-west-1", new RoleStep("arn:aws:iam::222222222222:role/reader"), "onus", _time);

        var failure = (await role.GetAsync(null, default)).Failure.ShouldNotBeNull();

        failure.Kind.ShouldBe(ApiFailureKind.NoCredentials);
        failure.Code.ShouldBe("AccessDenied");
        failure.Message.ShouldContain("role/reader");
    }

    [Fact]
    public async Task A_chain_assumes_each_role_by_the_one_before()
    {
        var used = new List<string>();
        using var roles = new AssumedRoles(
            new StaticCredentials(TestClient.Key),
            provider => new Recorded(input =>
            {
                used.Add(provider.GetAsync(null, default).Result.Key!.Id);
                return Value.Map(("Credentials", Value.Map(("AccessKeyId", Value.Of("OF-" + ((StringValue)input["RoleArn"]!).Value[^1])), ("SecretAccessKey", Value.Of("s")), ("SessionToken", Value.Of("t")))));
            }),
            "eu-west-1",
            "onus",
            _time);
        var end = roles.EndOf([new RoleStep("arn:aws:iam::222222222222:role/a"), new RoleStep("arn:aws:iam::333333333333:role/b")]);

        (await end.GetAsync(null, default)).Key!.Id.ShouldBe("OF-b");
        used.ShouldBe(["AKIDEXAMPLE", "OF-a"]);
    }

    [Fact]
    public async Task A_profile_that_is_not_there_is_no_credentials()
    {
        using var machine = new MachineCredentials("no-such-profile-of-onus", _time);
        (await machine.GetAsync(null, default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.NoCredentials);
    }

    private sealed class Source(TimeProvider time, TimeSpan life) : RenewedCredentials(time)
    {
        private readonly TimeProvider _clock = time;
        private int _count;

        protected override ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation) =>
            new(CredentialsAnswer.Of(new AccessKey($"KEY{++_count}", "s", "t", _clock.GetUtcNow() + life)));
    }

    private sealed class Recorded(Func<MapValue, MapValue>? answer) : IApiClient
    {
        public Recorded(MapValue? answer)
            : this(answer is null ? default(Func<MapValue, MapValue>) : _ => answer)
        {
        }

        public List<ApiCall> Calls { get; } = [];

        public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            Calls.Add(call);
            return new(answer is null ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDenied", "Not authorized.", 403)) : ApiAnswer.Of(answer(call.Input)));
        }
    }
}
