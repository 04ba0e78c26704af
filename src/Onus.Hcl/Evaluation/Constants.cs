using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// Expressions that always have the same value: plain strings, and tuples and objects of constants. They are evaluated once and kept on the expression.
/// Only what can't go wrong and means the same under all options counts.
/// </summary>
internal static class Constants
{
    private static readonly object None = new();

    /// <summary>The value of a constant; null when the expression is none.</summary>
    public static Value? Of(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return literal.Value;
            case TemplateExpression or TupleExpression or ObjectExpression or UnaryExpression { Operator: UnaryOperator.Negate }:
                return expression.Kept is { } kept ? kept as Value : Find(expression);
            default:
                return null;
        }
    }

    private static Value? Find(Expression expression)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return null;
        }

        Value? value = expression switch
        {
            TemplateExpression { Parts: [] } empty => Value.Of("", empty.Origin),
            TemplateExpression { Parts: [TemplateLiteral only] } plain => Value.Of(only.Text, plain.Origin),
            UnaryExpression { Operand: LiteralExpression { Value: NumberValue number } } => Value.Of(-number.Value),
            TupleExpression tuple => OfTuple(tuple),
            ObjectExpression @object => OfObject(@object),
            _ => null,
        };
        expression.Kept = value ?? None;
        return value;
    }

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
