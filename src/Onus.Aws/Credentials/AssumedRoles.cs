using Onus.Api.Calls;
using Onus.Api.Roles;

namespace Onus.Aws.Credentials;

/// <summary>Roles that are assumed one by another. One that many chains go through is assumed once.</summary>
/// <param name="start">The credentials that all chains begin with.</param>
/// <param name="clientOf">Makes a client that calls by credentials.</param>
/// <param name="region">The Region whose STS is asked.</param>
/// <param name="session">The name of the sessions, which the logs of accounts show.</param>
public sealed class AssumedRoles(ICredentialsProvider start, Func<ICredentialsProvider, IApiClient> clientOf, string region, string session, TimeProvider time) : IDisposable
{
    private readonly Dictionary<string, AssumedRole> _roles = new(StringComparer.Ordinal);

    /// <summary>The credentials at the end of a chain.</summary>
    /// <param name="steps">The roles; checked with <see cref="RoleChain.Problem"/> before.</param>
    public ICredentialsProvider EndOf(IReadOnlyList<RoleStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var (credentials, path) = (start, "");
        foreach (var step in steps)
        {
            path += " " + step.Arn;
            if (!_roles.TryGetValue(path, out var role))
            {
                _roles[path] = role = new AssumedRole(clientOf(credentials), region, step, session, time);
            }

            credentials = role;
        }

        return credentials;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var role in _roles.Values)
        {
            role.Dispose();
        }
    }
}
