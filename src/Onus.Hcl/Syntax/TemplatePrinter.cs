using System.Collections.Immutable;
using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>Writes the parts of a template, between quotes or as lines.</summary>
internal sealed class TemplatePrinter(StringBuilder text, ExpressionPrinter expressions, bool quoted)
{
    // Text waits until it is known what follows it; text in several parts is written as one.
    private readonly StringBuilder _waiting = new();

    public void Write(ImmutableArray<TemplatePart> parts)
    {
        WriteParts(parts);
        Flush('"');
    }

    /// <summary>How many parts leave a trace when they are written.</summary>
    public static int CountVisible(ImmutableArray<TemplatePart> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part is TemplateLiteral { Text: "" } ? 0 : 1;
        }

        return count;
    }

    private void WriteParts(ImmutableArray<TemplatePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case TemplateLiteral literal:
                    _waiting.Append(literal.Text);
                    break;
                case TemplateInterpolation interpolation:
                    Flush('$');
                    text.Append("${");
                    expressions.Write(interpolation.Expression);
                    text.Append('}');
                    break;
                case TemplateIf condition:
                    Write(condition);
                    break;
                case TemplateFor loop:
                    Write(loop);
                    break;
            }
        }
    }

    private void Write(TemplateIf condition)
    {
        Flush('%');
        text.Append("%{ if ");
        expressions.Write(condition.Condition);
        text.Append(" }");
        WriteParts(condition.Then);
        if (CountVisible(condition.Else) > 0)
        {
            Flush('%');
            text.Append("%{ else }");
            WriteParts(condition.Else);
        }

        Flush('%');
        text.Append("%{ endif }");
    }

    private void Write(TemplateFor loop)
    {
        Flush('%');
        text.Append("%{ ");
        expressions.Collections.WriteFor(loop.Key, loop.Item, loop.Collection);
        text.Append(" }");
        WriteParts(loop.Parts);
        Flush('%');
        text.Append("%{ endfor }");
    }

    private void Flush(char follower)
    {
        if (_waiting.Length == 0)
        {
            return;
        }

        var literal = _waiting.ToString();
        _waiting.Clear();
        if (quoted)
        {
            TextPrinter.WriteQuoted(text, literal, follower);
        }
        else
        {
            TextPrinter.WriteLines(text, literal);
        }
    }
}
