using System.Collections.Concurrent;
using System.Globalization;
using Onus.Api.Calls;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Api.Models;
using Onus.Aws.Protocols;
using Onus.Aws.Signing;
using Onus.Aws.Transport;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Polly;
using Polly.Retry;

namespace Onus.Aws.Clients;

/// <summary>Calls AWS by one set of credentials, through signed requests of its own. An operation that the models do not have is never sent.</summary>
public sealed class ApiClient : IApiClient
{
    private const int MaxMessage = 600;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly ApiClientOptions _options;
    private readonly ICredentialsProvider _credentials;
    private readonly ITransport _transport;
    private readonly RateLimits _limits;
    private readonly ResiliencePipeline<Attempt> _pipeline;
    private readonly ConcurrentDictionary<string, string> _bucketRegions = [];
    private readonly ConcurrentDictionary<string, bool> _provenRegions = [];
    private long _skew;

    /// <summary>Makes a client.</summary>
    /// <param name="options">How it calls.</param>
    /// <param name="credentials">What it signs with.</param>
    /// <param name="transport">The way to the endpoints, which clients may share.</param>
    /// <param name="limits">The rates, which clients of one scan share.</param>
    public ApiClient(ApiClientOptions options, ICredentialsProvider credentials, HttpTransport transport, RateLimits limits)
        : this(options, credentials, (ITransport)transport, limits)
    {
    }

    internal ApiClient(ApiClientOptions options, ICredentialsProvider credentials, ITransport transport, RateLimits limits)
    {
        (_options, _credentials, _transport, _limits) = (options, credentials, transport, limits);
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.Time };
        if (options.MaxAttempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = options.MaxAttempts - 1,
                ShouldHandle = static outcome => new(outcome.Outcome.Result?.Retry is RetryKind.Transient or RetryKind.Throttled),
                DelayGenerator = static outcome => new(Delay(outcome.Outcome.Result!, outcome.AttemptNumber)),
            });
        }

        _pipeline = builder.Build();
    }

    /// <inheritdoc/>
    public async ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (ApiModels.Find(call.Service) is not { } model || !model.Operations.TryGetValue(call.Operation, out var operation))
        {
            return Attempt.Failed(ApiFailureKind.NotSupported, "not-in-models", $"{call.Service} {call.Operation} is none of the operations that Onus may call.").Answer;
        }

        var state = new CallState(call, model, operation);
        var attempt = await _pipeline.ExecuteAsync(
            static (own, token) => own.Client.SendAsync(own.State, token), (Client: this, State: state), cancellation).ConfigureAwait(false);
        return attempt.Answer;
    }

    private TimeSpan Left(CallState state) => state.Begun is { } begun ? _options.CallTime - _options.Time.GetElapsedTime(begun) : _options.CallTime;

    private static TimeSpan? Delay(Attempt attempt, int number)
    {
        var basis = attempt.Retry == RetryKind.Throttled ? 1.0 : 0.05;

        // Jitter has nothing to do with secrets.
#pragma warning disable CA5394
        var own = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Random.Shared.NextDouble() * basis * Math.Pow(2, number)));
#pragma warning restore CA5394
        return attempt.After is { } asked ? (asked < LongestWait ? asked : LongestWait) + own : own;
    }

    /// <summary>Sends a request, and again at once where only the clock, the keys or the Region were wrong.</summary>
    private async ValueTask<Attempt> SendAsync(CallState state, CancellationToken cancellation)
    {
        while (true)
        {
            var attempt = await SendOnceAsync(state, cancellation).ConfigureAwait(false);
            switch (attempt.Retry)
            {
                case RetryKind.Skew or RetryKind.Renew or RetryKind.Region when state.Tried.Add(attempt.Retry):
                    state.Refused = attempt.Retry == RetryKind.Renew ? state.Used : state.Refused;
                    state.Region = attempt.Region ?? state.Region;
                    break;
                case RetryKind.Transient or RetryKind.Throttled when Left(state) <= TimeSpan.Zero:
                    return attempt with { Retry = RetryKind.No };
                default:
                    return attempt;
            }
        }
    }

    private async ValueTask<Attempt> SendOnceAsync(CallState state, CancellationToken cancellation)
    {
        var bucket = state.Model.Name == "s3" && state.Call.Input["Bucket"] is StringValue named ? named.Value : null;
        if (bucket is not null && state.Requests == 0 && _bucketRegions.TryGetValue(bucket, out var known))
        {
            state.Region = known;
        }

        if (EndpointResolver.Resolve(state.Model, state.Region, _options.Endpoints) is not { } endpoint)
        {
            return Attempt.Failed(ApiFailureKind.NotSupported, "no-endpoint", Partition.IsRegion(state.Region)
                ? $"{state.Model.Name} has no endpoint with validated cryptography for {state.Region}."
                : $"What was named to ask {state.Model.Name} in is no Region.");
        }

        WireRequest request;
        try
        {
            request = ProtocolTable.Of(state.Model).Write(state.Model, state.Operation, state.Call.Input);
        }
        catch (RefusedInputException e)
        {
            return Attempt.Failed(ApiFailureKind.NotSupported, "not-in-models", $"{state.Call.Service} {state.Call.Operation} can't be asked so: {e.Message}.");
        }

        if (endpoint.IsGiven)
        {
            request.HostPrefix = "";
        }
        else if (bucket is not null)
        {
            BucketAddress.IntoHost(request, bucket);
        }

        var got = await _credentials.GetAsync(state.Refused, cancellation).ConfigureAwait(false);
        if (got.Key is not { } key)
        {
            return new Attempt(ApiAnswer.Failed(got.Failure!));
        }

        state.Used = key;
        var limit = _limits.Of(_options.Account, endpoint.Scope.Region, state.Model.Name);
        await limit.EnterAsync(cancellation).ConfigureAwait(false);
        try
        {
            state.Begun ??= _options.Time.GetTimestamp();
            if (!await limit.WaitAsync(Left(state), cancellation).ConfigureAwait(false))
            {
                return Attempt.Failed(ApiFailureKind.Throttled, "too-slow", $"{state.Model.Name} bears too few calls for this one to be made in the time that it has.");
            }

            return await AskAsync(state, endpoint, request, key, limit, bucket, cancellation).ConfigureAwait(false);
        }
        finally
        {
            limit.Leave();
        }
    }

    private async ValueTask<Attempt> AskAsync(CallState state, Endpoint endpoint, WireRequest request, AccessKey key, RateLimit limit, string? bucket, CancellationToken cancellation)
    {
        var begun = _options.Time.GetTimestamp();
        var answer = await TransferAsync(state, endpoint, request, key, cancellation).ConfigureAwait(false);
        var (attempt, code) = Judge(state, answer, endpoint);
        _options.Observer?.OnCall(new CallRecord(
            _options.Account, state.Model.Name, state.Operation.Name, endpoint.Scope.Region, ++state.Requests, answer.Status, _options.Time.GetElapsedTime(begun), code));
        if (attempt.Retry == RetryKind.Throttled)
        {
            limit.Slower(begun);
        }
        else if (answer.Fault == WireFault.None)
        {
            limit.Answered();
        }

        if (attempt.Answer.Output is not null)
        {
            _provenRegions.TryAdd(endpoint.Scope.Region, true);
            if (bucket is not null && state.Region != state.Call.Region)
            {
                _bucketRegions[bucket] = state.Region;
            }
        }

        return attempt;
    }

    private async ValueTask<WireAnswer> TransferAsync(CallState state, Endpoint endpoint, WireRequest request, AccessKey key, CancellationToken cancellation)
    {
        var name = endpoint.Address.HostNameType == UriHostNameType.IPv6 ? endpoint.Address.Host : endpoint.Address.IdnHost;
        var host = request.HostPrefix + name + (endpoint.Address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{endpoint.Address.Port}"));
        var path = endpoint.Address.AbsolutePath.TrimEnd('/') + request.Path;
        request.Headers.Add(("User-Agent", _options.UserAgent));
        var headers = RequestSigner.Sign(request, host, path, endpoint.Scope, key, _options.Time.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _skew)));
        var query = request.EncodedQuery();
        var address = new Uri(
            $"{endpoint.Address.Scheme}://{host}{path}{(query.Length == 0 ? "" : "?" + query)}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var most = Left(state) < _options.RequestTime ? Left(state) : _options.RequestTime;
        if (most <= TimeSpan.Zero)
        {
            return WireAnswer.Failed(WireFault.TimedOut);
        }

        using var ending = new CancellationTokenSource(most, _options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, cancellation);
        try
        {
            return await _transport.SendAsync(request.Method, address, headers, request.Body, _options.MaxBody, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return WireAnswer.Failed(WireFault.TimedOut);
        }
    }

    /// <summary>What an answer means.</summary>
    private (Attempt Attempt, string? Code) Judge(CallState state, WireAnswer answer, Endpoint endpoint)
    {
        var attempt = answer.Fault != WireFault.None ? OfFault(state, answer.Fault)
            : answer.Status is >= 200 and < 300 ? OfSuccess(state, answer, endpoint)
            : OfError(state, answer, endpoint, ProtocolTable.Of(state.Model).ReadError(state.Model, answer));
        return (attempt, attempt.Answer.Failure?.Code);
    }

    private static Attempt OfFault(CallState state, WireFault fault)
    {
        var name = $"{state.Model.Name} in {state.Region}";
        return fault switch
        {
            WireFault.UnknownHost => Attempt.Failed(ApiFailureKind.NotSupported, "unknown-host", $"There is no endpoint of {name}, or names of hosts can't be resolved."),
            WireFault.TimedOut => Attempt.Failed(ApiFailureKind.TimedOut, "timed-out", $"{name} did not answer in time.", retry: RetryKind.Transient),
            WireFault.Cut => Attempt.Failed(ApiFailureKind.Malformed, "cut", $"The answer of {name} broke off.", retry: RetryKind.Transient),
            WireFault.TooLarge => Attempt.Failed(ApiFailureKind.TooLarge, "too-large", $"The answer of {name} is larger than what is read."),
            WireFault.Untrusted => Attempt.Failed(ApiFailureKind.Unavailable, "untrusted", $"The endpoint of {name} could not show who it is."),
            WireFault.Proxy => Attempt.Failed(ApiFailureKind.Unavailable, "proxy", $"The proxy did not let the call to {name} through."),
            _ => Attempt.Failed(ApiFailureKind.Unavailable, "unreachable", $"{name} could not be reached, or the connection broke.", retry: RetryKind.Transient),
        };
    }

    private Attempt OfSuccess(CallState state, WireAnswer answer, Endpoint endpoint)
    {
        try
        {
            return new Attempt(ApiAnswer.Of(ProtocolTable.Of(state.Model).Read(state.Model, state.Operation, answer)));
        }
        catch (MalformedAnswerException e)
        {
            // S3 may say of a failure that it succeeded.
            if (state.Model.Protocol == Protocol.RestXml && ProtocolTable.Of(state.Model).ReadError(state.Model, answer) is { Code: not null } error)
            {
                return OfError(state, answer, endpoint, error);
            }

            return Attempt.Failed(
                ApiFailureKind.Malformed, "malformed", $"What {state.Model.Name} answered is not what its protocol says: {e.Message}.", answer.Status, e.MayPass ? RetryKind.Transient : RetryKind.No);
        }
    }

    private Attempt OfError(CallState state, WireAnswer answer, Endpoint endpoint, ServiceError error)
    {
        var (code, status) = (error.Code, answer.Status);
        if (state.Model.Name == "s3" && error.Region is { } region && region != state.Region && Partition.IsRegion(region) && status is 301 or 307 or 400)
        {
            return Attempt.Failed(ApiFailureKind.NotSupported, code ?? "other-region", $"The bucket is in {region}.", status, RetryKind.Region) with { Region = region };
        }

        if (CodeTable.IsSkewed(code, error.Message) && answer.Header("Date") is { } date
            && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var theirs))
        {
            var skew = theirs - _options.Time.GetUtcNow();
            if ((skew.Ticks - Interlocked.Exchange(ref _skew, skew.Ticks)) is var change && Math.Abs(change) < TimeSpan.TicksPerMinute)
            {
                // EC2 says of keys that have expired that the request has.
                return Attempt.Failed(ApiFailureKind.NoCredentials, code!, "The credentials have expired.", status, RetryKind.Renew);
            }

            return Attempt.Failed(ApiFailureKind.NoCredentials, code!, "The clock of this machine is wrong: requests are signed for another time than AWS's.", status, RetryKind.Skew);
        }

        if (CodeTable.IsExpired(code))
        {
            return Attempt.Failed(ApiFailureKind.NoCredentials, code!, "The credentials have expired.", status, RetryKind.Renew);
        }

        if (CodeTable.IsThrottling(code, status))
        {
            return Attempt.Failed(ApiFailureKind.Throttled, code ?? "throttled", $"{state.Model.Name} asks to be asked more slowly.", status, RetryKind.Throttled) with { After = After(answer) };
        }

        if (CodeTable.IsTransient(code, status))
        {
            return Attempt.Failed(ApiFailureKind.Unavailable, code ?? "failed", $"{state.Model.Name} failed: {Said(error.Message)}", status, RetryKind.Transient) with { After = After(answer) };
        }

        if (code is null)
        {
            return status == 501 ? Attempt.Failed(ApiFailureKind.NotSupported, "not-implemented", $"{state.Model.Name} does not know {state.Operation.Name}.", status)
                : status == 407 ? Attempt.Failed(ApiFailureKind.Unavailable, "proxy", "The proxy wants credentials.", status)
                : Attempt.Failed(ApiFailureKind.Malformed, "malformed", string.Create(CultureInfo.InvariantCulture, $"What answered for {state.Model.Name} with status {status} does not speak its protocol."), status);
        }

        // Good keys are unknown to a Region that is not enabled; and one request that is refused among many that are not says nothing of them.
        return CodeTable.OfKeys(code, _provenRegions.ContainsKey(endpoint.Scope.Region), !_provenRegions.IsEmpty) switch
        {
            ApiFailureKind.NotSupported => Attempt.Failed(ApiFailureKind.NotSupported, code, $"{endpoint.Scope.Region} does not know the credentials, which are good elsewhere: it is not enabled.", status),
            ApiFailureKind.NoCredentials => Attempt.Failed(ApiFailureKind.NoCredentials, code, "AWS does not accept the credentials.", status),
            { } kind => Attempt.Failed(kind, code, Said(error.Message), status),
            null => Attempt.Failed(CodeTable.KindOf(code, status), code, Said(error.Message), status),
        };
    }

    private TimeSpan? After(WireAnswer answer) =>
        long.TryParse(answer.Header("x-amz-retry-after"), NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths) ? TimeSpan.FromMilliseconds(Math.Min(thousandths, 60_000))
        : long.TryParse(answer.Header("Retry-After"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, 60))
        : DateTimeOffset.TryParse(answer.Header("Retry-After"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment > _options.Time.GetUtcNow() ? moment - _options.Time.GetUtcNow()
        : null;

    /// <summary>The words of a service, in one line and without secrets.</summary>
    private static string Said(string message)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = Redaction.Of(line.Length > MaxMessage ? line[..MaxMessage] : line);
        return shown.Length == 0 ? "no reason was given." : shown;
    }
}
