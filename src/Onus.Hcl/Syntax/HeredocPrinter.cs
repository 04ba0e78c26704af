using System.Collections.Immutable;
using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>Writes templates as heredocs, where they can be.</summary>
internal static class HeredocPrinter
{
    private const string Marker = "EOT";

    /// <summary>Writes a heredoc up to its closing name, without the newline after it; false, with nothing written, when it has to be a quoted string.</summary>
    public static bool TryWrite(StringBuilder text, TemplateExpression template, ExpressionPrinter expressions)
    {
        if (!template.IsHeredoc || template.Parts is not ([] or [.., TemplateLiteral { Text: [.., '\n'] }]) || !CanBeLines(template.Parts))
        {
            return false;
        }

        text.Append("<<").Append(Marker).Append('\n');
        new TemplatePrinter(text, expressions, quoted: false).Write(template.Parts);
        text.Append(Marker);
        return true;
    }

    /// <summary>Whether no text holds the closing name, or ends with a sign that would make an escape with the sequence after it.</summary>
    private static bool CanBeLines(ImmutableArray<TemplatePart> parts)
    {
        foreach (var part in parts)
        {
            var can = part switch
            {
                TemplateLiteral literal => !literal.Text.Contains(Marker, StringComparison.Ordinal) && literal.Text is not [.., '$' or '%'],
                TemplateIf condition => CanBeLines(condition.Then) && CanBeLines(condition.Else),
                TemplateFor loop => CanBeLines(loop.Parts),
                _ => true,
            };
            if (!can)
            {
                return false;
            }
        }

        return true;
    }
}
