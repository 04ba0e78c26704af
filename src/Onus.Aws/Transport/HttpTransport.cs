using System.Net;
using System.Net.Security;

namespace Onus.Aws.Transport;

/// <summary>The one place that speaks HTTP: no redirects are followed, no cookies kept, and nothing is asked but the address that was given.</summary>
public sealed class HttpTransport : ITransport, IDisposable
{
    private const int MaxHeaderKilobytes = 64;

    private readonly HttpClient _client;

    /// <summary>Makes a client, whose connections are shared by all that is sent through it.</summary>
    /// <exception cref="FormatException">The certificates can't be read.</exception>
    public HttpTransport(TransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.ConnectTime,
            MaxConnectionsPerServer = options.ConnectionsPerHost,
            MaxResponseHeadersLength = MaxHeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseProxy = options.Proxy is not null,
            Proxy = options.Proxy is null ? null : new ProxyWay(options.Proxy, options.WithoutProxy),
        };
        if (options.Authorities is { } bundle)
        {
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Authorities.PolicyOf(bundle) };
        }

        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    async ValueTask<WireAnswer> ITransport.SendAsync(
        string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Version = HttpVersion.Version11 };
        if (body.Length > 0 || method is "POST" or "PUT")
        {
            request.Content = new ByteArrayContent(body);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        var isAnswered = false;
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            isAnswered = true;
            var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            {
                found[name] = values.ToString();
            }

            return await ReadAsync(response.Content, maxBody, cancellation).ConfigureAwait(false) is { } read
                ? new WireAnswer((int)response.StatusCode, found, read)
                : WireAnswer.Failed(WireFault.TooLarge);
        }
        catch (HttpRequestException e)
        {
            return WireAnswer.Failed(FaultOf(e.HttpRequestError, isAnswered));
        }
        catch (HttpIOException e)
        {
            return WireAnswer.Failed(FaultOf(e.HttpRequestError, isAnswered));
        }
        catch (IOException)
        {
            return WireAnswer.Failed(isAnswered ? WireFault.Cut : WireFault.Broken);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time for connecting is the handler's own.
            return WireAnswer.Failed(WireFault.TimedOut);
        }
    }

    private static WireFault FaultOf(HttpRequestError error, bool isAnswered) => error switch
    {
        HttpRequestError.NameResolutionError => WireFault.UnknownHost,
        HttpRequestError.SecureConnectionError => WireFault.Untrusted,
        HttpRequestError.ProxyTunnelError => WireFault.Proxy,
        HttpRequestError.ConfigurationLimitExceeded => WireFault.TooLarge,
        _ => isAnswered ? WireFault.Cut : WireFault.Broken,
    };

    /// <summary>The whole body; null when it is too large.</summary>
    private static async ValueTask<byte[]?> ReadAsync(HttpContent content, int maxBody, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > maxBody)
        {
            return null;
        }

        using var all = new MemoryStream((int)(content.Headers.ContentLength ?? 0));
        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[16 * 1024];
            int count;
            while ((count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                if (all.Length + count > maxBody)
                {
                    return null;
                }

                all.Write(buffer, 0, count);
            }
        }

        return all.ToArray();
    }
}
