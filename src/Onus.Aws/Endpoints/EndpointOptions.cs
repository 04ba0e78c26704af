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

    private const string AddressVariable = "AWS_ENDPOINT_URL";

    /// <summary>What variables of the environment say, as AWS's own tools understand them: <c>AWS_ENDPOINT_URL</c>, <c>AWS_ENDPOINT_URL_…</c>, <c>AWS_IGNORE_CONFIGURED_ENDPOINT_URLS</c>, <c>AWS_USE_FIPS_ENDPOINT</c>, <c>AWS_USE_DUALSTACK_ENDPOINT</c>.</summary>
    /// <param name="variables">The variables, which a host reads.</param>
    /// <exception cref="FormatException">An address is none; the message names the variable.</exception>
    public static EndpointOptions FromVariables(IReadOnlyDictionary<string, string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var isIgnored = IsTrue(variables, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
        return new EndpointOptions
        {
            UsesFips = IsTrue(variables, "AWS_USE_FIPS_ENDPOINT"),
            UsesDualStack = IsTrue(variables, "AWS_USE_DUALSTACK_ENDPOINT"),
            Address = isIgnored ? null : AddressOf(variables, AddressVariable),
            Addresses = variables.Keys.Where(name => !isIgnored && name.StartsWith(AddressVariable + "_", StringComparison.Ordinal))
                .Select(name => (Name: name[(AddressVariable.Length + 1)..], Address: AddressOf(variables, name)))
                .Where(entry => entry.Address is not null)
                .ToDictionary(entry => entry.Name, entry => entry.Address!),
        };
    }

    private static bool IsTrue(IReadOnlyDictionary<string, string> variables, string name) => "true".Equals(variables.GetValueOrDefault(name), StringComparison.OrdinalIgnoreCase);

    private static Uri? AddressOf(IReadOnlyDictionary<string, string> variables, string name) =>
        variables.GetValueOrDefault(name) is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0 ? address
        : throw new FormatException($"{name} is no address of an endpoint: it has to be http or https, a host and perhaps a path, without a user and a query.");
}
