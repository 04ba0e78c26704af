using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// Expressions that always have the same value: plain strings, and tuples and objects of constants.
/// Only what can't go wrong and means the same under all options counts.
/// </summary>
public static class Constants
{
    /// <summary>The value of a constant; null when the expression is none.</summary>
    public static Value? Of(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        TemplateExpression { Parts: [] } empty => Value.Of("", empty.Origin),
        TemplateExpression { Parts: [TemplateLiteral only] } plain => Value.Of(only.Text, plain.Origin),
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Value: NumberValue number } } => Value.Of(-number.Value),
        TupleExpression or ObjectExpression when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => null,
        TupleExpression tuple => OfTuple(tuple),
        ObjectExpression @object => OfObject(@object),
        _ => null,
    };

    private static ListValue? OfTuple(TupleExpression tuple)
    {
        var items = ImmutableArray.CreateBuilder<Value>(tuple.Items.Length);
        foreach (var item in tuple.Items)
        {
            if (Of(item) is not { } value)
            {
                return null;
            }

            items.Add(value);
        }

        return Value.List(items.MoveToImmutable(), tuple.Origin);
    }

    private static MapValue? OfObject(ObjectExpression @object)
    {
        var builder = new MapBuilder(@object.Items.Length);
        foreach (var item in @object.Items)
        {
            if (Of(item.Key) is not StringValue name || Of(item.Value) is not { } value)
            {
                return null;
            }

            builder.Set(name.Value, value);
        }

        return builder.Build(@object.Origin);
    }
}
