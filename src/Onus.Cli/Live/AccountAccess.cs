using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Transport;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Live;

/// <summary>The way to accounts from this machine: its credentials, endpoints and proxies, as the environment says them.</summary>
internal sealed class AccountAccess : IDisposable
{
    private const long MaxBundle = 4 * 1024 * 1024;

    private readonly EndpointOptions _endpoints;
    private readonly HttpTransport _transport;
    private readonly RateLimits _limits;
    private readonly MachineCredentials _credentials;

    /// <param name="profile">The profile; null for what AWS's own tools would use.</param>
    /// <param name="rate">The most calls a second; null for what each service bears.</param>
    /// <exception cref="RequestException">The environment says something that can't be.</exception>
    public AccountAccess(string? profile, int? rate)
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
        _credentials = new MachineCredentials(profile, TimeProvider.System);
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

    /// <summary>Who calls for an account.</summary>
    public ApiClient ClientOf(string account) => new(new ApiClientOptions { Account = account, Time = TimeProvider.System, Endpoints = _endpoints }, _credentials, _transport, _limits);

    public void Dispose()
    {
        _transport.Dispose();
        _credentials.Dispose();
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
