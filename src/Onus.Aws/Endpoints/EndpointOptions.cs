namespace Onus.Aws.Endpoints;

/// <summary>Which endpoints are asked. The host reads it from where it stands: the environment, the configuration, the command line.</summary>
public sealed record EndpointOptions
{
    /// <summary>AWS's own.</summary>
    public static EndpointOptions Usual { get; } = new();

    /// <summary>Whether endpoints with validated cryptography are asked; what has none is not asked at all.</summary>
    public bool UsesFips { get; init; }

    /// <summary>Whether endpoints that speak IPv6 too are asked, where there are any.</summary>
    public bool UsesDualStack { get; init; }

    /// <summary>The endpoint that is asked instead of all, as <c>AWS_ENDPOINT_URL</c> says it; null for AWS's own.</summary>
    public Uri? Address { get; init; }

    /// <summary>The endpoints that are asked instead of a service's, as the variables <c>AWS_ENDPOINT_URL_…</c> say it, by what their names end with: <c>ELASTIC_LOAD_BALANCING_V2</c>.</summary>
    public IReadOnlyDictionary<string, Uri> Addresses { get; init; } = new Dictionary<string, Uri>();
}
