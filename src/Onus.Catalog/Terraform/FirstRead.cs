using Onus.Hcl.Syntax;

namespace Onus.Catalog.Terraform;

/// <summary>Finds the attribute of <c>self</c> that an expression reads first: the place of what is computed from it.</summary>
internal static class FirstRead
{
    public static string? Of(Expression? expression) => expression switch
    {
        AttributeExpression { Target: VariableExpression { Name: "self" } } attribute => attribute.Name,
        AttributeExpression attribute => Of(attribute.Target),
        IndexExpression index => Of(index.Target) ?? Of(index.Key),
        SplatExpression splat => Of(splat.Source),
        ParenthesesExpression parentheses => Of(parentheses.Inner),
        TemplateWrapExpression wrap => Of(wrap.Wrapped),
        TemplateExpression template => First(template.Parts.OfType<TemplateInterpolation>().Select(part => part.Expression)),
        UnaryExpression unary => Of(unary.Operand),
        BinaryExpression binary => Of(binary.Left) ?? Of(binary.Right),
        ConditionalExpression conditional => Of(conditional.Condition) ?? Of(conditional.Then) ?? Of(conditional.Else),
        CallExpression call => First(call.Arguments),
        TupleExpression tuple => First(tuple.Items),
        ObjectExpression @object => First(@object.Items.Select(item => item.Value)),
        ForExpression loop => Of(loop.Collection) ?? Of(loop.ResultValue),
        _ => null,
    };

    private static string? First(IEnumerable<Expression> expressions) => expressions.Select(Of).FirstOrDefault(found => found is not null);
}
