using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>c ? a : b</c>.</summary>
internal static class Conditionals
{
    public static Value Evaluate(EvaluationRun run, ConditionalExpression conditional, Frame frame)
    {
        var condition = run.Evaluate(conditional.Condition, frame);
        var errors = run.ErrorMark;
        var truth = run.ToTruth(condition, conditional.Condition.Origin);
        if (run.ErrorMark > errors)
        {
            return new UnknownValue(new UnknownReason(UnknownCode.Invalid, run.Errors[errors].Message), conditional.Origin);
        }

        var result = truth == Truth.Unknown ? Both(run, conditional, frame, condition) : One(run, conditional, frame, truth == Truth.True);
        return condition.IsSensitive ? result.AsSensitive() : result;
    }

    private static Value One(EvaluationRun run, ConditionalExpression conditional, Frame frame, bool holds)
    {
        var chosen = run.Evaluate(holds ? conditional.Then : conditional.Else, frame);
        if (run.AbsenceIsNull || chosen is not (NumberValue or BooleanValue))
        {
            return chosen;
        }

        // HCL gives both branches one type, so a number or boolean becomes text beside a text.
        var errors = run.ErrorMark;
        var other = run.Evaluate(holds ? conditional.Else : conditional.Then, frame);
        run.ForgetErrors(errors);
        return other is StringValue ? Templates.ToText(chosen) : chosen;
    }

    private static Value Both(EvaluationRun run, ConditionalExpression conditional, Frame frame, Value condition)
    {
        var then = run.Evaluate(conditional.Then, frame);
        var otherwise = run.Evaluate(conditional.Else, frame);
        var reason = ValueTraits.FindUnknown(condition)?.Reason ?? new UnknownReason(UnknownCode.UndecidedCondition, "the condition is not known");
        return Unknowns.Merge([then, otherwise], reason, conditional.Origin);
    }
}
