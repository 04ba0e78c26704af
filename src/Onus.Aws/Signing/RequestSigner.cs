using System.Globalization;
using System.Text;
using Onus.Aws.Transport;
using Onus.Contracts.Digests;

namespace Onus.Aws.Signing;

/// <summary>Signs requests by AWS's Signature Version 4, in the headers.</summary>
internal static class RequestSigner
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>What does not come along on the way of itself: it is no part of what is signed.</summary>
    private static readonly HashSet<string> Unsigned = new(StringComparer.OrdinalIgnoreCase) { "user-agent", "expect", "x-amzn-trace-id", "connection" };

    /// <summary>The headers of a request with its date, its token and its signature; the host is not among them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="host">The host, with the port where it is not the usual one.</param>
    /// <param name="path">The path as it is sent, encoded.</param>
    /// <param name="scope">What the signature is good for.</param>
    /// <param name="key">The key.</param>
    /// <param name="now">The moment, by the clock of the service.</param>
    public static List<(string Name, string Value)> Sign(WireRequest request, string host, string path, SigningScope scope, AccessKey key, DateTimeOffset now)
    {
        var time = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var date = time[..8];
        var digest = Hex(Digest.Sha256(request.Body));
        var headers = new List<(string Name, string Value)>(request.Headers) { ("X-Amz-Date", time) };
        if (key.Token is { } token)
        {
            headers.Add(("X-Amz-Security-Token", token));
        }

        if (scope.IsObjectStore)
        {
            headers.Add(("X-Amz-Content-Sha256", digest));
        }

        var signed = headers.Where(header => !Unsigned.Contains(header.Name)).Append((Name: "Host", Value: host))
            .GroupBy(header => header.Name.ToLowerInvariant(), header => OneSpaced(header.Value))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        var names = string.Join(';', signed.Select(group => group.Key));
        var canonical = string.Join('\n',
            request.Method,
            scope.IsObjectStore ? path : UrlText.Encode(path, keepsSlashes: true),
            request.EncodedQuery(),
            string.Concat(signed.Select(group => $"{group.Key}:{string.Join(',', group)}\n")),
            names,
            digest);
        var range = $"{date}/{scope.Region}/{scope.Service}/aws4_request";
        var text = $"{Algorithm}\n{time}\n{range}\n{Hex(Digest.Sha256(Encoding.UTF8.GetBytes(canonical)))}";
        byte[] derived = Encoding.UTF8.GetBytes("AWS4" + key.Secret);
        foreach (var part in (string[])[date, scope.Region, scope.Service, "aws4_request"])
        {
            derived = Hmac.Sha256(derived, Encoding.UTF8.GetBytes(part));
        }

        headers.Add(("Authorization", $"{Algorithm} Credential={key.Id}/{range}, SignedHeaders={names}, Signature={Hex(Hmac.Sha256(derived, Encoding.UTF8.GetBytes(text)))}"));
        return headers;
    }

    private static string OneSpaced(string value) => string.Join(' ', value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
