using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>Who may reach a data store at most, by what was read.</summary>
/// <param name="Resource">The index of the store among <see cref="AssessmentResult.Resources"/>.</param>
/// <param name="Grants">Who is let in, the widest first, at most <see cref="MostGrants"/>; where nobody is known to be, nothing.</param>
public sealed record StoreAccess(int Resource, ImmutableArray<AccessGrant> Grants)
{
    /// <summary>The most grants that are listed of a store.</summary>
    public const int MostGrants = 20;

    /// <summary>The Region; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>How many grants more there are than are listed, by the words of <see cref="AccessorKind"/>; null for none.</summary>
    public ImmutableSortedDictionary<string, int>? Omitted { get; init; }

    /// <summary>How many are let in since they are let in to everything of the kind, by the words of <see cref="AccessorKind"/>, where there are too many to be listed with each store; null where they are listed.</summary>
    public ImmutableSortedDictionary<string, int>? Everything { get; init; }

    /// <summary>How many resources that name it were not read, since there are too many: who is let in by them is not known.</summary>
    public int Unread { get; init; }
}
