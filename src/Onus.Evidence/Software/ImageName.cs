using System.Text.RegularExpressions;

namespace Onus.Evidence.Software;

/// <summary>The name of an image: where it is fetched from, its repository, its tag and its digest.</summary>
/// <param name="Registry">The host.</param>
/// <param name="Repository">The path in it.</param>
/// <param name="Tag">The tag; null when there is none.</param>
/// <param name="Digest">The digest; null when there is none.</param>
internal sealed partial record ImageName(string Registry, string Repository, string? Tag, string? Digest)
{
    private const string Hub = "docker.io";
    private const int MaxLength = 512;

    /// <summary>A reference as a name; null when it is none. What leaves out the host means Docker Hub, what leaves out tag and digest the newest.</summary>
    public static ImageName? Parse(string text)
    {
        if (text.Length is 0 or > MaxLength || Reference().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var path = match.Groups["path"].Value;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var hasHost = slash > 0 && (path.AsSpan(0, slash).IndexOfAny('.', ':') >= 0 || path[..slash] == "localhost");
        var (registry, repository) = hasHost ? (path[..slash], path[(slash + 1)..]) : (Hub, path);
        if (registry is "index.docker.io" or "registry-1.docker.io")
        {
            registry = Hub;
        }

        if (registry == Hub && !repository.Contains('/', StringComparison.Ordinal))
        {
            repository = "library/" + repository;
        }

        var digest = match.Groups["digest"] is { Success: true } told ? told.Value.ToLowerInvariant() : null;
        return new ImageName(registry.ToLowerInvariant(), repository, match.Groups["tag"] is { Success: true } tag ? tag.Value : digest is null ? "latest" : null, digest);
    }

    /// <summary>Whether a text is a digest.</summary>
    public static bool IsDigest(string text) => Sha256().IsMatch(text);

    [GeneratedRegex("^(?<path>[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]+)?(/[A-Za-z0-9._-]+)+|[A-Za-z0-9][A-Za-z0-9._-]*)(:(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(@(?<digest>sha256:[0-9a-fA-F]{64}))?\\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex("^sha256:[0-9a-f]{64}\\z")]
    private static partial Regex Sha256();
}
