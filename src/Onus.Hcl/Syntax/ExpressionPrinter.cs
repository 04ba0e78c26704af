using System.Collections.Immutable;
using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Writes expressions on one line. Long chains of operators or suffixes need no recursion.</summary>
internal sealed class ExpressionPrinter
{
    private const int Any = 0;
    private const int UnaryLevel = 7;

    /// <summary>The level of what binds as tightly as can be.</summary>
    public const int TermLevel = 8;

    private readonly StringBuilder _text;
    private readonly SuffixPrinter _suffixes;

    public ExpressionPrinter(StringBuilder text)
    {
        _text = text;
        _suffixes = new SuffixPrinter(text, this);
        Collections = new CollectionPrinter(text, this);
    }

    public CollectionPrinter Collections { get; }

    public void Write(Expression expression) => Write(expression, Any);

    /// <summary>Writes an expression, in parentheses when it binds less tightly than its place needs.</summary>
    public void Write(Expression expression, int level)
    {
        if (LevelOf(expression) < level)
        {
            WriteInParentheses(expression);
            return;
        }

        switch (expression)
        {
            case LiteralExpression literal:
                LiteralPrinter.Write(_text, literal.Value);
                break;
            case TemplateExpression template:
                Write(template.Parts);
                break;
            case TemplateWrapExpression wrap:
                _text.Append("\"${");
                Write(wrap.Wrapped);
                _text.Append("}\"");
                break;
            case VariableExpression variable:
                _text.Append(variable.Name);
                break;
            case AttributeExpression or IndexExpression or SplatExpression or SplatItemExpression:
                _suffixes.Write(expression);
                break;
            case CallExpression call:
                _text.Append(call.Name).Append('(');
                WriteList(call.Arguments);
                _text.Append(call.ExpandLast ? "...)" : ")");
                break;
            case ConditionalExpression conditional:
                Write(conditional.Condition, 1);
                _text.Append(" ? ");
                Write(conditional.Then);
                _text.Append(" : ");
                Write(conditional.Else);
                break;
            case BinaryExpression binary:
                Write(binary);
                break;
            case UnaryExpression unary:
                _text.Append(unary.Operator == UnaryOperator.Not ? '!' : '-');
                Write(unary.Operand, UnaryLevel);
                break;
            case ParenthesesExpression parentheses:
                WriteInParentheses(parentheses.Inner);
                break;
            case TupleExpression or ObjectExpression or ForExpression:
                Collections.Write(expression);
                break;
            default:
                _text.Append("/* could not be read */");
                break;
        }
    }

    public void WriteInParentheses(Expression expression)
    {
        _text.Append('(');
        Write(expression);
        _text.Append(')');
    }

    private static int LevelOf(Expression expression) => expression switch
    {
        ConditionalExpression => Any,
        BinaryExpression binary => Precedence.Of(binary.Operator),
        UnaryExpression => UnaryLevel,
        LiteralExpression { Value: NumberValue number } when number.Value.ToString().StartsWith('-') => UnaryLevel,
        _ => TermLevel,
    };

    private void Write(ImmutableArray<TemplatePart> parts)
    {
        _text.Append('"');
        new TemplatePrinter(_text, this, quoted: true).Write(parts);

        // One interpolation alone would give its value instead of its text.
        var isAlone = TemplatePrinter.CountVisible(parts) == 1 && parts.Any(part => part is TemplateInterpolation);
        _text.Append(isAlone ? "${\"\"}\"" : "\"");
    }

    private void Write(BinaryExpression binary)
    {
        var chain = new Stack<BinaryExpression>();
        Expression first = binary;
        while (first is BinaryExpression next && (chain.Count == 0 || Precedence.Of(next.Operator) >= Precedence.Of(chain.Peek().Operator)))
        {
            chain.Push(next);
            first = next.Left;
        }

        Write(first, Precedence.Of(chain.Peek().Operator));
        while (chain.TryPop(out var operation))
        {
            _text.Append(' ').Append(Symbols.Of(operation.Operator)).Append(' ');
            Write(operation.Right, Precedence.Of(operation.Operator) + 1);
        }
    }

    /// <summary>Writes expressions with commas between them.</summary>
    public void WriteList(ImmutableArray<Expression> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Write(items[i]);
        }
    }
}
