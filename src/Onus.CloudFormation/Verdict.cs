using Onus.Core.Values;

namespace Onus.CloudFormation;

/// <summary>What a condition comes to.</summary>
/// <param name="Truth">True, false or neither.</param>
/// <param name="Reason">Why it is not decided; null when it is.</param>
internal readonly record struct Verdict(Truth Truth, UnknownReason? Reason)
{
    public static Verdict True { get; } = new(Truth.True, null);

    public static Verdict False { get; } = new(Truth.False, null);

    public static Verdict Of(bool value) => value ? True : False;

    public static Verdict Undecided(UnknownReason reason) => new(Truth.Unknown, reason);
}
