using System.Collections.Immutable;
using System.Text;
using Onus.Core.Values;
using Onus.Hcl.Syntax.Lexing;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Syntax.Printing;

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
    }

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
                Write(literal.Value);
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
            case TupleExpression tuple:
                Write(tuple);
                break;
            case ObjectExpression entries:
                Write(entries);
                break;
            case ForExpression loop:
                Write(loop);
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

    /// <summary>Writes the key of an object's entry: a bare name where that means the same.</summary>
    public void WriteKey(Expression key, bool isFirst)
    {
        if (key is LiteralExpression { Value: StringValue { Value: var name } })
        {
            if (name.Length > 0 && Characters.IdentifierLength(name) == name.Length && !(isFirst && name == "for"))
            {
                _text.Append(name);
                return;
            }
        }
        else if (key is VariableExpression or LiteralExpression { Value: not NumberValue } || (isFirst && Leftmost.IsFor(key)))
        {
            WriteInParentheses(key);
            return;
        }

        Write(key);
    }

    /// <summary>Writes <c>for k, v in xs</c>.</summary>
    public void WriteFor(string? key, string item, Expression collection)
    {
        _text.Append("for ");
        if (key is not null)
        {
            _text.Append(key).Append(", ");
        }

        _text.Append(item).Append(" in ");
        Write(collection);
    }

    private static int LevelOf(Expression expression) => expression switch
    {
        ConditionalExpression => Any,
        BinaryExpression binary => Precedence.Of(binary.Operator),
        UnaryExpression => UnaryLevel,
        LiteralExpression { Value: NumberValue number } when number.Value.ToString().StartsWith('-') => UnaryLevel,
        _ => TermLevel,
    };

    private void Write(Value value)
    {
        switch (value)
        {
            case StringValue text:
                _text.Append('"');
                TextPrinter.WriteQuoted(_text, text.Value, '"');
                _text.Append('"');
                break;
            case NumberValue number:
                _text.Append(number.Value.ToString());
                break;
            case BooleanValue boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            default:
                _text.Append("null");
                break;
        }
    }

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
            _text.Append(' ').Append(Symbol(operation.Operator)).Append(' ');
            Write(operation.Right, Precedence.Of(operation.Operator) + 1);
        }
    }

    private void Write(TupleExpression tuple)
    {
        _text.Append('[');
        if (tuple.Items is [var first, ..] && Leftmost.IsFor(first))
        {
            WriteInParentheses(first);
            _text.Append(tuple.Items.Length > 1 ? ", " : "");
            WriteList(tuple.Items.RemoveAt(0));
        }
        else
        {
            WriteList(tuple.Items);
        }

        _text.Append(']');
    }

    private void Write(ObjectExpression entries)
    {
        for (var i = 0; i < entries.Items.Length; i++)
        {
            _text.Append(i == 0 ? "{ " : ", ");
            WriteKey(entries.Items[i].Key, isFirst: i == 0);
            _text.Append(" = ");
            Write(entries.Items[i].Value);
        }

        _text.Append(entries.Items.IsEmpty ? "{}" : " }");
    }

    private void Write(ForExpression loop)
    {
        _text.Append(loop.ResultKey is null ? '[' : '{');
        WriteFor(loop.KeyName, loop.ItemName, loop.Collection);
        _text.Append(" : ");
        if (loop.ResultKey is not null)
        {
            Write(loop.ResultKey);
            _text.Append(" => ");
        }

        Write(loop.ResultValue);
        _text.Append(loop.IsGrouping ? "..." : "");
        if (loop.Condition is not null)
        {
            _text.Append(" if ");
            Write(loop.Condition);
        }

        _text.Append(loop.ResultKey is null ? ']' : '}');
    }

    private void WriteList(ImmutableArray<Expression> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Write(items[i]);
        }
    }

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
