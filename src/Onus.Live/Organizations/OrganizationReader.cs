using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;

namespace Onus.Live.Organizations;

/// <summary>Reads which accounts an organisation has, by the credentials of its management account or of a delegated administrator.</summary>
/// <param name="client">Calls by these credentials.</param>
/// <param name="region">The Region that answers for what all share.</param>
public sealed class OrganizationReader(IApiClient client, string region, CancellationToken cancellation)
{
    private const string Service = "organizations";
    private const string Token = "NextToken";

    private static readonly ApiRead All = Read("ListAccounts");
    private static readonly ApiRead InUnit = Read("ListAccountsForParent");
    private static readonly ApiRead Below = Read("ListOrganizationalUnitsForParent");

    private readonly Caller _caller = new(new AccountCalls(client, new LiveRequest("", []), cancellation));

    /// <summary>The permissions that it takes to list accounts, and to find those of a unit.</summary>
    public static IReadOnlyList<string> Actions { get; } = [.. new[] { All, InUnit, Below }.SelectMany(read => read.Actions)];

    /// <summary>The accounts that are chosen, by their ids.</summary>
    /// <exception cref="RequestException">They can't be listed, or one that is named is none of them.</exception>
    public async Task<IReadOnlyList<MemberAccount>> ReadAsync(AccountChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var found = new SortedDictionary<string, MemberAccount>(StringComparer.Ordinal);
        if (choice.Units.Count == 0)
        {
            Add(found, await ListAsync(All, "Accounts[]", MapValue.Empty).ConfigureAwait(false));
        }
        else
        {
            await AddUnitsAsync(found, choice.Units).ConfigureAwait(false);
        }

        if (choice.Accounts.Concat(choice.Units.Count == 0 ? choice.ExceptAccounts : []).FirstOrDefault(id => !found.ContainsKey(id)) is { } missing)
        {
            throw new RequestException($"{missing} is no account of the organisation, or of none of the units that are named: correct it, or take it out.");
        }

        var without = new SortedDictionary<string, MemberAccount>(StringComparer.Ordinal);
        await AddUnitsAsync(without, choice.ExceptUnits).ConfigureAwait(false);
        return [.. found.Values.Where(account => !without.ContainsKey(account.Id) && !choice.ExceptAccounts.Contains(account.Id) && (choice.Accounts.Count == 0 || choice.Accounts.Contains(account.Id)))];
    }

    private async Task AddUnitsAsync(SortedDictionary<string, MemberAccount> found, IReadOnlyList<string> units)
    {
        var (open, seen) = (new Queue<string>(units), new HashSet<string>(units, StringComparer.Ordinal));
        while (open.TryDequeue(out var unit))
        {
            var input = Value.Map(("ParentId", Value.Of(unit)));
            Add(found, await ListAsync(InUnit, "Accounts[]", input).ConfigureAwait(false));
            foreach (var below in await ListAsync(Below, "OrganizationalUnits[]", input).ConfigureAwait(false))
            {
                if (AnswerPath.First(below, "Id") is StringValue id && seen.Add(id.Value))
                {
                    open.Enqueue(id.Value);
                }
            }
        }
    }

    private async Task<IReadOnlyList<Value>> ListAsync(ApiRead read, string items, MapValue input)
    {
        var (found, failure) = await _caller.WholeAsync(read, items, region, input).ConfigureAwait(false);
        return failure is null
            ? found
            : throw new RequestException($"the accounts of the organisation can't be listed, so nothing is read: {failure.Message} ({failure.Code}). {read.Operation} is answered to the management account and to delegated administrators; onus live policy --organization prints what it takes.");
    }

    private static void Add(SortedDictionary<string, MemberAccount> found, IEnumerable<Value> accounts)
    {
        foreach (var account in accounts)
        {
            if (AnswerPath.First(account, "Id") is not StringValue { Value: var id } || !Partition.IsAccount(id))
            {
                throw new RequestException($"what Organizations answered names something that is no account, so nothing is read: try again.");
            }

            found[id] = new MemberAccount(id, AnswerPath.First(account, "Status") is not StringValue { Value: not "ACTIVE" });
        }
    }

    private static ApiRead Read(string operation) => new(Service, operation, [$"{Service}:{operation}"], null, new Paging(Token, Token, null), []);
}
