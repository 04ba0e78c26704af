using Onus.Aws.Transport;

namespace Onus.Aws.Clients;

/// <summary>How buckets are addressed: by AWS's hosts in the name of the host, elsewhere in the path.</summary>
internal static class BucketAddress
{
    private const int MaxLength = 63;

    /// <summary>Moves the bucket from the path into the host's name, where it can be part of one: a dot in it would be refused by the host's certificate.</summary>
    public static void IntoHost(WireRequest request, string bucket)
    {
        var step = "/" + bucket;
        if (bucket.Length is < 3 or > MaxLength || bucket[0] == '-' || bucket[^1] == '-' || !bucket.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || !request.Path.StartsWith(step, StringComparison.Ordinal))
        {
            return;
        }

        request.HostPrefix = bucket + ".";
        request.Path = request.Path[step.Length..] is { Length: > 0 } rest ? rest : "/";
    }
}
