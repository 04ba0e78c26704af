using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Hcl.Evaluation;

/// <summary>Why an expression could not be evaluated.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Origin">Where.</param>
public sealed record EvaluationError(Message Message, Origin Origin);

/// <summary>A value and what went wrong on the way to it.</summary>
/// <param name="Value">The value; unknown (<see cref="Contracts.UnknownCode.Invalid"/>) where something went wrong.</param>
/// <param name="Errors">What went wrong; empty when all went well.</param>
public readonly record struct Evaluated(Onus.Core.Values.Value Value, IReadOnlyList<EvaluationError> Errors)
{
    /// <summary>Whether all went well.</summary>
    public bool IsOk => Errors.Count == 0;
}
