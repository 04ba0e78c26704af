using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>
/// How the things of all accounts of an organisation are asked for at once, of its management account or of a delegated administrator. Where they are in the answer, what
/// names them and what they become is as the collector says.
/// </summary>
/// <param name="List">The call that lists them.</param>
/// <param name="Accounts">The call about a thing that tells whose it is.</param>
public sealed record OrganizationRead(ApiRead List, AccountsRead Accounts)
{
    /// <summary>What has to hold before the list tells anything; null where nothing has to.</summary>
    public OrganizationRequirement? Requires { get; init; }

    /// <summary>The calls about a thing of one account, which is <c>self.account</c> (null for a thing that is everybody's), by the names of the collector's own.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>All calls that it takes.</summary>
    public IEnumerable<ApiRead> Reads =>
        new[] { Requires?.Read, List, Accounts.Read }.OfType<ApiRead>().Concat(FollowUps.Select(followUp => followUp.Read));
}

/// <summary>A call about a thing of an organisation that tells of which accounts it is.</summary>
/// <param name="Read">The call; its input may read <c>self</c>.</param>
/// <param name="Items">Where the ids of the accounts are in the answer.</param>
/// <param name="When">Of which things it is asked: all others are everybody's. Null for all.</param>
public sealed record AccountsRead(ApiRead Read, string Items, Expression? When);

/// <summary>What has to hold of an organisation before it is asked for the things of all its accounts.</summary>
/// <param name="Read">The call that tells it; where it fails, the list shows.</param>
/// <param name="Holds">Whether it holds, by what the call answers.</param>
/// <param name="Otherwise">What is so where it does not, as a phrase.</param>
public sealed record OrganizationRequirement(ApiRead Read, Expression Holds, string Otherwise);
