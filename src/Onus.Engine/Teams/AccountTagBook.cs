using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Engine.Teams;

/// <summary>The tags that accounts have in their organisation, as those tell it who read them.</summary>
internal sealed class AccountTagBook
{
    private static readonly UnknownValue Unasked = new(new UnknownReason(UnknownCode.NotAsked, $"they were not asked for when the account was read"), Origin.None);

    private readonly Dictionary<string, Value> _tags = new(StringComparer.Ordinal);

    /// <summary>The tags of the accounts that deployments are of, once these have their places.</summary>
    public static AccountTagBook Of(IEnumerable<Deployment> deployments)
    {
        var book = new AccountTagBook();
        foreach (var deployment in deployments)
        {
            if (TagsOf(deployment) is { } tags)
            {
                foreach (var account in deployment.Resources.Select(resource => resource.Placement.Account).OfType<string>().Distinct())
                {
                    book._tags.TryAdd(account, tags);
                }
            }
        }

        return book;
    }

    /// <summary>The tags of the account that a deployment is: of one that was read without them they are not known, code has none.</summary>
    public static Value? TagsOf(Deployment deployment) => deployment.AccountTags ?? (deployment.Kind == MappingTable.Live ? Unasked : null);

    /// <summary>The tags of an account; null where nothing tells them.</summary>
    public Value? Of(string? account) => account is null ? null : _tags.GetValueOrDefault(account);
}
