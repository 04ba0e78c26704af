using Onus.Contracts;

namespace Onus.Live;

/// <summary>What a permission, or a call, that is missing leaves open, summed over Regions and types.</summary>
/// <param name="Permission">The permission.</param>
/// <param name="Code">Whether it is denied, or the call failed.</param>
/// <param name="Why">Why, as a phrase.</param>
/// <param name="Types">The types that are not known, or not wholly.</param>
/// <param name="Regions">Where.</param>
public sealed record FailureNote(string Permission, UnknownCode Code, string Why, IReadOnlyList<string> Types, IReadOnlyList<string> Regions)
{
    /// <summary>Whether nobody's permissions are wrong: the account does not have what the call tells of.</summary>
    public bool IsOff { get; init; }
}
