using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Transport;

namespace Onus.Aws.Tests.Moto;

/// <summary>A moto server of its own, seeded, with what boto3 understands of its answers: started once for all tests that compare.</summary>
public sealed class MotoServer : IAsyncLifetime
{
    private readonly HttpTransport _transport = new(new TransportOptions());
    private Process? _server;
    private JsonDocument? _told;
    private Dictionary<string, (JsonElement Params, JsonElement Answer)[]> _answers = [];

    public ApiClient Client { get; private set; } = null!;

    /// <summary>The calls of an operation that boto3 made, each with what it answered.</summary>
    internal IReadOnlyList<(JsonElement Params, JsonElement Answer)> Of(string operation) => _answers.GetValueOrDefault(operation) ?? [];

    public async Task InitializeAsync()
    {
        if (MotoFactAttribute.WhyNot is not null)
        {
            return;
        }

        var port = FreePort();
        var address = $"http://127.0.0.1:{port}";
        _server = Start("-m", "moto.server", "-H", "127.0.0.1", "-p", $"{port}");
        while (await _server.StandardError.ReadLineAsync() is { } line && !line.Contains("Running on", StringComparison.Ordinal))
        {
            // It says so when it listens.
        }

        _ = _server.StandardError.ReadToEndAsync();
        _ = _server.StandardOutput.ReadToEndAsync();
        using var boto = Start(Path.Combine(Checkout.Root, "tests", "Onus.Aws.Tests", "Moto", "boto_answers.py"), address);
        await boto.StandardInput.WriteAsync(MotoCalls.Text);
        boto.StandardInput.Close();
        var errors = boto.StandardError.ReadToEndAsync();
        var output = await boto.StandardOutput.ReadToEndAsync();
        await boto.WaitForExitAsync();
        boto.ExitCode.ShouldBe(0, await errors);
        _told = JsonDocument.Parse(output);
        _answers = _told.RootElement.GetProperty("calls").EnumerateArray().Zip(_told.RootElement.GetProperty("answers").EnumerateArray())
            .GroupBy(pair => $"{pair.First.GetProperty("service").GetString()}:{pair.First.GetProperty("operation").GetString()}")
            .ToDictionary(group => group.Key, group => group.Select(pair => (pair.First.GetProperty("params"), pair.Second)).ToArray());
        Client = new ApiClient(
            new ApiClientOptions { Account = "123456789012", Time = TimeProvider.System, Endpoints = new EndpointOptions { Address = new Uri(address) }, MaxAttempts = 1 },
            new StaticCredentials(new AccessKey("testing", "testing", null, null)),
            _transport,
            new RateLimits(new RateOptions { PerSecond = 1000 }, TimeProvider.System));
    }

    public Task DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill(entireProcessTree: true);
        }

        _server?.Dispose();
        _told?.Dispose();
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
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["PYTHONUNBUFFERED"] = "1";
        start.Environment.Remove("AWS_PROFILE");
        start.Environment.Remove("AWS_ENDPOINT_URL");
        return Process.Start(start)!;
    }
}
