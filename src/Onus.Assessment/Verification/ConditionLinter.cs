using Onus.Assessment.Checks;
using Onus.Assessment.Functions;
using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Verification;

/// <summary>Finds names in a condition that nobody knows, also on the branches that no example takes.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class ConditionLinter(DiagnosticBag diagnostics)
{
    private static readonly string[] SpecialForms = ["try", "can"];

    public void Check(Expression? condition)
    {
        if (condition is not null)
        {
            Walk(condition, []);
        }
    }

    private void Walk(Expression expression, IReadOnlyList<string> bound)
    {
        switch (expression)
        {
            case VariableExpression variable when !bound.Contains(variable.Name) && !ResourceScope.Variables.Contains(variable.Name):
                diagnostics.Error("catalog-variable", $"There is no variable \"{variable.Name}\".", variable.Origin, $"Known are {string.Join(", ", ResourceScope.Variables.Concat(bound))}.");
                break;
            case CallExpression call when !SpecialForms.Contains(call.Name) && CatalogFunctions.Table.Find(call.Name) is null:
                diagnostics.Error("catalog-function", $"There is no function \"{call.Name}\".", call.Origin, "docs/catalogue.md lists the functions.");
                break;
            case ForExpression loop:
                Walk(loop.Collection, bound);
                var inner = (IReadOnlyList<string>)[.. bound, loop.ItemName, .. loop.KeyName is null ? Array.Empty<string>() : [loop.KeyName]];
                foreach (var part in new[] { loop.ResultKey, loop.ResultValue, loop.Condition }.OfType<Expression>())
                {
                    Walk(part, inner);
                }

                return;
        }

        foreach (var child in Children(expression))
        {
            Walk(child, bound);
        }
    }

    private static IEnumerable<Expression> Children(Expression expression) => expression switch
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
        TemplateExpression template => template.Parts.OfType<TemplateInterpolation>().Select(part => part.Expression),
        _ => [],
    };
}
