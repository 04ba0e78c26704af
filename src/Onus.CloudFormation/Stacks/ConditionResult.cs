using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>What a condition comes to.</summary>
/// <param name="Reason">Why it is not decided; null when it is.</param>
internal readonly record struct ConditionResult(Truth Truth, UnknownReason? Reason)
{
    public static ConditionResult True { get; } = new(Truth.True, null);

    public static ConditionResult False { get; } = new(Truth.False, null);

    public static ConditionResult Of(bool value) => value ? True : False;

    public static ConditionResult Undecided(UnknownReason reason) => new(Truth.Unknown, reason);
}
