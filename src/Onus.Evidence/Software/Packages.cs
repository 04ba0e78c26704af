namespace Onus.Evidence.Software;

/// <summary>Tells packages of a system from libraries of an application, by the words of package URLs and scanners.</summary>
internal static class Packages
{
    private static readonly HashSet<string> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        "deb", "rpm", "apk", "alpm", "ebuild", "portage", "linux-kernel", "os", "os-pkgs", "dpkg", "bitnami-os", "msrc-kb",
    };

    /// <summary>Whether a kind of package is one of a system.</summary>
    public static bool IsSystem(string? kind) => kind is not null && Systems.Contains(kind);

    /// <summary>Whether a package URL (<c>pkg:deb/debian/openssl@3</c>) is one of a system.</summary>
    public static bool IsSystemUrl(string? url) => url is not null && url.StartsWith("pkg:", StringComparison.OrdinalIgnoreCase) && url.IndexOf('/', StringComparison.Ordinal) is var slash and > 4 && IsSystem(url[4..slash]);

    /// <summary>The digest of an image in a package URL (<c>pkg:oci/app@sha256%3A…?repository_url=…</c>); null when there is none.</summary>
    public static string? DigestOf(string? url)
    {
        if (url is null || url.IndexOf('@', StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var digest = Uri.UnescapeDataString(url[(url.IndexOf('@', StringComparison.Ordinal) + 1)..].Split('?', '#')[0]).ToLowerInvariant();
        return ImageName.IsDigest(digest) ? digest : null;
    }
}
