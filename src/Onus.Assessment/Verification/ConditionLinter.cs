using Onus.Assessment.Checks;
using Onus.Assessment.Functions;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Verification;

/// <summary>Finds names in a condition that nobody knows, also on the branches that no example takes.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class ConditionLinter(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    private static readonly string[] SpecialForms = ["try", "can"];

    private MapValue _parameters = MapValue.Empty;

    /// <param name="parameters">What the condition may read as <c>param.NAME</c>; null for nothing.</param>
    public void Check(Expression? condition, MapValue? parameters = null)
    {
        _parameters = parameters ?? MapValue.Empty;
        if (condition is not null)
        {
            Walk(condition, []);
        }
    }

    private void Walk(Expression expression, IReadOnlyList<string> bound)
    {
        switch (expression)
        {
            case VariableExpression variable when !bound.Contains(variable.Name) && !ConditionVariables.Names.Contains(variable.Name):
                diagnostics.Error("catalog-variable", $"There is no variable \"{variable.Name}\".", variable.Origin, $"Known are {string.Join(", ", ConditionVariables.Names.Concat(bound))}.");
                break;
            case AttributeExpression { Target: VariableExpression { Name: "param" }, Name: var name } when _parameters[name] is null:
                diagnostics.Error("catalog-variable", $"The check has no parameter \"{name}\".", expression.Origin, $"Add parameters = {{ {name} = … }}.");
                break;
            case CallExpression call when !SpecialForms.Contains(call.Name) && CatalogFunctions.Table.Find(call.Name) is null:
                diagnostics.Error("catalog-function", $"There is no function \"{call.Name}\".", call.Origin, $"docs/catalogue.md lists the functions.");
                break;
            case CallExpression { Name: LifecycleFunctions.Supported, Arguments: [TemplateExpression { Parts: [TemplateLiteral { Text: var product }] }, ..] } call when catalog.FindLifecycle(product) is null:
                diagnostics.Error("catalog-dangling", $"There is no lifecycle \"{product}\".", call.Origin, $"Add it to lifecycles.hcl, or correct its name.");
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

        foreach (var child in ExpressionChildren.Of(expression))
        {
            Walk(child, bound);
        }
    }
}
