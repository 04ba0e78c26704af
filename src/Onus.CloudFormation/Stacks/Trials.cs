using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>
/// Tries a condition with each value that the parameters in it may have, as AllowedValues and Rules list them: that it comes to the same with all of them settles it,
/// though none of the values is known.
/// </summary>
internal sealed class Trials(LazySection conditions, StackScope scope)
{
    private const int MaxTrials = 32;
    private const int MaxDepth = 16;

    /// <summary>What an expression comes to with all values that the parameters may have; null when that is not always the same, or there are too many.</summary>
    /// <param name="assumptions">Conditions that are taken as decided: values with which they come to something else don't count.</param>
    /// <param name="evaluate">What an expression comes to with the values that are tried.</param>
    public ConditionResult? Common(Value expression, IReadOnlyList<(string Name, bool Value)> assumptions, Func<Value, ConditionResult> evaluate)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(expression, names, 0);
        foreach (var (name, _) in assumptions)
        {
            Collect(conditions.Entries[name] ?? Value.Null, names, 0);
        }

        var choices = new List<(string Name, Refinement Of)>();
        var count = 1;
        foreach (var name in names)
        {
            if (scope.Parameters.Get(name, expression.Origin) is UnknownValue { Refinement: { Candidates.IsDefaultOrEmpty: false } refinement })
            {
                choices.Add((name, refinement));
                count *= refinement.Candidates.Length;
            }

            if (count > MaxTrials)
            {
                return null;
            }
        }

        // Loops in mappings are written out before, since what they say then is kept.
        _ = scope.Mappings.Entries;
        return choices.Count == 0 ? null : scope.Family.Quietly(() => Try(expression, choices, count, assumptions, evaluate));
    }

    private ConditionResult? Try(Value expression, List<(string Name, Refinement Of)> choices, int count, IReadOnlyList<(string Name, bool Value)> assumptions, Func<Value, ConditionResult> evaluate)
    {
        ConditionResult? common = null;
        for (var trial = 0; trial < count; trial++)
        {
            var supposed = new Dictionary<string, Value>(StringComparer.Ordinal);
            var rest = trial;
            foreach (var (name, refinement) in choices)
            {
                supposed[name] = refinement.Candidates[rest % refinement.Candidates.Length];
                rest /= refinement.Candidates.Length;
            }

            using var _ = scope.Parameters.Suppose(supposed);
            if (!scope.Rules.Hold(evaluate) || assumptions.Any(assumption => IsOtherwise(assumption, evaluate)))
            {
                continue;
            }

            var result = evaluate(expression);
            if (result.Reason is not null || (common is { } known && known.Truth != result.Truth))
            {
                return null;
            }

            common = result;
        }

        return common;
    }

    private bool IsOtherwise((string Name, bool Value) assumption, Func<Value, ConditionResult> evaluate) =>
        conditions.Entries[assumption.Name] is { } expression && evaluate(expression).Truth == (assumption.Value ? Truth.False : Truth.True);

    /// <summary>The parameters that an expression asks, through the conditions that it names.</summary>
    private void Collect(Value value, SortedSet<string> names, int depth)
    {
        if (depth > MaxDepth || !scope.Family.Budget.Take())
        {
            return;
        }

        switch (value)
        {
            case MapValue { Count: 1 } map when map.Values[0] is StringValue name && map.Keys[0] is "Ref" or "Condition":
                if (map.Keys[0] == "Ref")
                {
                    names.Add(name.Value);
                }
                else if (conditions.Entries[name.Value] is { } condition)
                {
                    Collect(condition, names, depth + 1);
                }

                break;
            case MapValue map:
                foreach (var item in map.Values)
                {
                    Collect(item, names, depth + 1);
                }

                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Collect(item, names, depth + 1);
                }

                break;
        }
    }
}
