namespace Onus.Hcl.Syntax;

/// <summary>Goes through syntax trees.</summary>
public static class ExpressionChildren
{
    /// <summary>An expression and all that is inside of it, in no order.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in Of(next))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The expressions right inside an expression, in the order they are written.</summary>
    public static IEnumerable<Expression> Of(Expression expression) => expression switch
    {
        AttributeExpression attribute => [attribute.Target],
        IndexExpression index => [index.Target, index.Key],
        SplatExpression splat => [splat.Source, splat.Each],
        CallExpression call => call.Arguments,
        ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Else],
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        ParenthesesExpression parentheses => [parentheses.Inner],
        TupleExpression tuple => tuple.Items,
        ObjectExpression @object => @object.Items.SelectMany(item => new[] { item.Key, item.Value }),
        TemplateWrapExpression wrap => [wrap.Wrapped],
        TemplateExpression template => template.Parts.SelectMany(OfPart),
        ForExpression loop => new[] { loop.Collection, loop.ResultKey, loop.ResultValue, loop.Condition }.OfType<Expression>(),
        _ => [],
    };

    private static IEnumerable<Expression> OfPart(TemplatePart part) => part switch
    {
        TemplateInterpolation interpolation => [interpolation.Expression],
        TemplateIf branch => [branch.Condition, .. branch.Then.SelectMany(OfPart), .. branch.Else.SelectMany(OfPart)],
        TemplateFor loop => [loop.Collection, .. loop.Parts.SelectMany(OfPart)],
        _ => [],
    };
}
