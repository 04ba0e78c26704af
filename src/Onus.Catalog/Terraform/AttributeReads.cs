using System.Collections.Immutable;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Terraform;

/// <summary>Finds the attributes of <c>self</c> that an expression reads: the places of what is computed from them.</summary>
internal static class AttributeReads
{
    public static ImmutableArray<string> Of(Expression expression)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        Add(expression, names);
        return names.ToImmutable();
    }

    private static void Add(Expression? expression, ImmutableArray<string>.Builder names)
    {
        if (expression is AttributeExpression { Target: VariableExpression { Name: "self" } } attribute)
        {
            if (!names.Contains(attribute.Name))
            {
                names.Add(attribute.Name);
            }

            return;
        }

        foreach (var part in Parts(expression))
        {
            Add(part, names);
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
