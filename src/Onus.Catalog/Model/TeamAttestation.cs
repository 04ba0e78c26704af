using System.Collections.Immutable;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What somebody attests in settings: that the customer's part of responsibilities is done.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Responsibilities">The ids of the responsibilities.</param>
/// <param name="Scope">What it speaks of.</param>
/// <param name="Statement">What is attested, in a sentence.</param>
/// <param name="Owner">Who attests it.</param>
/// <param name="Performed">The day on which it was done.</param>
/// <param name="ValidUntil">The last day on which it holds.</param>
/// <param name="Evidence">What shows it; may be empty.</param>
/// <param name="Digest">The SHA-256 of the block in its canonical form, by which a log knows it.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamAttestation(
    string Name,
    ImmutableArray<string> Responsibilities,
    EvidenceScope Scope,
    string Statement,
    string Owner,
    string Performed,
    string ValidUntil,
    ImmutableArray<EvidenceItem> Evidence,
    string Digest,
    Origin Origin)
{
    /// <summary>Whom it is about, such as the people that a training is for; null when it is not said.</summary>
    public string? Audience { get; init; }

    /// <summary>How large a share of these it has reached, in per cent; null when it is not said.</summary>
    public int? Reached { get; init; }
}

/// <summary>What an attestation speaks of: what fits each criterion that is given.</summary>
/// <param name="Organisation">Whether it is all that there is, the organisation itself too; then there are no criteria.</param>
/// <param name="Accounts">The accounts; <c>*</c> stands for any text, here and in what follows.</param>
/// <param name="Environments">The environments.</param>
/// <param name="Services">The ids of services.</param>
/// <param name="Resources">The addresses of resources.</param>
/// <param name="Tags">Values of tags, one of them each.</param>
public sealed record EvidenceScope(
    bool Organisation,
    ImmutableArray<string> Accounts,
    ImmutableArray<string> Environments,
    ImmutableArray<string> Services,
    ImmutableArray<string> Resources,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Tags)
{
    /// <summary>Whether it is told by accounts alone, so that it is of the accounts themselves too.</summary>
    public bool IsOfAccounts => !Accounts.IsEmpty && Environments.IsEmpty && Services.IsEmpty && Resources.IsEmpty && Tags.IsEmpty;
}

/// <summary>A file or an address that shows what is attested.</summary>
/// <param name="Name">The file or the address, as it is written.</param>
/// <param name="File">The file; null for an address, which nobody opens.</param>
/// <param name="Sha256">The SHA-256 that its content has, in lower-case hexadecimal digits.</param>
public sealed record EvidenceItem(string Name, InputPath? File, string Sha256);
