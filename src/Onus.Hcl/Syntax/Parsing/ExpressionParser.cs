using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads conditionals and operations. Everything gives null, after one diagnostic, when it can't be read.</summary>
internal sealed class ExpressionParser
{
    private readonly Cursor _cursor;
    private readonly SuffixParser _suffixes;

    public ExpressionParser(Cursor cursor)
    {
        _cursor = cursor;
        Templates = new TemplateParser(cursor, this);
        _suffixes = new SuffixParser(cursor, this);
    }

    public TemplateParser Templates { get; }

    public Expression? Expression()
    {
        if (!_cursor.Descend())
        {
            return null;
        }

        var expression = Operation(1);
        if (expression is not null && _cursor.Kind == TokenKind.Question)
        {
            expression = Conditional(expression);
        }

        _cursor.Ascend();
        return expression;
    }

    /// <summary>Reads an expression between delimiters, where newlines are spaces, up to the closing one.</summary>
    public Expression? Enclosed(TokenKind close, string after)
    {
        var outer = _cursor.NewlinesCount;
        _cursor.NewlinesCount = false;
        var expression = Expression();
        if (expression is null || !Closes(close, after, outer))
        {
            return null;
        }

        return expression;
    }

    /// <summary>Takes a closing delimiter; what comes after it is read with newlines as they were outside.</summary>
    public bool Closes(TokenKind close, string after, bool outer)
    {
        if (_cursor.Kind != close)
        {
            _cursor.Unexpected(TokenText.Describe(close) + " " + after);
            return false;
        }

        _cursor.Take();
        _cursor.NewlinesCount = outer;
        return true;
    }

    private ConditionalExpression? Conditional(Expression condition)
    {
        _cursor.Take();
        if (Expression() is not { } then || !_cursor.Expect(TokenKind.Colon, "and the other result of the condition") || Expression() is not { } otherwise)
        {
            return null;
        }

        return new ConditionalExpression(condition, then, otherwise, condition.Origin);
    }

    /// <summary>Reads operations of a level and all that bind tighter. Long chains of one level need no recursion.</summary>
    private Expression? Operation(int level)
    {
        var left = Operand();
        while (left is not null && OperatorOf(_cursor.Kind) is { } binary && Precedence.Of(binary) is var found && found >= level)
        {
            var origin = _cursor.At(_cursor.Take());
            var right = Operation(found + 1);
            left = right is null ? null : new BinaryExpression(binary, left, right, origin);
        }

        return left;
    }

    private Expression? Operand()
    {
        if (_cursor.Kind is not (TokenKind.Not or TokenKind.Minus))
        {
            return _suffixes.Term();
        }

        var signs = new Stack<Token>();
        while (_cursor.Kind is TokenKind.Not or TokenKind.Minus)
        {
            if (!_cursor.Descend())
            {
                return null;
            }

            signs.Push(_cursor.Take());
        }

        var operand = _suffixes.Term();
        _cursor.Ascend(signs.Count);
        while (operand is not null && signs.TryPop(out var sign))
        {
            operand = new UnaryExpression(sign.Kind == TokenKind.Not ? UnaryOperator.Not : UnaryOperator.Negate, operand, _cursor.At(sign));
        }

        return operand;
    }

    private static BinaryOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Or => BinaryOperator.Or,
        TokenKind.And => BinaryOperator.And,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.Percent => BinaryOperator.Modulo,
        _ => null,
    };
}
