using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>c ? a : b</c>.</summary>
internal static class Conditionals
{
    private static readonly UnknownReason Undecided = new(UnknownCode.UndecidedCondition, $"the condition is not known");

    public static Value Evaluate(EvaluationRun run, ConditionalExpression conditional, Frame frame)
    {
        var condition = run.Evaluate(conditional.Condition, frame);
        var errors = run.ErrorMark;
        var truth = run.ToTruth(condition, conditional.Condition.Origin);
        if (run.ErrorMark > errors)
        {
            return run.Failed(errors, conditional.Origin);
        }

        var result = truth == Truth.Unknown ? Both(run, conditional, frame, condition) : One(run, conditional, frame, truth == Truth.True);
        return condition.IsSensitive ? result.AsSensitive() : result;
    }

    private static Value One(EvaluationRun run, ConditionalExpression conditional, Frame frame, bool holds)
    {
        var errors = run.ErrorMark;
        var chosen = run.Evaluate(holds ? conditional.Then : conditional.Else, frame);
        if (run.AbsenceIsNull || chosen.IsNull || run.ErrorMark > errors)
        {
            return chosen;
        }

        // HCL gives both branches one type, so the other one is evaluated for its type; what goes wrong in it or is read does not matter.
        var reads = run.Trace?.Mark ?? 0;
        var other = run.Evaluate(holds ? conditional.Else : conditional.Then, frame);
        var fails = run.ErrorMark > errors;
        run.ForgetErrors(errors);
        run.Trace?.Forget(reads, run.Trace.Mark);
        return Unified(run, chosen, other, fails, conditional.Origin);
    }

    private static Value Both(EvaluationRun run, ConditionalExpression conditional, Frame frame, Value condition)
    {
        var errors = run.ErrorMark;
        run.Doubt((condition as UnknownValue)?.Reason ?? Undecided);
        var then = run.Evaluate(conditional.Then, frame);
        var between = run.ErrorMark;
        var otherwise = run.Evaluate(conditional.Else, frame);
        var (thenFails, elseFails) = (between > errors, run.ErrorMark > between);
        if ((between == errors || run.ErrorMark == between) && !run.IsExhausted)
        {
            run.ForgetErrors(errors);
        }

        if (!run.AbsenceIsNull)
        {
            (then, otherwise) = (Unified(run, then, otherwise, elseFails, conditional.Origin), Unified(run, otherwise, then, thenFails, conditional.Origin));
        }

        run.DoubtFailures(errors);
        run.ChargeFor(then);
        run.ChargeFor(otherwise);
        var reason = ValueTraits.FindUnknown(condition)?.Reason ?? Undecided;
        return Unknowns.Merge([then, otherwise], reason, conditional.Origin);
    }

    /// <summary>The value, converted to the type that it has in common with the other branch.</summary>
    /// <param name="otherFails">Whether the other branch can't be evaluated: of what is left of it no type is asked.</param>
    private static Value Unified(EvaluationRun run, Value value, Value other, bool otherFails, Origin origin)
    {
        if (other.IsNull || (value.Kind == other.Kind && value is StringValue or NumberValue or BooleanValue))
        {
            return value;
        }

        run.ChargeFor(value);
        run.ChargeFor(other);
        var own = TypeReader.TypeOf(value);
        var others = TypeReader.TypeOf(other);
        var type = TypeUnifier.Unify(own, others);
        return own.Equals(type) ? value
            : type is not null && Converter.TryConvert(value, type, out var converted, out _) ? converted
            : otherFails || IsEmptyMapBesideObject(own, others) || IsEmptyMapBesideObject(others, own) ? value
            : run.Fail($"both results of a conditional must have one type", origin);
    }

    /// <summary>An empty map has elements of any type, so an object of unlike attributes stays what it is beside one.</summary>
    private static bool IsEmptyMapBesideObject(HclType left, HclType right) => left is MapType { Element: var element } && element == HclType.Any && right is ObjectType;
}
