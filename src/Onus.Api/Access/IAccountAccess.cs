using Onus.Api.Calls;
using Onus.Api.Roles;

namespace Onus.Api.Access;

/// <summary>The ways into accounts that a host has: credentials of its own, and roles that are assumed by the first of them.</summary>
public interface IAccountAccess
{
    /// <summary>What its own credentials are called, for people; the first ask for an organisation and assume roles.</summary>
    IReadOnlyList<string> Own { get; }

    /// <summary>Calls by some of its own credentials.</summary>
    /// <param name="index">Which of <see cref="Own"/>.</param>
    /// <param name="account">The account that they are of, whose limits count.</param>
    IApiClient ClientOf(int index, string account);

    /// <summary>Calls by the last of some roles, each of which is assumed by the one before.</summary>
    /// <param name="steps">The roles, at least one, as <see cref="RoleChain.Problem"/> lets them pass.</param>
    /// <param name="account">The account of the last.</param>
    IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account);
}
