using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>
/// The conditions of a template. Inside a branch of an undecided condition, and inside a resource that has one, the condition is taken as decided:
/// what is there is only there when it holds.
/// </summary>
internal sealed class ConditionTable(LazySection section, StackScope scope)
{
    private const int MaxDepth = 64;
    private const int MaxImplied = 8;
    private readonly Dictionary<string, ConditionResult> _settled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionResult> _supposed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _active = new(StringComparer.Ordinal);
    private readonly Trials _trials = new(section, scope);
    private readonly ConditionExpressions _expressions = new(scope);
    private Dictionary<string, ConditionResult>? _tried;
    private List<(string Name, bool Value)> _assumptions = [];

    /// <summary>What a named condition comes to, under the present assumptions.</summary>
    /// <param name="origin">Where it is named.</param>
    public ConditionResult Of(string name, Origin origin)
    {
        if (section.Entries[name] is null)
        {
            scope.Missing(MissingKind.Condition, name, origin);
            return ConditionResult.Undecided(new UnknownReason(UnknownCode.Dangling, $"there is no condition \"{name}\""));
        }

        if (_tried is not null)
        {
            return InTrial(name, _tried);
        }

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
                supposed = result.Truth != Truth.Unknown ? result : _trials.Common(expression, _assumptions, Try) ?? settled;
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

        var expression = section.Entries[name]!;
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

        if (result.Reason is not null && _trials.Common(expression, [], Try) is { } common)
        {
            result = common;
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
    public ConditionResult Evaluate(Value expression) => _expressions.Evaluate(expression, this);

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

    /// <summary>What an expression comes to with the values that are tried, whatever is assumed or was worked out before.</summary>
    private ConditionResult Try(Value expression)
    {
        _tried = new Dictionary<string, ConditionResult>(StringComparer.Ordinal);
        var result = Evaluate(expression);
        _tried = null;
        return result;
    }

    private ConditionResult InTrial(string name, Dictionary<string, ConditionResult> tried)
    {
        if (tried.TryGetValue(name, out var known))
        {
            return known;
        }

        // A circle comes back here before it has an answer.
        tried[name] = ConditionResult.Undecided(ConditionExpressions.Unclear);
        return tried[name] = Evaluate(section.Entries[name]!);
    }

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

    private ConditionResult Remember(string name, UnknownCode code, Message detail) =>
        _settled[name] = ConditionResult.Undecided(new UnknownReason(code, detail));
}
