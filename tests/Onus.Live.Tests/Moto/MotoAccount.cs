using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Moto;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.Moto;

/// <summary>An account in a moto server of its own, with what <c>seed_account.py</c> puts into one Region.</summary>
public sealed class MotoAccount : IAsyncLifetime
{
    private readonly HttpTransport _transport = new(new TransportOptions());
    private MotoServer? _server;

    public ApiClient Client { get; private set; } = null!;

    /// <summary>Where the server is.</summary>
    public Uri Address => _server!.Address;

    /// <summary>What is true of the account.</summary>
    internal IReadOnlyList<SeededRow> Truth { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (MotoFactAttribute.WhyNot is not null)
        {
            return;
        }

        _server = await MotoServer.StartAsync();
        Truth = SeededRow.Read(await _server.RunAsync("seed_account.py", "eu-west-1"));
        Client = ClientOf(new AccessKey("testing", "testing", null, null));
    }

    /// <summary>Who calls by a key.</summary>
    public ApiClient ClientOf(AccessKey key) => new(
        new ApiClientOptions { Account = "123456789012", Time = TimeProvider.System, Endpoints = new EndpointOptions { Address = Address }, MaxAttempts = 1 },
        new StaticCredentials(key),
        _transport,
        new RateLimits(new RateOptions { PerSecond = 1000 }, TimeProvider.System));

    public Task DisposeAsync()
    {
        _server?.Dispose();
        _transport.Dispose();
        return Task.CompletedTask;
    }
}
