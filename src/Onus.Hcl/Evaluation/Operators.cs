using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates operators.</summary>
internal static class Operators
{
    public static Value Evaluate(EvaluationRun run, UnaryExpression unary, Frame frame)
    {
        var operand = run.Evaluate(unary.Operand, frame);
        if (unary.Operator == UnaryOperator.Not)
        {
            return Mark(run.FromTruth(run.ToTruth(operand, unary.Origin).Not(), operand, operand, unary.Origin), operand, operand);
        }

        return operand switch
        {
            UnknownValue unknown => Unknowns.Map(unknown, unary.Origin, value => Negate(run, value, unary.Origin)),
            _ => Negate(run, operand, unary.Origin),
        };
    }

    public static Value Evaluate(EvaluationRun run, BinaryExpression binary, Frame frame)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
        {
            return EvaluateLogic(run, binary, frame);
        }

        var left = run.Evaluate(binary.Left, frame);
        var right = run.Evaluate(binary.Right, frame);
        return Mark(Apply(run, binary.Operator, left, right, binary.Origin), left, right);
    }

    /// <summary>The side that decides alone is what was read; the other one is forgotten.</summary>
    private static Value EvaluateLogic(EvaluationRun run, BinaryExpression binary, Frame frame)
    {
        var decisive = binary.Operator == BinaryOperator.And ? Truth.False : Truth.True;
        var before = run.Trace?.Mark ?? 0;
        var left = run.Evaluate(binary.Left, frame);
        var leftTruth = run.ToTruth(left, binary.Left.Origin);
        if (leftTruth == decisive)
        {
            return Mark(Value.Of(leftTruth == Truth.True), left, left);
        }

        var between = run.Trace?.Mark ?? 0;
        var right = run.Evaluate(binary.Right, frame);
        var rightTruth = run.ToTruth(right, binary.Right.Origin);
        if (rightTruth == decisive)
        {
            run.Trace?.Forget(before, between);
            return Mark(Value.Of(rightTruth == Truth.True), right, right);
        }

        var truth = binary.Operator == BinaryOperator.And ? leftTruth.And(rightTruth) : leftTruth.Or(rightTruth);
        var (cause, other) = leftTruth == Truth.Unknown ? (left, right) : (right, left);
        return Mark(run.FromTruth(truth, cause, other, binary.Origin), left, right);
    }

    private static Value Apply(EvaluationRun run, BinaryOperator @operator, Value left, Value right, Origin origin) => @operator switch
    {
        BinaryOperator.Equal => run.FromTruth(AreEqual(run, left, right), left, right, origin),
        BinaryOperator.NotEqual => run.FromTruth(AreEqual(run, left, right).Not(), left, right, origin),
        _ => Compute(run, @operator, left, right, origin),
    };

    private static Truth AreEqual(EvaluationRun run, Value left, Value right) =>
        run.AbsenceIsNull ? Scalars.LooseEquals(left, right) : ValueEquality.Equals(left, right);

    private static Value Compute(EvaluationRun run, BinaryOperator @operator, Value left, Value right, Origin origin)
    {
        if (left is UnknownValue unknownLeft)
        {
            return right is UnknownValue
                ? Unknowns.Of(left, right, origin)
                : Unknowns.Map(unknownLeft, origin, value => Compute(run, @operator, value, right, origin));
        }

        if (right is UnknownValue unknownRight)
        {
            return Unknowns.Map(unknownRight, origin, value => Compute(run, @operator, left, value, origin));
        }

        var isComparison = @operator is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;
        if (Scalars.ToNumber(left) is not { } a || Scalars.ToNumber(right) is not { } b)
        {
            return run.AbsenceIsNull && (left.IsNull || right.IsNull)
                ? isComparison ? Value.False : Value.Null
                : run.Fail("an operand is not a number", origin);
        }

        try
        {
            return Compute(run, @operator, a, b, origin);
        }
        catch (ArithmeticException exception)
        {
            return run.Fail(exception.Message, origin);
        }
    }

    private static Value Compute(EvaluationRun run, BinaryOperator @operator, Number a, Number b, Origin origin)
    {
        return @operator switch
        {
            BinaryOperator.Less => Value.Of(a < b),
            BinaryOperator.LessOrEqual => Value.Of(a <= b),
            BinaryOperator.Greater => Value.Of(a > b),
            BinaryOperator.GreaterOrEqual => Value.Of(a >= b),
            BinaryOperator.Add => Value.Of(a + b),
            BinaryOperator.Subtract => Value.Of(a - b),
            BinaryOperator.Multiply => Value.Of(a * b),
            _ when b == Number.From(0) => run.Fail("division by zero", origin),
            BinaryOperator.Divide => Value.Of(a / b),
            _ => Value.Of(a % b),
        };
    }

    private static Value Negate(EvaluationRun run, Value value, Origin origin) =>
        Scalars.ToNumber(value) is { } number ? Mark(Value.Of(-number), value, value)
        : run.AbsenceIsNull && value.IsNull ? Value.Null
        : run.Fail("the operand of - is not a number", origin);

    private static Value Mark(Value result, Value left, Value right) => IsSensitive(left) || IsSensitive(right) ? result.AsSensitive() : result;

    /// <summary>Collections are operands of equality only, which looks into them.</summary>
    private static bool IsSensitive(Value value) => value is ListValue or MapValue ? ValueTraits.HasSensitive(value) : value.IsSensitive;
}
