using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates operators.</summary>
internal static class Operators
{
    /// <summary>Longer chains of operators are gone through in a loop: there are texts with a hundred thousand of them.</summary>
    private const int LongChain = 8;

    public static Value Evaluate(EvaluationRun run, UnaryExpression unary, Frame frame)
    {
        var operand = run.Evaluate(unary.Operand, frame);
        return unary.Operator == UnaryOperator.Not
            ? Mark(run.FromTruth(run.ToTruth(operand, unary.Origin).Not(), operand, operand, unary.Origin), operand, operand)
            : Arithmetic.Negate(run, operand, unary.Origin);
    }

    public static Value Evaluate(EvaluationRun run, BinaryExpression binary, Frame frame)
    {
        var before = run.Trace?.Mark ?? 0;
        return IsLongChain(binary)
            ? EvaluateChain(run, binary, frame, before)
            : Combine(run, binary, run.Evaluate(binary.Left, frame), frame, before);
    }

    private static bool IsLongChain(BinaryExpression binary)
    {
        var links = 0;
        for (var at = binary.Left as BinaryExpression; at is not null; at = at.Left as BinaryExpression)
        {
            if (++links == LongChain)
            {
                return true;
            }
        }

        return false;
    }

    private static Value EvaluateChain(EvaluationRun run, BinaryExpression binary, Frame frame, int before)
    {
        var links = new List<BinaryExpression> { binary };
        while (links[^1].Left is BinaryExpression next)
        {
            links.Add(next);
        }

        run.Charge(links.Count);
        var value = run.Evaluate(links[^1].Left, frame);
        for (var i = links.Count - 1; i >= 0; i--)
        {
            if (run.IsExhausted)
            {
                return run.StopForSteps(links[i].Origin);
            }

            value = Combine(run, links[i], value, frame, before);
        }

        return value;
    }

    /// <summary>The result of an operator whose left side is evaluated already.</summary>
    /// <param name="left">The value of the left side.</param>
    /// <param name="before">Where the reads of the left side begin.</param>
    private static Value Combine(EvaluationRun run, BinaryExpression binary, Value left, Frame frame, int before)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
        {
            return CombineLogic(run, binary, left, frame, before);
        }

        var right = run.Evaluate(binary.Right, frame);
        run.ChargeFor(left);
        run.ChargeFor(right);
        return binary.Operator switch
        {
            _ when run.IsExhausted => run.StopForSteps(binary.Origin),
            BinaryOperator.Equal => Mark(run.FromTruth(AreEqual(run, left, right), left, right, binary.Origin), left, right),
            BinaryOperator.NotEqual => Mark(run.FromTruth(AreEqual(run, left, right).Not(), left, right, binary.Origin), left, right),
            _ => Mark(Arithmetic.Compute(run, binary.Operator, left, right, binary.Origin), left, right),
        };
    }

    /// <summary>The side that decides alone is what was read; the other one is forgotten.</summary>
    private static Value CombineLogic(EvaluationRun run, BinaryExpression binary, Value left, Frame frame, int before)
    {
        var decisive = binary.Operator == BinaryOperator.And ? Truth.False : Truth.True;
        var leftTruth = run.ToTruth(left, binary.Left.Origin);
        if (leftTruth == decisive)
        {
            return Mark(Value.Of(leftTruth == Truth.True), left, left);
        }

        var between = run.Trace?.Mark ?? 0;
        var errors = run.ErrorMark;
        var right = run.Evaluate(binary.Right, frame);
        var rightTruth = run.ToTruth(right, binary.Right.Origin);
        if (leftTruth == Truth.Unknown)
        {
            run.DoubtFailures(errors);
        }

        if (rightTruth == decisive)
        {
            run.Trace?.Forget(before, between);
            return Mark(Value.Of(rightTruth == Truth.True), left, right);
        }

        var truth = binary.Operator == BinaryOperator.And ? leftTruth.And(rightTruth) : leftTruth.Or(rightTruth);
        var (cause, other) = leftTruth == Truth.Unknown ? (left, right) : (right, left);
        return Mark(run.FromTruth(truth, cause, other, binary.Origin), left, right);
    }

    private static Truth AreEqual(EvaluationRun run, Value left, Value right) =>
        run.AbsenceIsNull ? Scalars.LooseEquals(run, left, right) : ValueEquality.Typed.Compare(left, right);

    private static Value Mark(Value result, Value left, Value right) => IsSensitive(left) || IsSensitive(right) ? result.AsSensitive() : result;

    /// <summary>Collections are operands of equality only, which looks into them.</summary>
    private static bool IsSensitive(Value value) => value.IsSensitive || (value is ListValue or MapValue && ValueTraits.HasSensitive(value));
}
