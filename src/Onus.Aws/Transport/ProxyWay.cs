using System.Net;

namespace Onus.Aws.Transport;

/// <summary>One proxy for all hosts but those that are named.</summary>
internal sealed class ProxyWay(Uri proxy, IReadOnlyList<string> without) : IWebProxy
{
    /// <inheritdoc/>
    public ICredentials? Credentials { get; set; } = CredentialsOf(proxy);

    /// <inheritdoc/>
    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy;

    /// <inheritdoc/>
    public bool IsBypassed(Uri host) => host.IsLoopback || without.Any(name => Covers(name.Trim(), host.IdnHost));

    private static bool Covers(string name, string host)
    {
        var bare = name.TrimStart('*').TrimStart('.');
        return name == "*" || (bare.Length > 0
            && (host.Equals(bare, StringComparison.OrdinalIgnoreCase) || host.EndsWith('.' + bare, StringComparison.OrdinalIgnoreCase)));
    }

    private static NetworkCredential? CredentialsOf(Uri proxy)
    {
        var parts = proxy.UserInfo.Split(':', 2);
        return parts is [{ Length: > 0 } user, .. var rest]
            ? new NetworkCredential(Uri.UnescapeDataString(user), rest.Length == 0 ? "" : Uri.UnescapeDataString(rest[0]))
            : null;
    }
}
