using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates expressions of HCL. Never throws for what an expression does wrong; safe for use by several threads.</summary>
/// <param name="options">How expressions are evaluated.</param>
public sealed class Evaluator(EvaluationOptions options)
{
    /// <summary>How expressions are evaluated.</summary>
    public EvaluationOptions Options { get; } = options;

    /// <summary>Evaluates an expression.</summary>
    /// <param name="scope">The variables that it sees.</param>
    /// <param name="trace">Where to note what was read; null not to.</param>
    /// <param name="context">What the host's own functions work on; they find it in <see cref="FunctionCall.Context"/>.</param>
    /// <param name="budget">What the evaluation takes its steps and bytes from; null for one of its own, of <see cref="EvaluationOptions.MaxSteps"/>.</param>
    public Evaluated Evaluate(Expression expression, Scope scope, ReadTrace? trace = null, object? context = null, Budget? budget = null)
    {
        var run = new EvaluationRun(Options, trace, context, budget);
        ArgumentNullException.ThrowIfNull(scope);
        var value = run.Evaluate(expression, scope.Frame);
        return new Evaluated(value, run.Errors);
    }

    /// <summary>Evaluates a condition to one of Kleene's truth values.</summary>
    /// <param name="scope">The variables that it sees.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    /// <param name="trace">Where to note what was read; null not to.</param>
    /// <param name="context">What the host's own functions work on.</param>
    /// <param name="budget">What the evaluation takes its steps and bytes from; null for one of its own, of <see cref="EvaluationOptions.MaxSteps"/>.</param>
    public Truth Test(Expression expression, Scope scope, out UnknownReason? reason, ReadTrace? trace = null, object? context = null, Budget? budget = null)
    {
        var run = new EvaluationRun(Options, trace, context, budget);
        ArgumentNullException.ThrowIfNull(scope);
        var value = run.Evaluate(expression, scope.Frame);
        var truth = run.ToTruth(value, expression.Origin);
        if (run.ErrorMark > 0)
        {
            reason = new UnknownReason(UnknownCode.Invalid, run.Errors[0].Message);
            return Truth.Unknown;
        }

        reason = truth != Truth.Unknown ? null
            : value is UnknownValue unknown ? unknown.Reason
            : new UnknownReason(UnknownCode.Invalid, $"the condition is neither true nor false");
        return truth;
    }
}
