using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Texts that are written out.</summary>
public static class PlainText
{
    /// <summary>The text of a string without interpolations, or of a bare name that is a key; null for anything else.</summary>
    public static string? Of(Expression expression) => expression switch
    {
        TemplateExpression { Parts: [] } => "",
        TemplateExpression { Parts: [TemplateLiteral only] } => only.Text,
        LiteralExpression { Value: StringValue text } => text.Value,
        _ => null,
    };
}
