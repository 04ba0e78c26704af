using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Core.Diagnostics;
using Onus.Live.Organizations;

namespace Onus.Engine.Live;

/// <summary>Works out which accounts are read, and by which credentials: own ones where there are, else the role.</summary>
internal static class TargetStep
{
    /// <summary>The accounts.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense, or nothing can be asked by the first credentials.</exception>
    public static async Task<AccountTargets> OfAsync(LiveQuestion question, IAccountAccess access, CancellationToken cancellation)
    {
        question.Check();
        var (isOrganization, named) = (question.Accounts.IsOrganization, question.Accounts.Accounts);
        var region = question.FirstRegion;
        var (caller, callerClient) = await FirstAsync(question, access, region, cancellation).ConfigureAwait(false);
        if (question.Aggregator is { } aggregator)
        {
            return access.Own.Count > 1
                ? throw new RequestException($"an aggregator is read by one account's credentials: name one profile.")
                : new AccountTargets([new AccountTarget(caller.Account, callerClient) { IsProven = true }]) { Title = $"aws:config-aggregator:{aggregator.Name}" };
        }

        var own = new Dictionary<string, AccountTarget>(StringComparer.Ordinal) { [caller.Account] = new(caller.Account, callerClient) { IsProven = true } };
        var unreadable = new List<(string Name, Message Why)>();
        for (var i = 1; i < access.Own.Count; i++)
        {
            var (identity, why) = await CallerIdentity.AskAsync(access.ClientOf(i, "unknown"), region, cancellation).ConfigureAwait(false);
            if (identity is null)
            {
                unreadable.Add(($"the account of {access.Own[i]}", why));
            }
            else
            {
                own.TryAdd(identity.Account, new AccountTarget(identity.Account, access.ClientOf(i, identity.Account)) { IsProven = true });
            }
        }

        if (!isOrganization && named.Count == 0)
        {
            return new AccountTargets(Sorted(own.Values)) { Unreadable = unreadable };
        }

        var members = isOrganization
            ? await new OrganizationReader(callerClient, question.GlobalRegion, cancellation).ReadAsync(question.Accounts).ConfigureAwait(false)
            : [.. named.Distinct(StringComparer.Ordinal).Select(id => new MemberAccount(id, IsActive: true))];
        var targets = new List<AccountTarget>();
        foreach (var member in members.Where(member => member.IsActive))
        {
            if (own.TryGetValue(member.Id, out var known))
            {
                targets.Add(known);
                continue;
            }

            IReadOnlyList<RoleStep> steps = [.. question.Role.StepsBefore, question.Role.StepOf(member.Id, caller.Partition)];
            if (RoleChain.Problem(question.Role.Before.Count > 0 ? "" : caller.Account, steps) is { } problem)
            {
                unreadable.Add((member.Id, problem));
            }
            else
            {
                targets.Add(new AccountTarget(member.Id, access.ClientOf(steps, member.Id)));
            }
        }

        return new AccountTargets(Sorted(targets)) { Title = isOrganization ? $"aws:organization:{caller.Account}" : "", Organization = isOrganization ? own[caller.Account] : null, Unreadable = unreadable, Suspended = [.. members.Where(member => !member.IsActive).Select(member => member.Id)] };
    }

    /// <summary>The credentials that all begins with: the first of the host's own, or the last of the roles that are assumed before.</summary>
    private static async Task<(CallerIdentity Identity, IApiClient Client)> FirstAsync(LiveQuestion question, IAccountAccess access, string region, CancellationToken cancellation)
    {
        var caller = await ProvenAsync(access.ClientOf(0, "unknown"), region, cancellation).ConfigureAwait(false);
        if (question.Role.Before.Count == 0)
        {
            return (caller, access.ClientOf(0, caller.Account));
        }

        var steps = question.Role.StepsBefore;
        if (RoleChain.Problem(caller.Account, steps) is { } problem)
        {
            throw new RequestException($"the roles can't be assumed one by another, so nothing is read. {problem}");
        }

        var client = access.ClientOf(steps, steps[^1].Account!);
        return (await ProvenAsync(client, region, cancellation).ConfigureAwait(false), client);
    }

    private static async Task<CallerIdentity> ProvenAsync(IApiClient client, string region, CancellationToken cancellation)
    {
        var (identity, why) = await CallerIdentity.AskAsync(client, region, cancellation).ConfigureAwait(false);
        return identity ?? throw new RequestException($"the account can't be told, so nothing is read: {why}");
    }

    private static IReadOnlyList<AccountTarget> Sorted(IEnumerable<AccountTarget> targets) => [.. targets.OrderBy(target => target.Account, StringComparer.Ordinal)];
}
