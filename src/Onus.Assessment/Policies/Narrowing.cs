using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>What the conditions of a statement narrow, by operator, key and value. The table is docs/policies.md.</summary>
/// <param name="Who">Whether they narrow who asks, for whom, or from which network.</param>
/// <param name="Anything">Whether they narrow anything: that, the session, or what is asked for.</param>
/// <param name="Excepts">Whether they hold for all but those of a fixed caller, source or network: what a denial may say and still deny everybody else.</param>
internal readonly record struct Narrowing(Truth Who, Truth Anything, Truth Excepts)
{
    /// <summary>Reads the conditions of a statement.</summary>
    public static Narrowing Of(PolicyElement<PolicyCondition> conditions, ConditionKeys keys)
    {
        if (conditions.Unknown is not null)
        {
            return new(Truth.Unknown, Truth.Unknown, Truth.Unknown);
        }

        var (who, anything, excepts) = (Truth.False, Truth.False, Truth.True);
        foreach (var condition in conditions.Parts)
        {
            var test = ConditionOperator.Parse(condition.Operator);
            var key = keys.Find(condition.Key);
            var demands = Demands(condition, test, key, conditions.Parts);
            who = who.Or(key is { NarrowsWho: false } ? Truth.False : demands);
            anything = anything.Or(demands);
            excepts = excepts.And(Except(condition, test, key));
        }

        return new(who, anything, excepts);
    }

    /// <summary>Whether a condition only holds for requests whose key has one of some fixed values.</summary>
    private static Truth Demands(PolicyCondition condition, ConditionOperator test, ConditionKey? key, ImmutableArray<PolicyCondition> all)
    {
        if (key is { Narrows: KeySubject.Nothing })
        {
            return Truth.False;
        }

        if (key is null || test.Compares == Comparison.Unheard)
        {
            return Truth.Unknown;
        }

        if (test.IsNegated || test.Compares == Comparison.Null || (test.HoldsWithout && !key.IsAlwaysThere && !IsAsked(key, all)))
        {
            return Truth.False;
        }

        return Suits(key.Form, test.Compares) ? AreFixed(condition.Values, key.Form, test.Compares) : Truth.False;
    }

    private static Truth Except(PolicyCondition condition, ConditionOperator test, ConditionKey? key) =>
        key is null || test.Compares == Comparison.Unheard ? Truth.Unknown
        : !test.IsNegated || test.IsForAny || !key.NarrowsWho ? Truth.False
        : Suits(key.Form, test.Compares) ? AreFixed(condition.Values, key.Form, test.Compares)
        : Truth.False;

    /// <summary>Whether another condition says that the key must be there (<c>Null</c> is false).</summary>
    private static bool IsAsked(ConditionKey key, ImmutableArray<PolicyCondition> all)
    {
        foreach (var other in all)
        {
            if (other.Key.Equals(key.Name, StringComparison.OrdinalIgnoreCase)
                && ConditionOperator.Parse(other.Operator).Compares == Comparison.Null
                && other.Values is [BooleanValue { Value: false }] or [StringValue { Value: "false" or "False" }])
            {
                return true;
            }
        }

        return false;
    }

    private static bool Suits(KeyForm form, Comparison compares) => form switch
    {
        KeyForm.Range => compares is Comparison.Range or Comparison.Exact,
        KeyForm.True => compares is Comparison.Bool or Comparison.Exact,
        KeyForm.Below => compares is Comparison.Below,
        _ => compares is Comparison.Exact or Comparison.Pattern,
    };

    private static Truth AreFixed(ImmutableArray<Value> values, KeyForm form, Comparison compares)
    {
        var truth = values.IsEmpty ? Truth.Unknown : Truth.True;
        foreach (var value in values)
        {
            truth = truth.And(FixedValue.Of(value, form, compares is not Comparison.Exact));
        }

        return truth;
    }
}
