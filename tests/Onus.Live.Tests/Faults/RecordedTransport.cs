using System.Collections.Concurrent;
using System.Text;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.Faults;

/// <summary>Passes requests on, and remembers what was answered to each, so that it can be answered again without anybody there.</summary>
internal sealed class RecordedTransport(ITransport inner) : ITransport
{
    /// <summary>The answers by request.</summary>
    public ConcurrentDictionary<string, WireAnswer> Answers { get; } = new(StringComparer.Ordinal);

    public async ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        var answer = await inner.SendAsync(method, address, headers, body, maxBody, cancellation);
        return Answers.GetOrAdd(KeyOf(method, address, headers, body), answer);
    }

    /// <summary>What tells requests apart: whatever is in them but for the moment and the signature.</summary>
    public static string KeyOf(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body) =>
        string.Join('\n', FamilyOf(headers), method, address.PathAndQuery, Encoding.UTF8.GetString(body));

    /// <summary>The Region and the service that it was signed for, and the operation where a header says it.</summary>
    public static string FamilyOf(IReadOnlyList<(string Name, string Value)> headers)
    {
        var scope = headers.First(header => header.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Value.Split("Credential=")[1].Split(',')[0].Split('/');
        return $"{scope[2]} {scope[3]} {headers.FirstOrDefault(header => header.Name.Equals("X-Amz-Target", StringComparison.OrdinalIgnoreCase)).Value}";
    }
}
