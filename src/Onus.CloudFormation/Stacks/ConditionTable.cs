using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>
/// The conditions of a template. Inside a branch of an undecided condition, and inside a resource that has one, the condition is taken as decided:
/// what is there is only there when it holds.
/// </summary>
internal sealed class ConditionTable(LazySection section, StackScope scope)
{
    private const int MaxDepth = 64;
    private const int MaxSteps = 256;
    private const int MaxImplied = 8;
    private const int StepsOfExpression = 4;
    private readonly Dictionary<string, ConditionResult> _settled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionResult> _supposed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _active = new(StringComparer.Ordinal);
    private List<(string Name, bool Value)> _assumptions = [];
    private int _steps;

    /// <summary>What a named condition comes to, under the present assumptions.</summary>
    public ConditionResult Of(string name)
    {
        for (var i = _assumptions.Count - 1; i >= 0; i--)
        {
            if (string.Equals(_assumptions[i].Name, name, StringComparison.Ordinal))
            {
                return ConditionResult.Of(_assumptions[i].Value);
            }
        }

        var settled = Settled(name);
        if (settled.Truth != Truth.Unknown || _assumptions.Count == 0)
        {
            return settled;
        }

        if (!_supposed.TryGetValue(name, out var supposed))
        {
            // Cycles and what is too deep were found when it was settled; the guard is only against their coming back.
            supposed = settled;
            _supposed[name] = supposed;
            if (section.Entries[name] is { } expression && _active.Count < MaxDepth && _active.Add(name))
            {
                var result = Evaluate(expression);
                _active.Remove(name);
                supposed = result.Truth == Truth.Unknown ? settled : result;
                _supposed[name] = supposed;
            }
        }

        return supposed;
    }

    /// <summary>What a named condition comes to whatever is assumed.</summary>
    public ConditionResult Settled(string name)
    {
        if (_settled.TryGetValue(name, out var result))
        {
            return result;
        }

        if (section.Entries[name] is not { } expression)
        {
            scope.Error("cfn-unknown-condition", $"There is no condition \"{name}\".", scope.Template.Root.Origin, $"Declare it below Conditions, or correct the name.");
            return Remember(name, UnknownCode.Dangling, $"there is no condition \"{name}\"");
        }

        if (_active.Contains(name))
        {
            scope.Error("cfn-circular-condition", $"The condition \"{name}\" depends on itself.", expression.Origin, $"Break the circle.");
            return Remember(name, UnknownCode.Invalid, $"condition \"{name}\" depends on itself");
        }

        if (_active.Count >= MaxDepth)
        {
            scope.Error("cfn-condition-too-deep", $"Conditions depend on each other more than {MaxDepth} deep.", expression.Origin, $"Make the chain of conditions shorter.");
            return ConditionResult.Undecided(new UnknownReason(UnknownCode.LimitReached, $"condition \"{name}\" depends on too many others"));
        }

        var assumptions = _assumptions;
        _assumptions = [];
        _active.Add(name);
        result = Evaluate(expression);
        _active.Remove(name);
        _assumptions = assumptions;
        if (_settled.TryGetValue(name, out var circular))
        {
            return circular;
        }

        if (result.Reason is { } reason)
        {
            result = ConditionResult.Undecided(new UnknownReason(UnknownCode.UndecidedCondition, reason.Code == UnknownCode.UndecidedCondition
                ? reason.Detail
                : $"condition \"{name}\" is undecided: {reason.Detail}"));
        }

        return _settled[name] = result;
    }

    /// <summary>What a condition's expression comes to.</summary>
    public ConditionResult Evaluate(Value expression)
    {
        if (_steps >= MaxSteps || !scope.Family.Budget.Take(StepsOfExpression))
        {
            return ConditionResult.Undecided(_steps >= MaxSteps ? new UnknownReason(UnknownCode.LimitReached, $"its conditions nest too deep") : Budget.Reason);
        }

        _steps++;
        var result = EvaluateStep(expression);
        _steps--;
        return result;
    }

    /// <summary>Takes a condition as decided until <see cref="Forget"/>; with it, what follows from it.</summary>
    /// <returns>What to give to <see cref="Forget"/>.</returns>
    public int Assume(string name, bool value)
    {
        var before = _assumptions.Count;
        Imply(name, value, 0);
        _supposed.Clear();
        return before;
    }

    /// <summary>Ends an assumption.</summary>
    public void Forget(int mark)
    {
        _assumptions.RemoveRange(mark, _assumptions.Count - mark);
        _supposed.Clear();
    }

    private ConditionResult EvaluateStep(Value expression) => expression is MapValue { Count: 1 } map
        ? map.Keys[0] switch
        {
            "Condition" => map.Values[0] is StringValue name ? Of(name.Value) : Invalid(expression),
            "Fn::And" => All(map.Values[0], Truth.True, static (a, b) => a.And(b)),
            "Fn::Or" => All(map.Values[0], Truth.False, static (a, b) => a.Or(b)),
            "Fn::Not" => Not(map.Values[0]),
            "Fn::Equals" => Equal(map.Values[0]),
            _ => FromValue(scope.Resolver.Resolve(expression)),
        }
        : FromValue(expression);

    /// <summary>Sets all assumptions aside, for what is worked out once for the whole template.</summary>
    /// <returns>What to give to <see cref="Resume"/>.</returns>
    public List<(string Name, bool Value)> Suspend()
    {
        var suspended = _assumptions;
        _assumptions = [];
        _supposed.Clear();
        return suspended;
    }

    /// <summary>Takes the assumptions up again that were set aside.</summary>
    public void Resume(List<(string Name, bool Value)> suspended)
    {
        _assumptions = suspended;
        _supposed.Clear();
    }

    private void Imply(string name, bool value, int depth)
    {
        _assumptions.Add((name, value));
        if (depth < MaxImplied && section.Entries[name] is { } expression)
        {
            ImplyExpression(expression, value, depth + 1);
        }
    }

    private void ImplyExpression(Value expression, bool value, int depth)
    {
        if (depth >= MaxImplied || expression is not MapValue { Count: 1 } map)
        {
            return;
        }

        switch (map.Keys[0])
        {
            case "Condition" when map.Values[0] is StringValue name:
                Imply(name.Value, value, depth);
                break;
            case "Fn::Not" when map.Values[0] is ListValue { Count: 1 } list:
                ImplyExpression(list.Items[0], !value, depth + 1);
                break;
            case "Fn::And" when value && map.Values[0] is ListValue all:
                foreach (var item in all.Items)
                {
                    ImplyExpression(item, true, depth + 1);
                }

                break;
            case "Fn::Or" when !value && map.Values[0] is ListValue any:
                foreach (var item in any.Items)
                {
                    ImplyExpression(item, false, depth + 1);
                }

                break;
        }
    }

    private ConditionResult All(Value argument, Truth start, Func<Truth, Truth, Truth> combine)
    {
        if (argument is not ListValue list)
        {
            return Invalid(argument);
        }

        var truth = start;
        UnknownReason? reason = null;
        foreach (var item in list.Items)
        {
            var result = Evaluate(item);
            truth = combine(truth, result.Truth);
            reason ??= result.Reason;
        }

        return new ConditionResult(truth, truth == Truth.Unknown ? reason : null);
    }

    private ConditionResult Not(Value argument)
    {
        if (argument is ListValue { Count: not 1 })
        {
            return Invalid(argument);
        }

        var result = Evaluate(argument is ListValue list ? list.Items[0] : argument);
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

    private static UnknownReason Unclear { get; } = new(UnknownCode.UndecidedCondition, $"what is compared holds something that is not known");

    private static UnknownReason? ReasonOf(Value value) => (value as UnknownValue)?.Reason;

    private ConditionResult Invalid(Value value)
    {
        scope.Error("cfn-bad-condition", $"This is no condition.", value.Origin, $"Use Fn::And, Fn::Or, Fn::Not, Fn::Equals or Condition.");
        return ConditionResult.Undecided(new UnknownReason(UnknownCode.Invalid, $"its expression is wrong"));
    }

    private ConditionResult Remember(string name, UnknownCode code, Message detail) =>
        _settled[name] = ConditionResult.Undecided(new UnknownReason(code, detail));
}
