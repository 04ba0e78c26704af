using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Onus.Aws.Tests.Support;

/// <summary>A server on the loopback that answers each connection's first request with the bytes that a test says, and then closes or resets the connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _serving;
    private readonly Func<int, string?> _answer;
    private readonly bool _isDeaf;

    /// <param name="answer">The answer to the request of a number, from 0; null for a reset without any.</param>
    /// <param name="isDeaf">Whether it answers whatever was said first, without waiting for a whole request.</param>
    public RawServer(Func<int, string?> answer, bool isDeaf = false)
    {
        (_answer, _isDeaf) = (answer, isDeaf);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The heads and bodies of the requests.</summary>
    public List<string> Requests { get; } = [];

    public static string Http(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} x\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Dispose();
        await _serving;
        _ending.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_ending.Token);
                var stream = client.GetStream();
                var request = await ReadAsync(stream);
                int number;
                lock (Requests)
                {
                    number = Requests.Count;
                    Requests.Add(request);
                }

                if (_answer(number) is { } answer)
                {
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _ending.Token);
                }
                else
                {
                    client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var count = await stream.ReadAsync(buffer, _ending.Token);
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
            var all = text.ToString();
            var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (count == 0 || _isDeaf || (end >= 0 && all.Length - end - 4 >= LengthOf(all[..end])))
            {
                return all;
            }
        }
    }

    private static int LengthOf(string head) =>
        head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line
            ? int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
