namespace Onus.Contracts;

/// <summary>Where something is deployed to and whose it is within the customer, as settings say; what they do not say is null.</summary>
/// <param name="Account">The account.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Party">The party that holds the customer's part.</param>
public sealed record Placement(string? Account, string? Environment, string? Party)
{
    /// <summary>Nothing is said.</summary>
    public static Placement None { get; } = new(null, null, null);
}
