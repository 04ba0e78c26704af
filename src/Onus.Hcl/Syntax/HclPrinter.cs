using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>
/// Writes syntax as HCL text that reads back as the same. Comments, blank lines and how strings were escaped are not kept;
/// parentheses are added where an operator would else bind otherwise.
/// </summary>
public static class HclPrinter
{
    /// <summary>A body, as a file or between the braces of a block, two spaces for each level; ends with a newline when it holds anything.</summary>
    public static string Print(Body body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var text = new StringBuilder();
        new BodyPrinter(text).Write(body, 0);
        return text.ToString();
    }

    /// <summary>An expression on one line. Heredocs become quoted strings.</summary>
    public static string Print(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var text = new StringBuilder();
        new ExpressionPrinter(text).Write(expression);
        return text.ToString();
    }

    /// <summary>Whether a text may be written as a name, without quotes.</summary>
    public static bool IsName(string text) => text is { Length: > 0 } && Characters.IdentifierLength(text) == text.Length;

    /// <summary>A text key in brackets and quotes, as expressions and Terraform's addresses write it.</summary>
    public static string PrintKey(string key)
    {
        var text = new StringBuilder("[\"");
        TextPrinter.WriteQuoted(text, key, '"');
        return text.Append("\"]").ToString();
    }
}
