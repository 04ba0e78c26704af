using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// Evaluates <c>try</c> and <c>can</c>. When a step was taken from an unknown, whether the expression will succeed is not known either.
/// </summary>
internal static class Attempts
{
    public static Value Try(EvaluationRun run, CallExpression call, Frame frame)
    {
        foreach (var argument in call.Arguments)
        {
            var reads = run.Trace?.Mark ?? 0;
            var (value, failed, doubt) = Attempt(run, argument, frame);
            if (!failed)
            {
                return doubt is null ? value : PassedReferences.From(new UnknownValue(doubt, call.Origin, null, value.IsSensitive), value);
            }

            run.Trace?.Forget(reads, run.Trace.Mark);
        }

        return run.Fail($"try: none of the expressions can be evaluated", call.Origin);
    }

    public static Value Can(EvaluationRun run, CallExpression call, Frame frame)
    {
        var (_, failed, doubt) = Attempt(run, call.Arguments[0], frame);
        return failed ? Value.False
            : doubt is not null ? new UnknownValue(doubt, call.Origin, Refinement.Present)
            : Value.True;
    }

    private static (Value Value, bool Failed, UnknownReason? Doubt) Attempt(EvaluationRun run, Expression expression, Frame frame)
    {
        var (errors, doubts, doubtful) = (run.ErrorMark, run.Doubts, run.DoubtfulFailures);
        run.Attempts++;
        var value = run.Evaluate(expression, frame);
        run.Attempts--;
        var failed = run.ErrorMark > errors && run.DoubtfulFailures == doubtful;
        run.ForgetErrors(errors);
        return (value, failed, run.Doubts > doubts ? run.LastDoubt : null);
    }
}
