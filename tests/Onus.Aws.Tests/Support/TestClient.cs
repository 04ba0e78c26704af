using Onus.Api.Calls;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Tests.Support;

internal static class TestClient
{
    public static AccessKey Key { get; } = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", null, null);

    public static ApiClient Of(
        ITransport transport, TimeProvider time, ICredentialsProvider? credentials = null, ICallObserver? observer = null, EndpointOptions? endpoints = null, RateOptions? rates = null, RateLimits? limits = null,
        Func<ApiClientOptions, ApiClientOptions>? change = null)
    {
        var options = new ApiClientOptions { Account = "111122223333", Time = time, Observer = observer, Endpoints = endpoints ?? EndpointOptions.Usual };
        return new ApiClient(change?.Invoke(options) ?? options, credentials ?? new StaticCredentials(Key), transport, limits ?? new RateLimits(rates ?? new RateOptions { PerSecond = 1000 }, time));
    }

    public static ApiCall Call(string service, string operation, params (string Key, Value Value)[] input) => new(service, operation, "eu-west-1", Value.Map(input));
}
