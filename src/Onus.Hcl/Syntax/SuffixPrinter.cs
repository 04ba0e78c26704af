using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Writes a term with its attributes, indexes and splats, from the innermost outwards.</summary>
internal sealed class SuffixPrinter(StringBuilder text, ExpressionPrinter expressions)
{
    public void Write(Expression expression)
    {
        var suffixes = new Stack<Expression>();
        var term = expression;
        while (TargetOf(term) is { } target && (suffixes.Count == 0 || !NeedsParentheses(term, suffixes.Peek())))
        {
            suffixes.Push(term);
            term = target;
        }

        WriteTerm(term, suffixes.Count > 0);
        var wasDigits = false;
        while (suffixes.TryPop(out var suffix))
        {
            switch (suffix)
            {
                case AttributeExpression attribute:
                    wasDigits = WriteAttribute(attribute.Name, wasDigits);
                    continue;
                case IndexExpression index:
                    text.Append('[');
                    expressions.Write(index.Key);
                    text.Append(']');
                    break;
                case SplatExpression splat:
                    text.Append(splat.IsFull || !IsAttributesOnly(splat.Each) ? "[*]" : ".*");
                    Write(splat.Each);
                    break;
            }

            wasDigits = false;
        }
    }

    private static Expression? TargetOf(Expression expression) => expression switch
    {
        AttributeExpression attribute => attribute.Target,
        IndexExpression index => index.Target,
        SplatExpression splat => splat.Source,
        _ => null,
    };

    /// <summary>Whether a suffix would be taken for a part of the splat that it follows.</summary>
    private static bool NeedsParentheses(Expression target, Expression suffix) => target is SplatExpression splat
        && (splat.IsFull || !IsAttributesOnly(splat.Each) || suffix is AttributeExpression);

    private static bool IsAttributesOnly(Expression each)
    {
        var at = each;
        while (at is AttributeExpression attribute && IsName(attribute.Name))
        {
            at = attribute.Target;
        }

        return at is SplatItemExpression;
    }

    private static bool IsName(string name) =>
        name.Length > 0 && (Characters.IdentifierLength(name) == name.Length || !name.AsSpan().ContainsAnyExceptInRange('0', '9'));

    private void WriteTerm(Expression term, bool hasSuffixes)
    {
        switch (term)
        {
            case SplatItemExpression:
                break;
            case LiteralExpression { Value: NumberValue } when hasSuffixes:
            case AttributeExpression or IndexExpression or SplatExpression:
                expressions.WriteInParentheses(term);
                break;
            default:
                expressions.Write(term, ExpressionPrinter.TermLevel);
                break;
        }
    }

    private bool WriteAttribute(string name, bool wasDigits)
    {
        var isDigits = name.Length > 0 && !name.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (IsName(name) && !(isDigits && wasDigits))
        {
            text.Append('.').Append(name);
            return isDigits;
        }

        text.Append(HclPrinter.PrintKey(name));
        return false;
    }
}
