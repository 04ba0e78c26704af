using Onus.Api.Calls;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;
using Onus.Core.Values;
using static Onus.Aws.Tests.Support.ScriptedTransport;

namespace Onus.Aws.Tests.Clients;

public sealed class ApiClientTests
{
    private const string Keys = """{"Keys":[]}""";

    private readonly JumpingTime _time = new();
    private readonly CallLog _log = new();

    [Fact]
    public async Task A_call_goes_signed_to_the_endpoint_of_its_service_and_is_told()
    {
        var transport = new ScriptedTransport(Answer(200, Keys));

        var answer = await AskAsync(transport);

        answer.Output.ShouldNotBeNull();
        var (method, address, headers, body) = transport.Sent.ShouldHaveSingleItem();
        method.ShouldBe("POST");
        address.ToString().ShouldBe("https://kms.eu-west-1.amazonaws.com/");
        headers["Authorization"].ShouldStartWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261130/eu-west-1/kms/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=");
        body.ShouldBe("""{"Limit":1000}""");
        _log.Calls.ShouldHaveSingleItem().ShouldBe(new CallRecord("111122223333", "kms", "ListKeys", "eu-west-1", 1, 200, TimeSpan.Zero, null));
    }

    [Theory]
    [InlineData("kms", "Decrypt")]
    [InlineData("s3", "GetObject")]
    [InlineData("kms", "listkeys")]
    [InlineData("no-such", "ListKeys")]
    public async Task An_operation_that_the_models_do_not_have_is_never_sent(string service, string operation)
    {
        var transport = new ScriptedTransport(Answer(200, Keys));

        var answer = await TestClient.Of(transport, _time).CallAsync(TestClient.Call(service, operation), default);

        answer.Failure.ShouldNotBeNull().Code.ShouldBe("not-in-models");
        transport.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_member_that_the_model_does_not_have_is_not_left_out_in_silence()
    {
        var transport = new ScriptedTransport(Answer(200, Keys));

        var answer = await TestClient.Of(transport, _time).CallAsync(TestClient.Call("kms", "ListKeys", ("Filter", Value.Of("x"))), default);

        answer.Failure.ShouldNotBeNull().Message.ShouldContain("Filter");
        transport.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(500, "", ApiFailureKind.Unavailable)]
    [InlineData(502, "<html>", ApiFailureKind.Unavailable)]
    [InlineData(503, "", ApiFailureKind.Unavailable)]
    [InlineData(504, "", ApiFailureKind.Unavailable)]
    [InlineData(400, """{"__type":"InternalFailure"}""", ApiFailureKind.Unavailable)]
    [InlineData(400, """{"__type":"ThrottlingException"}""", ApiFailureKind.Throttled)]
    [InlineData(400, """{"__type":"com.amazonaws#RequestLimitExceeded"}""", ApiFailureKind.Throttled)]
    [InlineData(429, "", ApiFailureKind.Throttled)]
    [InlineData(503, """{"__type":"SlowDown"}""", ApiFailureKind.Throttled)]
    [InlineData(200, "<html>", ApiFailureKind.Malformed)]
    [InlineData(200, """{"Keys":[""", ApiFailureKind.Malformed)]
    public async Task What_may_pass_is_tried_again_a_bounded_number_of_times(int status, string body, ApiFailureKind kind)
    {
        var passing = new ScriptedTransport(Answer(status, body), Answer(status, body), Answer(200, Keys));
        (await AskAsync(passing)).Output.ShouldNotBeNull();
        passing.Sent.Count.ShouldBe(3);
        _log.Calls.Select(call => call.Attempt).ShouldBe([1, 2, 3]);

        var lasting = new ScriptedTransport(Answer(status, body));
        (await AskAsync(lasting)).Failure.ShouldNotBeNull().Kind.ShouldBe(kind);
        lasting.Sent.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(400, """{"__type":"AccessDeniedException","message":"User is not authorized"}""", ApiFailureKind.Denied, "AccessDeniedException")]
    [InlineData(400, """{"__type":"NotFoundException"}""", ApiFailureKind.Answered, "NotFoundException")]
    [InlineData(400, """{"__type":"UnknownOperationException"}""", ApiFailureKind.NotSupported, "UnknownOperationException")]
    [InlineData(400, """{"__type":"OptInRequired"}""", ApiFailureKind.NotSupported, "OptInRequired")]
    [InlineData(400, """{"__type":"UnrecognizedClientException"}""", ApiFailureKind.NoCredentials, "UnrecognizedClientException")]
    [InlineData(403, """{"__type":"InvalidSignatureException","message":"Check your key"}""", ApiFailureKind.NoCredentials, "InvalidSignatureException")]
    [InlineData(403, "<html>blocked</html>", ApiFailureKind.Malformed, "malformed")]
    [InlineData(302, "", ApiFailureKind.Malformed, "malformed")]
    [InlineData(404, "", ApiFailureKind.Malformed, "malformed")]
    [InlineData(501, "", ApiFailureKind.NotSupported, "not-implemented")]
    [InlineData(200, """{"Keys":"none"}""", ApiFailureKind.Malformed, "malformed")]
    public async Task What_will_not_pass_is_asked_once(int status, string body, ApiFailureKind kind, string code)
    {
        var transport = new ScriptedTransport(Answer(status, body));

        var failure = (await AskAsync(transport)).Failure.ShouldNotBeNull();

        (failure.Kind, failure.Code, failure.Status).ShouldBe((kind, code, status));
        transport.Sent.Count.ShouldBe(1);
        _log.Calls.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(nameof(WireFault.Broken), ApiFailureKind.Unavailable, 4)]
    [InlineData(nameof(WireFault.Cut), ApiFailureKind.Malformed, 4)]
    [InlineData(nameof(WireFault.TimedOut), ApiFailureKind.TimedOut, 4)]
    [InlineData(nameof(WireFault.UnknownHost), ApiFailureKind.NotSupported, 1)]
    [InlineData(nameof(WireFault.TooLarge), ApiFailureKind.TooLarge, 1)]
    [InlineData(nameof(WireFault.Untrusted), ApiFailureKind.Unavailable, 1)]
    [InlineData(nameof(WireFault.Proxy), ApiFailureKind.Unavailable, 1)]
    public async Task What_the_network_does_is_told_apart(string fault, ApiFailureKind kind, int requests)
    {
        var transport = new ScriptedTransport(WireAnswer.Failed(Enum.Parse<WireFault>(fault)));

        (await AskAsync(transport)).Failure.ShouldNotBeNull().Kind.ShouldBe(kind);

        transport.Sent.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task Waits_grow_and_follow_what_the_service_asks()
    {
        var transport = new ScriptedTransport(Answer(400, """{"__type":"Throttling"}""", ("x-amz-retry-after", "7000")), Answer(500, "", ("Retry-After", "3")), Answer(200, Keys));

        (await AskAsync(transport)).Output.ShouldNotBeNull();

        _time.Waits.ShouldContain(wait => wait >= TimeSpan.FromSeconds(7) && wait < TimeSpan.FromSeconds(8.1));
        _time.Waits.ShouldContain(wait => wait >= TimeSpan.FromSeconds(3) && wait < TimeSpan.FromSeconds(3.2));
    }

    [Fact]
    public async Task A_request_that_is_never_answered_ends_with_its_time()
    {
        var transport = new ScriptedTransport(Answer(200, Keys))
        {
            Before = async cancellation =>
            {
                var waiting = Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
                _time.Advance(TimeSpan.FromSeconds(61));
                await waiting;
            },
        };

        (await AskAsync(transport)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.TimedOut);

        transport.Sent.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_call_ends_with_its_time_however_often_it_may_be_tried()
    {
        var transport = new ScriptedTransport(Answer(500, "")) { Before = _ => Task.Run(() => _time.Advance(TimeSpan.FromSeconds(59))) };

        await TestClient.Of(transport, _time, change: options => options with { MaxAttempts = 1000, CallTime = TimeSpan.FromMinutes(5) }).CallAsync(Call(), default);

        transport.Sent.Count.ShouldBeInRange(5, 7);
    }

    [Fact]
    public async Task Whoever_cancels_gets_no_answer()
    {
        using var cancelling = new CancellationTokenSource();
        var transport = new ScriptedTransport(Answer(200, Keys)) { Before = async cancellation => { await cancelling.CancelAsync(); cancellation.ThrowIfCancellationRequested(); } };

        await Should.ThrowAsync<OperationCanceledException>(async () => await TestClient.Of(transport, _time).CallAsync(Call(), cancelling.Token));
    }

    [Fact]
    public async Task A_wrong_clock_is_corrected_by_the_answer_s_date_once()
    {
        var late = Answer(403, """{"__type":"InvalidSignatureException","message":"Signature expired: 20261130T080000Z is now earlier than"}""", ("Date", "Mon, 30 Nov 2026 09:30:00 GMT"));
        var transport = new ScriptedTransport(late, Answer(200, Keys));
        var client = TestClient.Of(transport, _time);

        (await client.CallAsync(Call(), default)).Output.ShouldNotBeNull();
        (await client.CallAsync(Call(), default)).Output.ShouldNotBeNull();

        transport.Sent.Select(sent => sent.Headers["X-Amz-Date"]).ShouldBe(["20261130T080000Z", "20261130T093000Z", "20261130T093000Z"]);

        (await TestClient.Of(new ScriptedTransport(late), _time).CallAsync(Call(), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.NoCredentials);
    }

    [Fact]
    public async Task Expired_keys_are_renewed_once_and_a_retry_does_not_hide_that_they_expired()
    {
        var expired = Answer(400, """{"__type":"ExpiredTokenException"}""");
        var transport = new ScriptedTransport(expired, Answer(200, Keys));
        var source = new CountedKeys(_time);

        (await TestClient.Of(transport, _time, source).CallAsync(Call(), default)).Output.ShouldNotBeNull();

        transport.Sent.Select(sent => sent.Headers["Authorization"].Split('/')[0]).ShouldBe(["AWS4-HMAC-SHA256 Credential=KEY1", "AWS4-HMAC-SHA256 Credential=KEY2"]);

        var lasting = new ScriptedTransport(expired);
        var failure = (await TestClient.Of(lasting, _time, source).CallAsync(Call(), default)).Failure.ShouldNotBeNull();
        failure.Kind.ShouldBe(ApiFailureKind.NoCredentials);
        lasting.Sent.Count.ShouldBe(2);

        (await TestClient.Of(new ScriptedTransport(expired), _time).CallAsync(Call(), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.NoCredentials);
    }

    [Fact]
    public async Task Ec2_s_expired_request_is_one_of_expired_keys_when_the_clock_is_right()
    {
        var expired = Answer(400, "<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors></Response>", ("Date", "Mon, 30 Nov 2026 08:00:05 GMT"));
        var transport = new ScriptedTransport(expired, Answer(200, "<DescribeRegionsResponse><regionInfo/></DescribeRegionsResponse>"));

        (await TestClient.Of(transport, _time, new CountedKeys(_time)).CallAsync(TestClient.Call("ec2", "DescribeRegions"), default)).Output.ShouldNotBeNull();

        transport.Sent[1].Headers["Authorization"].ShouldContain("KEY2");
    }

    [Theory]
    [InlineData("UnrecognizedClientException", ApiFailureKind.NotSupported, ApiFailureKind.NoCredentials)]
    [InlineData("InvalidClientTokenId", ApiFailureKind.NotSupported, ApiFailureKind.NoCredentials)]
    [InlineData("AuthFailure", ApiFailureKind.NotSupported, ApiFailureKind.Denied)]
    [InlineData("SignatureDoesNotMatch", ApiFailureKind.Answered, ApiFailureKind.Answered)]
    public async Task Keys_that_are_good_elsewhere_and_unknown_here_tell_of_a_region_that_is_not_enabled(string code, ApiFailureKind elsewhere, ApiFailureKind here)
    {
        var transport = new ScriptedTransport(Answer(200, Keys), Answer(400, $$"""{"__type":"{{code}}"}"""));
        var client = TestClient.Of(transport, _time);
        await client.CallAsync(Call(), default);

        (await client.CallAsync(Call() with { Region = "me-south-1" }, default)).Failure.ShouldNotBeNull().Kind.ShouldBe(elsewhere);
        (await client.CallAsync(Call(), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(here);
    }

    [Fact]
    public async Task However_many_calls_there_are_only_so_many_are_under_way_and_none_runs_out_of_time_in_the_queue()
    {
        var (now, most) = (0, 0);
        var transport = new ScriptedTransport(Answer(200, Keys))
        {
            Before = async _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                await Task.Yield();
                _time.Advance(TimeSpan.FromSeconds(5));
                Interlocked.Decrement(ref now);
            },
        };
        var client = TestClient.Of(transport, _time);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.CallAsync(Call(), default).AsTask()));

        answers.ShouldAllBe(answer => answer.Output != null);
        most.ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task Without_credentials_nothing_is_sent()
    {
        var transport = new ScriptedTransport(Answer(200, Keys));

        (await TestClient.Of(transport, _time, new NoKeys()).CallAsync(Call(), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.NoCredentials);

        transport.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bucket_is_asked_by_its_host_and_in_its_region_when_s3_names_it()
    {
        var elsewhere = Answer(301, "<Error><Code>PermanentRedirect</Code></Error>", ("x-amz-bucket-region", "ap-south-1"));
        var found = Answer(200, "<Tagging><TagSet/></Tagging>");
        var transport = new ScriptedTransport(elsewhere, found, found);
        var client = TestClient.Of(transport, _time);
        var call = TestClient.Call("s3", "GetBucketTagging", ("Bucket", Value.Of("my-bucket")));

        (await client.CallAsync(call, default)).Output.ShouldNotBeNull();
        (await client.CallAsync(call, default)).Output.ShouldNotBeNull();

        transport.Sent.Select(sent => sent.Address.ToString()).ShouldBe(
            ["https://my-bucket.s3.eu-west-1.amazonaws.com/?tagging=", "https://my-bucket.s3.ap-south-1.amazonaws.com/?tagging=", "https://my-bucket.s3.ap-south-1.amazonaws.com/?tagging="]);
        transport.Sent[1].Headers["Authorization"].ShouldContain("/ap-south-1/s3/aws4_request");

        // What sends back and forth is followed once.
        var looping = new ScriptedTransport(elsewhere, Answer(301, "", ("x-amz-bucket-region", "eu-west-1")));
        (await TestClient.Of(looping, _time).CallAsync(call, default)).Failure.ShouldNotBeNull();
        looping.Sent.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("a@evil.example")]
    [InlineData("EU")]
    [InlineData("")]
    [InlineData("-")]
    public async Task A_region_that_can_be_none_leads_nowhere(string region)
    {
        var elsewhere = Answer(301, "<Error><Code>PermanentRedirect</Code></Error>", ("x-amz-bucket-region", region));
        var transport = new ScriptedTransport(elsewhere);
        await TestClient.Of(transport, _time).CallAsync(TestClient.Call("s3", "GetBucketTagging", ("Bucket", Value.Of("my-bucket"))), default);
        transport.Sent.ShouldHaveSingleItem();

        var silent = new ScriptedTransport(elsewhere);
        (await TestClient.Of(silent, _time).CallAsync(Call() with { Region = region }, default)).Failure.ShouldNotBeNull().Code.ShouldBe("no-endpoint");
        silent.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("my.bucket", "https://s3.eu-west-1.amazonaws.com/my.bucket?tagging=")]
    [InlineData("Old_Bucket", "https://s3.eu-west-1.amazonaws.com/Old_Bucket?tagging=")]
    [InlineData("evil.example/x", "https://s3.eu-west-1.amazonaws.com/evil.example%2Fx?tagging=")]
    public async Task A_bucket_whose_name_is_no_part_of_a_host_stays_in_the_path(string bucket, string address)
    {
        var transport = new ScriptedTransport(Answer(200, "<Tagging><TagSet/></Tagging>"));
        await TestClient.Of(transport, _time).CallAsync(TestClient.Call("s3", "GetBucketTagging", ("Bucket", Value.Of(bucket))), default);
        transport.Sent[0].Address.AbsoluteUri.ShouldBe(address);
    }

    [Fact]
    public async Task A_given_endpoint_is_asked_by_paths_alone()
    {
        var transport = new ScriptedTransport(Answer(200, "<Tagging><TagSet/></Tagging>"));
        var endpoints = new EndpointOptions { Address = new Uri("http://localhost:4566/base/"), Addresses = new Dictionary<string, Uri> { ["KMS"] = new("http://[::1]:1") } };
        var client = TestClient.Of(transport, _time, endpoints: endpoints);

        await client.CallAsync(TestClient.Call("s3", "GetBucketTagging", ("Bucket", Value.Of("my-bucket"))), default);
        await client.CallAsync(TestClient.Call("s3control", "GetPublicAccessBlock", ("AccountId", Value.Of("111122223333"))), default);
        await client.CallAsync(Call(), default);

        transport.Sent.Select(sent => sent.Address.AbsoluteUri).Distinct().ShouldBe(
            ["http://localhost:4566/base/my-bucket?tagging=", "http://localhost:4566/base/v20180820/configuration/publicAccessBlock", "http://[::1]:1/"]);
    }

    [Fact]
    public async Task S3_may_say_of_a_failure_that_it_succeeded()
    {
        var transport = new ScriptedTransport(Answer(200, "<Error><Code>AccessDenied</Code></Error>"));

        (await TestClient.Of(transport, _time).CallAsync(TestClient.Call("s3", "GetBucketTagging", ("Bucket", Value.Of("b-1"))), default)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.Denied);
    }

    [Fact]
    public async Task Throttling_lowers_the_rate_and_quiet_seconds_bring_it_back()
    {
        var limits = new RateLimits(new RateOptions(), _time);
        var transport = new ScriptedTransport(Answer(400, """{"__type":"ThrottlingException"}"""), Answer(200, Keys));
        var client = TestClient.Of(transport, _time, limits: limits);

        await client.CallAsync(Call(), default);
        limits.Rate("111122223333", "eu-west-1", "kms").ShouldBe(7.0);
        limits.Rate("111122223333", "us-east-1", "kms").ShouldBeNull();

        for (var i = 0; i < 3; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(11));
            await client.CallAsync(Call(), default);
        }

        limits.Rate("111122223333", "eu-west-1", "kms").ShouldBe(10.0);
    }

    [Fact]
    public async Task Messages_are_cut_and_without_secrets()
    {
        var transport = new ScriptedTransport(Answer(400, """{"__type":"X","message":"key AKIAQWERTYUIOPASDFGH and wJalrXUtnFEMI/K7MDENG/bPxRfiCYZ1X2C3V4B5\nnext"}"""));
        var message = (await AskAsync(transport)).Failure.ShouldNotBeNull().Message;
        message.ShouldNotContain("wJalrXUtnFEMI");
        message.ShouldNotContain("\n");

        var endless = new ScriptedTransport(Answer(400, $$"""{"__type":"X","message":"{{new string('x', 100_000)}}"}"""));
        (await AskAsync(endless)).Failure.ShouldNotBeNull().Message.Length.ShouldBeLessThan(1000);
    }

    private static ApiCall Call() => TestClient.Call("kms", "ListKeys", ("Limit", Value.Of(1000)));

    private ValueTask<ApiAnswer> AskAsync(ScriptedTransport transport) => TestClient.Of(transport, _time, observer: _log).CallAsync(Call(), default);

    private sealed class CountedKeys(TimeProvider time) : RenewedCredentials(time)
    {
        private int _count;

        protected override ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation) =>
            new(CredentialsAnswer.Of(new AccessKey($"KEY{++_count}", "s", "t", null)));
    }

    private sealed class NoKeys : ICredentialsProvider
    {
        public ValueTask<CredentialsAnswer> GetAsync(AccessKey? refused, CancellationToken cancellation) => new(CredentialsAnswer.None("none", "None."));
    }
}
