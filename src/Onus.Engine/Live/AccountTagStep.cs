using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Organizations;

namespace Onus.Engine.Live;

/// <summary>Reads the tags of accounts, where settings place by them.</summary>
internal static class AccountTagStep
{
    private static readonly UnknownValue NoOrganization = new(new UnknownReason(UnknownCode.NotAsked, $"no organisation was read, which alone has them"), Origin.None);

    /// <summary>Whether settings place by tags of accounts.</summary>
    public static bool IsNeeded(ServiceCatalog catalog) => catalog.TeamAndPolicy.Any(settings => settings.Groups.Any(group => !group.AccountTags.IsEmpty));

    /// <summary>What was read of accounts, with their tags where they are needed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ReadAccounts> WithTagsAsync(ReadAccounts read, LiveQuestion question, AccountTargets targets, ServiceCatalog catalog, CancellationToken cancellation)
    {
        if (!IsNeeded(catalog))
        {
            return read;
        }

        var tags = targets.Organization is { Client: var client }
            ? await new AccountTagReader(client, question.GlobalRegion, cancellation).ReadAsync(read.Accounts.Select(account => account.Request.Account)).ConfigureAwait(false)
            : new Dictionary<string, Value>();
        return read with { Accounts = [.. read.Accounts.Select(account => account with { Reading = account.Reading with { Deployment = account.Reading.Deployment with { AccountTags = tags.GetValueOrDefault(account.Request.Account) ?? NoOrganization } } })] };
    }
}
