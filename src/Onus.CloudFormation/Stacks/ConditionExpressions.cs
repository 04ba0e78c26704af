using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>Evaluates the expressions of conditions: the logical functions, and values that stand for a truth.</summary>
internal sealed class ConditionExpressions(StackScope scope)
{
    private const int MaxSteps = 256;
    private const int StepsOfExpression = 4;
    private int _steps;

    /// <summary>What a condition's expression comes to.</summary>
    public ConditionResult Evaluate(Value expression, ConditionTable names)
    {
        if (_steps >= MaxSteps || !scope.Family.Budget.Take(StepsOfExpression))
        {
            return ConditionResult.Undecided(_steps >= MaxSteps ? new UnknownReason(UnknownCode.LimitReached, $"its conditions nest too deep") : Budget.Reason);
        }

        _steps++;
        var result = Step(expression, names);
        _steps--;
        return result;
    }

    private ConditionResult Step(Value expression, ConditionTable names) => expression is MapValue { Count: 1 } map
        ? map.Keys[0] switch
        {
            "Condition" => map.Values[0] is StringValue name ? names.Of(name.Value, name.Origin) : Invalid(expression),
            "Fn::And" => All(names, map.Values[0], Truth.True, static (a, b) => a.And(b)),
            "Fn::Or" => All(names, map.Values[0], Truth.False, static (a, b) => a.Or(b)),
            "Fn::Not" => Not(names, map.Values[0]),
            "Fn::Equals" => Equal(map.Values[0]),
            "Fn::Contains" => Contains(map.Values[0]),
            _ => FromValue(scope.Resolver.Resolve(expression)),
        }
        : FromValue(expression);

    private ConditionResult All(ConditionTable names, Value argument, Truth start, Func<Truth, Truth, Truth> combine)
    {
        if (argument is not ListValue list)
        {
            return Invalid(argument);
        }

        var truth = start;
        UnknownReason? reason = null;
        foreach (var item in list.Items)
        {
            var result = Evaluate(item, names);
            truth = combine(truth, result.Truth);
            reason ??= result.Reason;
        }

        return new ConditionResult(truth, truth == Truth.Unknown ? reason : null);
    }

    private ConditionResult Not(ConditionTable names, Value argument)
    {
        if (argument is ListValue { Count: not 1 })
        {
            return Invalid(argument);
        }

        var result = Evaluate(argument is ListValue list ? list.Items[0] : argument, names);
        return result with { Truth = result.Truth.Not() };
    }

    private ConditionResult Equal(Value argument)
    {
        if (scope.Resolver.Resolve(argument) is not ListValue { Count: 2 } sides)
        {
            return Invalid(argument);
        }

        var truth = ValueEquality.AsText.Compare(sides.Items[0], sides.Items[1]);
        return new ConditionResult(truth, truth == Truth.Unknown ? ReasonOf(sides.Items[0]) ?? ReasonOf(sides.Items[1]) ?? Unclear : null);
    }

    /// <summary>A rule's question whether a list holds a text.</summary>
    private ConditionResult Contains(Value argument)
    {
        if (scope.Resolver.Resolve(argument) is not ListValue { Items: [ListValue list, var item] })
        {
            return Invalid(argument);
        }

        var truth = Truth.False;
        foreach (var candidate in list.Items)
        {
            truth = truth.Or(ValueEquality.AsText.Compare(candidate, item));
        }

        return new ConditionResult(truth, truth == Truth.Unknown ? ReasonOf(item) ?? Unclear : null);
    }

    private ConditionResult FromValue(Value value) => value switch
    {
        BooleanValue boolean => ConditionResult.Of(boolean.Value),
        UnknownValue unknown => ConditionResult.Undecided(unknown.Reason),
        _ => ScalarText.Of(value) switch
        {
            "true" or "True" => ConditionResult.True,
            "false" or "False" => ConditionResult.False,
            _ => Invalid(value),
        },
    };

    /// <summary>Why a condition is undecided of which nothing better can be said.</summary>
    public static UnknownReason Unclear { get; } = new(UnknownCode.UndecidedCondition, $"what is compared holds something that is not known");

    private static UnknownReason? ReasonOf(Value value) => (value as UnknownValue)?.Reason;

    private ConditionResult Invalid(Value value)
    {
        scope.Error("cfn-bad-condition", $"This is no condition.", value.Origin, $"Use Fn::And, Fn::Or, Fn::Not, Fn::Equals or Condition.");
        return ConditionResult.Undecided(new UnknownReason(UnknownCode.Invalid, $"its expression is wrong"));
    }
}
