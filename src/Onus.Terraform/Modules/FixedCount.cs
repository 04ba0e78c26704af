using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>Tells how often a block is there of itself from what somebody may still set.</summary>
internal static class FixedCount
{
    /// <summary>Whether the number of a block's instances follows from what is written alone: no variable, resource or module can change it.</summary>
    public static bool IsFixed(Body body, ModuleSyntax module) =>
        (body.Attribute("count") ?? body.Attribute("for_each")) is not { } attribute || IsFixed(attribute.Value, module, []);

    private static bool IsFixed(Expression expression, ModuleSyntax module, HashSet<string> locals) => expression switch
    {
        AttributeExpression { Target: VariableExpression { Name: "local" } } local =>
            module.Locals.TryGetValue(local.Name, out var value) && (!locals.Add(local.Name) || IsFixed(value.Value, module, locals)),
        VariableExpression { Name: "var" or "data" or "module" or "local" or "each" or "count" or "path" or "terraform" } => false,
        VariableExpression variable => !module.Types.Contains(variable.Name),
        _ => ExpressionChildren.Of(expression).All(inner => IsFixed(inner, module, locals)),
    };
}
