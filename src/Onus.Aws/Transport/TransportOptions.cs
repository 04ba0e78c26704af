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
}
