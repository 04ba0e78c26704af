using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Onus.Live.Tests.Moto;

/// <summary>A moto server of a test's own.</summary>
internal sealed class MotoServer : IDisposable
{
    private readonly Process _process;

    private MotoServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<MotoServer> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Python("-m", "moto.server", "-H", "127.0.0.1", "-p", address.Port.ToString(CultureInfo.InvariantCulture));
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("Running on", StringComparison.Ordinal))
        {
            // It says so when it listens.
        }

        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        return new MotoServer(process, address);
    }

    /// <summary>Runs one of the scripts that stand here, and gives what it prints.</summary>
    public async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        using var process = Python([Path.Combine(Checkout.Root, "tests", "Onus.Live.Tests", "Moto", script), Address.ToString().TrimEnd('/'), .. arguments]);
        var errors = process.StandardError.ReadToEndAsync();
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return printed;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Python(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["PYTHONUNBUFFERED"] = "1";
        start.Environment.Remove("AWS_PROFILE");
        start.Environment.Remove("AWS_ENDPOINT_URL");
        return Process.Start(start)!;
    }
}
