using Onus.Contracts;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation;

/// <summary>
/// The conditions of a template. Inside a branch of an undecided condition, and inside a resource that has one, the condition is taken as decided:
/// what is there is only there when it holds.
/// </summary>
internal sealed class ConditionTable(LazySection section, StackScope scope)
{
    private const int MaxDepth = 64;
    private const int MaxSteps = 256;
    private const int MaxImplied = 8;
    private readonly Dictionary<string, Verdict> _settled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Verdict> _supposed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _active = new(StringComparer.Ordinal);
    private List<(string Name, bool Value)> _assumptions = [];
    private int _steps;

    /// <summary>What a named condition comes to, under the present assumptions.</summary>
    public Verdict Of(string name)
    {
        for (var i = _assumptions.Count - 1; i >= 0; i--)
        {
            if (string.Equals(_assumptions[i].Name, name, StringComparison.Ordinal))
            {
                return Verdict.Of(_assumptions[i].Value);
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
                var verdict = Evaluate(expression);
                _active.Remove(name);
                supposed = verdict.Truth == Truth.Unknown ? settled : verdict;
                _supposed[name] = supposed;
            }
        }

        return supposed;
    }

    /// <summary>What a named condition comes to whatever is assumed.</summary>
    public Verdict Settled(string name)
    {
        if (_settled.TryGetValue(name, out var verdict))
        {
            return verdict;
        }

        if (section.Entries[name] is not { } expression)
        {
            scope.Error("cfn-unknown-condition", $"There is no condition \"{name}\".", scope.Template.Root.Origin, "Declare it below Conditions, or correct the name.");
            return Remember(name, UnknownCode.Dangling, $"there is no condition \"{name}\"");
        }

        if (_active.Contains(name))
        {
            scope.Error("cfn-circular-condition", $"The condition \"{name}\" depends on itself.", expression.Origin, "Break the circle.");
            return Remember(name, UnknownCode.Invalid, $"condition \"{name}\" depends on itself");
        }

        if (_active.Count >= MaxDepth)
        {
            scope.Error("cfn-condition-too-deep", $"Conditions depend on each other more than {MaxDepth} deep.", expression.Origin, "Make the chain of conditions shorter.");
            return Verdict.Undecided(new UnknownReason(UnknownCode.LimitReached, $"condition \"{name}\" depends on too many others"));
        }

        var assumptions = _assumptions;
        _assumptions = [];
        _active.Add(name);
        verdict = Evaluate(expression);
        _active.Remove(name);
        _assumptions = assumptions;
        if (_settled.TryGetValue(name, out var circular))
        {
            return circular;
        }

        if (verdict.Reason is { } reason)
        {
            verdict = Verdict.Undecided(new UnknownReason(UnknownCode.UndecidedCondition, reason.Code == UnknownCode.UndecidedCondition
                ? reason.Detail
                : $"condition \"{name}\" is undecided: {reason.Detail}"));
        }

        return _settled[name] = verdict;
    }

    /// <summary>What a condition's expression comes to.</summary>
    public Verdict Evaluate(Value expression)
    {
        if (_steps >= MaxSteps)
        {
            return Verdict.Undecided(new UnknownReason(UnknownCode.LimitReached, "its conditions nest too deep"));
        }

        _steps++;
        var verdict = EvaluateStep(expression);
        _steps--;
        return verdict;
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

    private Verdict EvaluateStep(Value expression) => expression is MapValue { Count: 1 } map
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

    private Verdict All(Value argument, Truth start, Func<Truth, Truth, Truth> combine)
    {
        if (argument is not ListValue list)
        {
            return Invalid(argument);
        }

        var truth = start;
        UnknownReason? reason = null;
        foreach (var item in list.Items)
        {
            var verdict = Evaluate(item);
            truth = combine(truth, verdict.Truth);
            reason ??= verdict.Reason;
        }

        return new Verdict(truth, truth == Truth.Unknown ? reason : null);
    }

    private Verdict Not(Value argument)
    {
        if (argument is ListValue { Count: not 1 })
        {
            return Invalid(argument);
        }

        var verdict = Evaluate(argument is ListValue list ? list.Items[0] : argument);
        return verdict with { Truth = verdict.Truth.Not() };
    }

    private Verdict Equal(Value argument)
    {
        if (scope.Resolver.Resolve(argument) is not ListValue { Count: 2 } sides)
        {
            return Invalid(argument);
        }

        var truth = Likeness.Of(sides.Items[0], sides.Items[1]);
        return new Verdict(truth, truth == Truth.Unknown ? ReasonOf(sides.Items[0]) ?? ReasonOf(sides.Items[1]) ?? Unclear : null);
    }

    private Verdict FromValue(Value value) => value switch
    {
        BooleanValue boolean => Verdict.Of(boolean.Value),
        UnknownValue unknown => Verdict.Undecided(unknown.Reason),
        _ => ScalarText.Of(value) switch
        {
            "true" or "True" => Verdict.True,
            "false" or "False" => Verdict.False,
            _ => Invalid(value),
        },
    };

    private static UnknownReason Unclear { get; } = new(UnknownCode.UndecidedCondition, "what is compared holds something that is not known");

    private static UnknownReason? ReasonOf(Value value) => (value as UnknownValue)?.Reason;

    private Verdict Invalid(Value value)
    {
        scope.Error("cfn-bad-condition", "This is no condition.", value.Origin, "Use Fn::And, Fn::Or, Fn::Not, Fn::Equals or Condition.");
        return Verdict.Undecided(new UnknownReason(UnknownCode.Invalid, "its expression is wrong"));
    }

    private Verdict Remember(string name, UnknownCode code, string detail) =>
        _settled[name] = Verdict.Undecided(new UnknownReason(code, detail));
}
