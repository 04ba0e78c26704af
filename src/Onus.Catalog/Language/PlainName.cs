using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Texts that might as well be written as names.</summary>
internal static class PlainName
{
    /// <summary>The text of an expression that is a plain text and a name; null when it is not.</summary>
    public static string? Of(Expression expression) =>
        expression is TemplateExpression { IsHeredoc: false, Parts: [TemplateLiteral { Text: var text }] } && HclPrinter.IsName(text) ? text : null;
}
