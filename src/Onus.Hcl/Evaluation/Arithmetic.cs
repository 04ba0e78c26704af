using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>The operators on numbers.</summary>
internal static class Arithmetic
{
    public static Value Compute(EvaluationRun run, BinaryOperator @operator, Value left, Value right, Origin origin)
    {
        if (left is NumberValue x && right is NumberValue y)
        {
            return Compute(run, @operator, x.Value, y.Value, origin);
        }

        if (left is UnknownValue || right is UnknownValue)
        {
            return OfUnknown(run, @operator, left, right, origin);
        }

        if (Scalars.ToNumber(left) is { } a && Scalars.ToNumber(right) is { } b)
        {
            return Compute(run, @operator, a, b, origin);
        }

        return !run.AbsenceIsNull || !(left.IsNull || right.IsNull) ? run.Fail($"an operand is not a number", origin)
            : @operator <= BinaryOperator.GreaterOrEqual ? Value.False
            : Value.Null;
    }

    public static Value Negate(EvaluationRun run, Value value, Origin origin)
    {
        if (value is UnknownValue unknown)
        {
            return NegateUnknown(run, unknown, origin);
        }

        if (Scalars.ToNumber(value) is not { } number)
        {
            return run.AbsenceIsNull && value.IsNull ? Value.Null : run.Fail($"the operand of - is not a number", origin);
        }

        var result = Value.Of(-number);
        return value.IsSensitive ? result.AsSensitive() : result;
    }

    private static Value NegateUnknown(EvaluationRun run, UnknownValue unknown, Origin origin) =>
        Unknowns.Map(run, unknown, origin, value => Negate(run, value, origin));

    private static Value OfUnknown(EvaluationRun run, BinaryOperator @operator, Value left, Value right, Origin origin) => (left, right) switch
    {
        (UnknownValue, UnknownValue { Reason: var reason }) => OfUnknowns(run, reason, left, right, origin),
        (UnknownValue unknown, _) => Unknowns.Map(run, unknown, origin, value => Compute(run, @operator, value, right, origin)),
        _ => Unknowns.Map(run, (UnknownValue)right, origin, value => Compute(run, @operator, left, value, origin)),
    };

    private static UnknownValue OfUnknowns(EvaluationRun run, UnknownReason reason, Value left, Value right, Origin origin)
    {
        run.Doubt(reason);
        return Unknowns.Of(left, right, origin);
    }

    private static Value Compute(EvaluationRun run, BinaryOperator @operator, Number a, Number b, Origin origin)
    {
        try
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
                _ when b == Number.Zero => run.Fail($"division by zero", origin),
                BinaryOperator.Divide => Value.Of(a / b),
                _ => Value.Of(a % b),
            };
        }
        catch (OverflowException)
        {
            return run.Fail($"the number is too large", origin);
        }
    }
}
