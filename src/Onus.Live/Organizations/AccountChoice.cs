using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Live.Organizations;

/// <summary>Which accounts are read.</summary>
public sealed record AccountChoice
{
    /// <summary>Whether those of the organisation are, and not only the ones that are named.</summary>
    public bool IsOrganization { get; init; }

    /// <summary>The accounts that alone are read; empty for all.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Accounts that are not.</summary>
    public IReadOnlyList<string> ExceptAccounts { get; init; } = [];

    /// <summary>The organisational units, or roots, that alone are read, with all below them; empty for all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Units that are not, with all below them.</summary>
    public IReadOnlyList<string> ExceptUnits { get; init; } = [];

    /// <summary>Says what of it can't be.</summary>
    /// <exception cref="RequestException">An id is none, or something is named that only an organisation has.</exception>
    public void Check()
    {
        if (Accounts.Concat(ExceptAccounts).FirstOrDefault(id => !Partition.IsAccount(id)) is { } account)
        {
            throw new RequestException($"{account} is no account: an account is named by its twelve digits.");
        }

        if (Units.Concat(ExceptUnits).FirstOrDefault(id => !IsUnit(id)) is { } unit)
        {
            throw new RequestException($"{unit} is no organisational unit: give its id, such as ou-ab12-11111111, or that of a root, such as r-ab12.");
        }

        if (!IsOrganization && Units.Count + ExceptUnits.Count + ExceptAccounts.Count > 0)
        {
            throw new RequestException($"units, and what is left out, are those of an organisation: give --organization too.");
        }
    }

    private static bool IsUnit(string text) =>
        text.Split('-') is [var kind, { Length: > 0 }, ..] parts && (kind, parts.Length) is ("ou", 3) or ("r", 2) && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
