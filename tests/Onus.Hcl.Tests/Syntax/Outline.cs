using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Syntax as text that shows how it nests, independent of the printer.</summary>
internal static class Outline
{
    public static string Of(Expression expression) => expression switch
    {
        LiteralExpression { Value: StringValue text } => text.Value,
        LiteralExpression literal => literal.Value.ToString(),
        TemplateExpression template => (template.IsHeredoc ? "<<" : "") + Of(template.Parts),
        TemplateWrapExpression wrap => $"(wrap {Of(wrap.Wrapped)})",
        VariableExpression variable => variable.Name,
        AttributeExpression attribute => $"(attr {Of(attribute.Target)} {attribute.Name})",
        IndexExpression index => $"(index {Of(index.Target)} {Of(index.Key)})",
        SplatExpression splat => $"(splat{(splat.IsFull ? "[*]" : ".*")} {Of(splat.Source)} {Of(splat.Each)})",
        SplatItemExpression => "@",
        CallExpression call => $"(call{(call.ExpandLast ? "..." : "")} {string.Join(' ', [call.Name, .. call.Arguments.Select(Of)])})",
        ConditionalExpression conditional => $"(? {Of(conditional.Condition)} {Of(conditional.Then)} {Of(conditional.Else)})",
        BinaryExpression binary => $"({Symbol(binary.Operator)} {Of(binary.Left)} {Of(binary.Right)})",
        UnaryExpression unary => $"({(unary.Operator == UnaryOperator.Not ? "not" : "neg")} {Of(unary.Operand)})",
        ParenthesesExpression parentheses => $"(paren {Of(parentheses.Inner)})",
        TupleExpression tuple => $"({string.Join(' ', ["tuple", .. tuple.Items.Select(Of)])})",
        ObjectExpression entries => $"({string.Join(' ', ["object", .. entries.Items.Select(item => $"{Of(item.Key)}={Of(item.Value)}")])})",
        ForExpression loop => Of(loop),
        InvalidExpression => "(invalid)",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    public static string Of(IEnumerable<TemplatePart> parts) => string.Concat(parts.Select(Of)) is { Length: > 0 } text ? text : "''";

    public static string Of(Body body) => string.Join("; ",
    [
        .. body.Attributes.Select(attribute => $"{attribute.Name} = {Of(attribute.Value)}"),
        .. body.Blocks.Select(block => $"{string.Join(' ', [block.Type, .. block.Labels.Select(label => label.IsQuoted ? $"'{label.Text}'" : label.Text)])} {{{Of(block.Body)}}}"),
    ]);

    private static string Of(TemplatePart part) => part switch
    {
        TemplateLiteral literal => "'" + literal.Text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "'",
        TemplateInterpolation interpolation => "${" + Of(interpolation.Expression) + "}",
        TemplateIf condition => $"%if({Of(condition.Condition)}){{{Of(condition.Then)}}}{{{Of(condition.Else)}}}",
        TemplateFor loop => $"%for({Names(loop.Key, loop.Item)} in {Of(loop.Collection)}){{{Of(loop.Parts)}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Of(ForExpression loop) =>
        $"(for{(loop.ResultKey is null ? "[]" : "{}")} {Names(loop.KeyName, loop.ItemName)} in {Of(loop.Collection)} : "
        + (loop.ResultKey is null ? "" : Of(loop.ResultKey) + " => ")
        + Of(loop.ResultValue) + (loop.IsGrouping ? "..." : "")
        + (loop.Condition is null ? ")" : $" if {Of(loop.Condition)})");

    private static string Names(string? key, string item) => key is null ? item : $"{key},{item}";

    private static string Symbol(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "%",
    };
}
