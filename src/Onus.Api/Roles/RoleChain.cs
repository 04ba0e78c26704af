using Onus.Core.Diagnostics;

namespace Onus.Api.Roles;

/// <summary>Roles that are assumed one by another.</summary>
public static class RoleChain
{
    private const int MaxSteps = 8;

    /// <summary>Why a chain is not walked; null where it may be.</summary>
    /// <param name="startAccount">The account of the credentials that it begins with.</param>
    /// <param name="steps">The roles, in their order.</param>
    public static Message? Problem(string startAccount, IReadOnlyList<RoleStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count > MaxSteps)
        {
            return $"A chain of {steps.Count} roles is longer than the {MaxSteps} that are followed.";
        }

        // A first role may be in the account that the credentials are of, and a role may be assumed by another of its account; but nobody comes back to an account that was left.
        var (at, left) = (startAccount, new HashSet<string>());
        var seen = new HashSet<string>();
        foreach (var step in steps)
        {
            if (step.Account is not { } account)
            {
                return $"{step.Arn} is not the ARN of a role.";
            }

            if (!seen.Add(step.Arn) || left.Contains(account))
            {
                return $"The chain of roles comes back to {step.Arn}: it loops.";
            }

            if (account != at)
            {
                left.Add(at);
                at = account;
            }
        }

        return null;
    }
}
