namespace Onus.Aws.Transport;

/// <summary>The way to AWS's endpoints. The host reads it from where it stands: the environment, the command line.</summary>
public sealed record TransportOptions
{
    /// <summary>The proxy that requests go through, as <c>HTTPS_PROXY</c> says it; null where there is none.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>The hosts that are reached without the proxy, as <c>NO_PROXY</c> lists them: names, with their subdomains.</summary>
    public IReadOnlyList<string> WithoutProxy { get; init; } = [];

    /// <summary>The certificates of authorities that are trusted instead of the machine's, in PEM, as <c>AWS_CA_BUNDLE</c> names them; null for the machine's.</summary>
    public string? Authorities { get; init; }

    /// <summary>How long a connection may take to come about.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many connections there are to one host at most.</summary>
    public int ConnectionsPerHost { get; init; } = 16;

    /// <summary>What variables of the environment say of proxies: <c>HTTPS_PROXY</c>, else <c>ALL_PROXY</c>, and <c>NO_PROXY</c>, in capital letters or small ones.</summary>
    /// <param name="variables">The variables, which a host reads.</param>
    /// <param name="authorities">The content of the file that <c>AWS_CA_BUNDLE</c> names; null where it names none.</param>
    /// <exception cref="FormatException">A proxy's address is none; the message names the variable.</exception>
    public static TransportOptions FromVariables(IReadOnlyDictionary<string, string> variables, string? authorities)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var proxy = ((string[])["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]).FirstOrDefault(name => variables.GetValueOrDefault(name) is { Length: > 0 });
        return new TransportOptions
        {
            Proxy = proxy is null ? null : ProxyOf(proxy, variables[proxy]),
            WithoutProxy = (variables.GetValueOrDefault("NO_PROXY") ?? variables.GetValueOrDefault("no_proxy") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Authorities = authorities,
        };
    }

    private static Uri ProxyOf(string name, string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address
        : throw new FormatException($"{name} is no address of a proxy: it has to be http or https, and a host.");
}
