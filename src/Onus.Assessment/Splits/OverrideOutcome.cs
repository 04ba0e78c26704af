using Onus.Assessment.Checks;
using Onus.Core.Values;

namespace Onus.Assessment.Splits;

/// <summary>Whether each conditional override of a type applies: two bits each; what is past <see cref="TypeRules.MaxConditional"/> is not known.</summary>
internal readonly record struct OverrideOutcome(ulong Bits)
{
    /// <summary>Whether one applies.</summary>
    /// <param name="change">Its index among <see cref="TypeRules.Conditional"/>.</param>
    public Truth this[int change] => change < TypeRules.MaxConditional ? (Truth)((Bits >> (2 * change)) & 3) : Truth.Unknown;

    public OverrideOutcome With(int change, Truth truth) => change < TypeRules.MaxConditional ? new(Bits | ((ulong)truth << (2 * change))) : this;
}
