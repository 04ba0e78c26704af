using Onus.Api.Calls;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Live;

/// <summary>An account that is to be read, and who calls for it.</summary>
/// <param name="Account">Its twelve digits.</param>
/// <param name="Client">Calls for it.</param>
public sealed record AccountTarget(string Account, IApiClient Client)
{
    /// <summary>Whether it is known that the credentials are of this account; else they are asked first.</summary>
    public bool IsProven { get; init; }
}

/// <summary>The accounts that are to be read, and those that are not, with the reason.</summary>
/// <param name="Targets">The accounts, by their ids.</param>
public sealed record AccountTargets(IReadOnlyList<AccountTarget> Targets)
{
    /// <summary>What they are called together: the organisation's caller, or the accounts.</summary>
    public string Title { get; init; } = "";

    /// <summary>Calls for the organisation's management account, or a delegated administrator; null where no organisation is read.</summary>
    public IApiClient? Organization { get; init; }

    /// <summary>Accounts, or credentials of some, that can't be read, by what they are called.</summary>
    public IReadOnlyList<(string Name, Message Why)> Unreadable { get; init; } = [];

    /// <summary>The accounts that are not in use, so that nobody could read them.</summary>
    public IReadOnlyList<string> Suspended { get; init; } = [];

    /// <summary>One account, whose credentials are known to be its own.</summary>
    public static AccountTargets Of(string account, IApiClient client) => new([new AccountTarget(account, client) { IsProven = true }]);
}
