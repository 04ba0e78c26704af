using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>Finds the attributes of <c>self</c> that an expression reads: the places of what is computed from them.</summary>
internal static class AttributeReads
{
    private const string Self = "self";
    private const string Parent = "parent";

    public static ImmutableArray<string> Of(Expression expression) => Of(expression, static target => target is VariableExpression { Name: Self });

    /// <summary>The attributes of <c>self.parent</c>.</summary>
    public static ImmutableArray<string> OfParent(Expression expression) =>
        Of(expression, static target => target is AttributeExpression { Name: Parent, Target: VariableExpression { Name: Self } });

    private static ImmutableArray<string> Of(Expression expression, Predicate<Expression> isRead)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        Add(expression, isRead, names);
        return names.ToImmutable();
    }

    /// <summary>The names of the attributes, of whatever, that expressions take as lists: they index them or go through them.</summary>
    public static IReadOnlySet<string> ListsOf(params IEnumerable<Expression> expressions)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Expression>(expressions);
        while (pending.TryPop(out var expression))
        {
            foreach (var taken in TakenAsLists(expression).OfType<AttributeExpression>())
            {
                names.Add(taken.Name);
            }

            foreach (var part in Parts(expression))
            {
                pending.Push(part);
            }
        }

        return names;
    }

    /// <summary>The names of the attributes that expressions can only take as lists of objects, so that a single object there is a list of one.</summary>
    public static IReadOnlySet<string> BlocksOf(params IEnumerable<Expression> expressions)
    {
        var (lists, maps) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var pending = new Stack<Expression>(expressions);
        while (pending.TryPop(out var expression))
        {
            switch (expression)
            {
                case IndexExpression { Target: AttributeExpression target, Key: var key }:
                    (key is LiteralExpression { Value: NumberValue } ? lists : maps).Add(target.Name);
                    break;
                case SplatExpression { Source: AttributeExpression source }:
                    lists.Add(source.Name);
                    break;
                case ForExpression { Collection: AttributeExpression collection } loop:
                    (loop.KeyName is null ? lists : maps).Add(collection.Name);
                    break;
                case CallExpression { Name: "each" or "concat" or "flatten" or "one" or "length" } call:
                    lists.UnionWith(call.Arguments.OfType<AttributeExpression>().Select(argument => argument.Name));
                    break;
            }

            foreach (var part in Parts(expression))
            {
                pending.Push(part);
            }
        }

        lists.ExceptWith(maps);
        return lists;
    }

    private static IEnumerable<Expression> TakenAsLists(Expression expression) => expression switch
    {
        IndexExpression index => [index.Target],
        SplatExpression splat => [splat.Source],
        ForExpression loop => [loop.Collection],
        CallExpression { Name: "each" or "concat" or "length" or "flatten" or "one" } call => call.Arguments,
        _ => [],
    };

    private static void Add(Expression? expression, Predicate<Expression> isRead, ImmutableArray<string>.Builder names)
    {
        if (expression is AttributeExpression attribute && isRead(attribute.Target))
        {
            if (!names.Contains(attribute.Name))
            {
                names.Add(attribute.Name);
            }

            return;
        }

        foreach (var part in Parts(expression))
        {
            Add(part, isRead, names);
        }
    }

    private static IEnumerable<Expression> Parts(Expression? expression) => expression switch
    {
        AttributeExpression attribute => [attribute.Target],
        IndexExpression index => [index.Target, index.Key],
        SplatExpression splat => [splat.Source],
        ParenthesesExpression parentheses => [parentheses.Inner],
        TemplateWrapExpression wrap => [wrap.Wrapped],
        TemplateExpression template => template.Parts.OfType<TemplateInterpolation>().Select(part => part.Expression),
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Else],
        CallExpression call => call.Arguments,
        TupleExpression tuple => tuple.Items,
        ObjectExpression @object => @object.Items.SelectMany(item => new[] { item.Key, item.Value }),
        ForExpression loop => new[] { loop.Collection, loop.Condition, loop.ResultKey, loop.ResultValue }.OfType<Expression>(),
        _ => [],
    };
}
