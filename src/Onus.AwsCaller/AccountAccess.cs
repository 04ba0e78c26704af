using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Transport;

namespace Onus.AwsCaller;

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
    private readonly AssumedRoles _roles;

    /// <param name="profiles">The profiles; none for what AWS's own tools would use.</param>
    /// <param name="region">The Region whose STS is asked for roles.</param>
    /// <param name="rate">The most calls a second; null for what each service bears.</param>
    /// <exception cref="FormatException">The environment says something that can't be.</exception>
    public AccountAccess(IReadOnlyList<string> profiles, string region, int? rate)
    {
        var variables = Variables;
        _endpoints = EndpointOptions.FromVariables(variables);
        _transport = new HttpTransport(TransportOptions.FromVariables(variables, Bundle(variables)));
        _limits = new RateLimits(new RateOptions { PerSecond = rate }, TimeProvider.System);
        Own = profiles;
        _credentials = profiles.Count > 0 ? [.. profiles.Select(profile => new MachineCredentials(profile, TimeProvider.System))] : [new MachineCredentials(null, TimeProvider.System)];
        _roles = new AssumedRoles(_credentials[0], credentials => ClientOf(credentials, "unknown"), region, Session, TimeProvider.System);
    }

    /// <summary>The Region that the environment names, else the profile; null where none does.</summary>
    public static string? RegionOf(string? profile)
    {
        var variables = Variables;
        return profile is not null && MachineCredentials.RegionOf(profile) is { } own ? own
            : variables.GetValueOrDefault("AWS_REGION") is { Length: > 0 } region ? region
            : variables.GetValueOrDefault("AWS_DEFAULT_REGION") is { Length: > 0 } usual ? usual
            : MachineCredentials.RegionOf(variables.GetValueOrDefault("AWS_PROFILE") ?? "default");
    }

    public IReadOnlyList<string> Own { get; }

    public IApiClient ClientOf(int index, string account) => ClientOf(_credentials[index], account);

    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account) => ClientOf(_roles.EndOf(steps), account);

    public void Dispose()
    {
        _transport.Dispose();
        _roles.Dispose();
        Array.ForEach(_credentials, credentials => credentials.Dispose());
    }

    private static IReadOnlyDictionary<string, string> Variables => Environment.GetEnvironmentVariables().Keys.OfType<string>()
        .ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name) ?? "", StringComparer.Ordinal);

    private ApiClient ClientOf(ICredentialsProvider credentials, string account) => new(new ApiClientOptions { Account = account, Time = TimeProvider.System, Endpoints = _endpoints }, credentials, _transport, _limits);

    private static string? Bundle(IReadOnlyDictionary<string, string> variables)
    {
        if (variables.GetValueOrDefault("AWS_CA_BUNDLE") is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            return new FileInfo(path).Length > MaxBundle ? throw new FormatException("the file of AWS_CA_BUNDLE is too large.") : File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FormatException("the file of AWS_CA_BUNDLE can't be read.");
        }
    }
}
