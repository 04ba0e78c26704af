using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>Reads expressions that Terraform takes as they are written, without evaluating them.</summary>
internal static class SyntaxText
{
    /// <summary>A path of names such as <c>aws.west</c>, bare or (as old configurations and JSON write it) in quotes; null for anything else.</summary>
    public static string[]? Names(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Name],
        AttributeExpression { Target: VariableExpression root } attribute => [root.Name, attribute.Name],
        TemplateWrapExpression wrap => Names(wrap.Wrapped),
        _ => PlainText.Of(expression)?.Split('.'),
    };

    /// <summary>An address of a resource or a module, as <c>moved</c> blocks give it: bare, or (as JSON writes it) in quotes.</summary>
    public static string Address(Expression expression) => PlainText.Of(expression) ?? HclPrinter.Print(expression);

    /// <summary>Whether an attribute is the literal <c>true</c>.</summary>
    public static bool IsTrue(AttributeSyntax? attribute) =>
        attribute?.Value is LiteralExpression { Value: BooleanValue { Value: true } } || (attribute is not null && PlainText.Of(attribute.Value) == "true");

    /// <summary>Whether an attribute is the literal <c>false</c>.</summary>
    public static bool IsFalse(AttributeSyntax? attribute) =>
        attribute?.Value is LiteralExpression { Value: BooleanValue { Value: false } } || (attribute is not null && PlainText.Of(attribute.Value) == "false");
}
