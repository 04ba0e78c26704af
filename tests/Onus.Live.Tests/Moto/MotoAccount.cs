using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Moto;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.Moto;

/// <summary>An account in a moto server of its own, seeded by <c>seed_account.py</c>.</summary>
public sealed class MotoAccount : IAsyncLifetime
{
    private readonly HttpTransport _transport = new(new TransportOptions());
    private Process? _server;

    public ApiClient Client { get; private set; } = null!;

    /// <summary>Where the server is.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (MotoFactAttribute.WhyNot is not null)
        {
            return;
        }

        var address = $"http://127.0.0.1:{FreePort()}";
        Address = new Uri(address);
        _server = Start("-m", "moto.server", "-H", "127.0.0.1", "-p", new Uri(address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        while (await _server.StandardError.ReadLineAsync() is { } line && !line.Contains("Running on", StringComparison.Ordinal))
        {
            // It says so when it listens.
        }

        _ = _server.StandardError.ReadToEndAsync();
        _ = _server.StandardOutput.ReadToEndAsync();
        using var seed = Start(Path.Combine(Checkout.Root, "tests", "Onus.Live.Tests", "Moto", "seed_account.py"), address);
        var errors = seed.StandardError.ReadToEndAsync();
        await seed.WaitForExitAsync();
        seed.ExitCode.ShouldBe(0, await errors);
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
        if (_server is { HasExited: false })
        {
            _server.Kill(entireProcessTree: true);
        }

        _server?.Dispose();
        _transport.Dispose();
        return Task.CompletedTask;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["PYTHONUNBUFFERED"] = "1";
        start.Environment.Remove("AWS_PROFILE");
        start.Environment.Remove("AWS_ENDPOINT_URL");
        return Process.Start(start)!;
    }
}
