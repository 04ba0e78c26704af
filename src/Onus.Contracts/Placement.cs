using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>Where something is deployed to and whose it is within the customer, as settings say; what they do not say is null.</summary>
/// <param name="Account">The account.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Party">The party that holds the customer's part.</param>
public sealed record Placement(string? Account, string? Environment, string? Party)
{
    /// <summary>The parties that hold the customer's part of single responsibilities, where these are others than <see cref="Party"/>; null where none is.</summary>
    public ImmutableSortedDictionary<string, string>? Owners { get; init; }

    /// <summary>The party that holds the customer's part of a responsibility; null where settings name none.</summary>
    public string? OwnerOf(string responsibility) => Owners?.GetValueOrDefault(responsibility) ?? Party;

    /// <summary>Nothing is said.</summary>
    public static Placement None { get; } = new(null, null, null);
}
