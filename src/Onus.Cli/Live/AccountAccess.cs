using Onus.Aws.Calls;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Transport;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Live;

namespace Onus.Cli.Live;

/// <summary>The ways to accounts from this machine: its credentials and the roles that they assume, endpoints and proxies, as the environment says them.</summary>
internal sealed class AccountAccess : IAccountAccess, IDisposable
{
    /// <summary>What sessions are called in the logs of accounts.</summary>
    private const string Session = "onus-live";

    private const long MaxBundle = 4 * 1024 * 1024;

    private readonly EndpointOptions _endpoints;
    private readonly HttpTransport _transport;
    private readonly RateLimits _limits;
    private readonly MachineCredentials[] _credentials;
    private readonly Dictionary<string, AssumedRole> _roles = new(StringComparer.Ordinal);
    private readonly string _region;

    /// <param name="profiles">The profiles; none for what AWS's own tools would use.</param>
    /// <param name="region">The Region whose STS is asked for roles.</param>
    /// <param name="rate">The most calls a second; null for what each service bears.</param>
    /// <exception cref="RequestException">The environment says something that can't be.</exception>
    public AccountAccess(IReadOnlyList<string> profiles, string region, int? rate)
    {
        var variables = DiskHost.Variables;
        try
        {
            _endpoints = EndpointOptions.FromVariables(variables);
            _transport = new HttpTransport(TransportOptions.FromVariables(variables, Bundle(variables)));
        }
        catch (FormatException problem)
        {
            throw new RequestException($"the environment can't be used: {problem.Message}");
        }

        _limits = new RateLimits(new RateOptions { PerSecond = rate }, TimeProvider.System);
        (_region, Own) = (region, profiles.Count > 0 ? profiles : ["the environment"]);
        _credentials = profiles.Count > 0 ? [.. profiles.Select(profile => new MachineCredentials(profile, TimeProvider.System))] : [new MachineCredentials(null, TimeProvider.System)];
    }

    /// <summary>The Region that the environment names, else the profile; null where none does.</summary>
    public static string? RegionOf(string? profile)
    {
        var variables = DiskHost.Variables;
        return profile is not null && MachineCredentials.RegionOf(profile) is { } own ? own
            : variables.GetValueOrDefault("AWS_REGION") is { Length: > 0 } region ? region
            : variables.GetValueOrDefault("AWS_DEFAULT_REGION") is { Length: > 0 } usual ? usual
            : MachineCredentials.RegionOf(variables.GetValueOrDefault("AWS_PROFILE") ?? "default");
    }

    public IReadOnlyList<string> Own { get; }

    public IApiClient ClientOf(int index, string account) => ClientOf(_credentials[index], account);

    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account)
    {
        // A role that many chains go through is assumed once.
        ICredentialsProvider credentials = _credentials[0];
        var path = "";
        foreach (var step in steps)
        {
            path += " " + step.Arn;
            if (!_roles.TryGetValue(path, out var role))
            {
                _roles[path] = role = new AssumedRole(ClientOf(credentials, "unknown"), _region, step, Session, TimeProvider.System);
            }

            credentials = role;
        }

        return ClientOf(credentials, account);
    }

    private ApiClient ClientOf(ICredentialsProvider credentials, string account) => new(new ApiClientOptions { Account = account, Time = TimeProvider.System, Endpoints = _endpoints }, credentials, _transport, _limits);

    public void Dispose()
    {
        _transport.Dispose();
        Array.ForEach(_credentials, credentials => credentials.Dispose());
        foreach (var role in _roles.Values)
        {
            role.Dispose();
        }
    }

    private static string? Bundle(IReadOnlyDictionary<string, string> variables)
    {
        if (variables.GetValueOrDefault("AWS_CA_BUNDLE") is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            return new FileInfo(path).Length > MaxBundle ? throw new RequestException($"the file of AWS_CA_BUNDLE is too large.") : File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"the file of AWS_CA_BUNDLE can't be read.");
        }
    }
}
