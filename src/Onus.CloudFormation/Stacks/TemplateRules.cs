using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>The <c>Rules</c> of a template: CloudFormation makes no stack with values of parameters that break one.</summary>
internal sealed class TemplateRules
{
    private static readonly string[] Understood = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Fn::Contains", "Ref"];
    private readonly List<(Value? Condition, Value Assertion)> _rules = [];

    public TemplateRules(MapValue section)
    {
        foreach (var value in section.Values)
        {
            if (value is not MapValue rule || rule["Assertions"] is not ListValue assertions)
            {
                continue;
            }

            foreach (var item in assertions.Items)
            {
                if (item is MapValue assertion && assertion["Assert"] is { } assert && IsUnderstood(assert) && (rule["RuleCondition"] is not { } condition || IsUnderstood(condition)))
                {
                    _rules.Add((rule["RuleCondition"], assert));
                }
            }
        }
    }

    /// <summary>The texts that the rules leave for a parameter; null when they don't list any.</summary>
    public ImmutableArray<Value>? ValuesOf(string parameter)
    {
        ImmutableArray<Value>? values = null;
        foreach (var (condition, assertion) in _rules)
        {
            if (condition is null && ValuesIn(assertion, parameter) is { } more)
            {
                values = values is { } known ? Both(known, more) : more;
            }
        }

        return values;
    }

    /// <summary>Whether a stack may be made with the values that the parameters have at present.</summary>
    /// <param name="evaluate">What a condition comes to with them.</param>
    public bool Hold(Func<Value, ConditionResult> evaluate)
    {
        foreach (var (condition, assertion) in _rules)
        {
            if ((condition is null || evaluate(condition).Truth == Truth.True) && evaluate(assertion).Truth == Truth.False)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<Value>? ValuesIn(Value assertion, string parameter)
    {
        if (assertion is not MapValue { Count: 1 } map || map.Values[0] is not ListValue list)
        {
            return null;
        }

        switch (map.Keys[0])
        {
            case "Fn::Contains" when list.Items is [ListValue allowed, var asked] && IsRefTo(asked, parameter) && allowed.Items.All(item => ScalarText.Of(item) is not null):
                return allowed.Items;
            case "Fn::Equals" when list.Items is [var left, var right] && (IsRefTo(left, parameter) ? right : IsRefTo(right, parameter) ? left : null) is { } other && ScalarText.Of(other) is not null:
                return [other];
            case "Fn::And":
                return list.Items.Select(item => ValuesIn(item, parameter)).Aggregate((a, b) => a is { } known && b is { } more ? Both(known, more) : a ?? b);
            case "Fn::Or":
                var parts = list.Items.Select(item => ValuesIn(item, parameter)).ToList();
                return parts.TrueForAll(part => part is not null) ? [.. parts.SelectMany(part => part!.Value)] : null;
            default:
                return null;
        }
    }

    private static ImmutableArray<Value> Both(ImmutableArray<Value> left, ImmutableArray<Value> right) =>
        [.. left.Where(item => right.Any(other => ScalarText.Of(other) == ScalarText.Of(item)))];

    private static bool IsRefTo(Value value, string parameter) =>
        value is MapValue { Count: 1 } map && map.Keys[0] == "Ref" && map.Values[0] is StringValue name && name.Value == parameter;

    /// <summary>Rules have functions of their own; one that asks the account is left out of account.</summary>
    private static bool IsUnderstood(Value value) => value switch
    {
        MapValue { Count: 1 } map => Array.IndexOf(Understood, map.Keys[0]) >= 0 && IsUnderstood(map.Values[0]),
        MapValue => false,
        ListValue list => list.Items.All(IsUnderstood),
        _ => true,
    };
}
