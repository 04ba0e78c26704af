using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads the smallest expressions: literals, variables, calls, templates and what stands in brackets.</summary>
internal sealed class TermParser(Cursor cursor, ExpressionParser expressions)
{
    private readonly CollectionParser _collections = new(cursor, expressions);

    public Expression? Term()
    {
        switch (cursor.Kind)
        {
            case TokenKind.Identifier:
                return Named();
            case TokenKind.Number:
                return Number();
            case TokenKind.OpenQuote:
                return expressions.Templates.Quoted();
            case TokenKind.OpenHeredoc:
                return expressions.Templates.Heredoc();
            case TokenKind.OpenBracket:
                return _collections.Tuple();
            case TokenKind.OpenBrace:
                return _collections.Object();
            case TokenKind.OpenParenthesis:
                var open = cursor.Take();
                return expressions.Enclosed(TokenKind.CloseParenthesis, "after the expression") is { } inner
                    ? new ParenthesesExpression(inner, cursor.From(open))
                    : null;
            default:
                cursor.Unexpected("an expression");
                return null;
        }
    }

    private LiteralExpression? Number()
    {
        var token = cursor.Take();
        var origin = cursor.At(token);
        if (Core.Values.Number.TryParse(cursor.Text(token), out var number))
        {
            return new LiteralExpression(Value.Of(number, origin), origin);
        }

        cursor.Error("hcl-number", $"This number is too large or too long.", token, $"Write it with fewer digits.");
        return null;
    }

    private Expression? Named()
    {
        var name = cursor.Take();
        var origin = cursor.At(name);
        if (cursor.Kind == TokenKind.OpenParenthesis)
        {
            return Call(cursor.Name(name), name);
        }

        if (cursor.Kind == TokenKind.DoubleColon)
        {
            return Namespaced(name);
        }

        return cursor.Text(name) switch
        {
            "true" => new LiteralExpression(new BooleanValue(true, origin), origin),
            "false" => new LiteralExpression(new BooleanValue(false, origin), origin),
            "null" => new LiteralExpression(new NullValue(origin), origin),
            _ => new VariableExpression(cursor.Name(name), origin),
        };
    }

    private CallExpression? Namespaced(Token first)
    {
        var name = new System.Text.StringBuilder().Append(cursor.Text(first));
        while (cursor.TryTake(TokenKind.DoubleColon))
        {
            if (cursor.Kind != TokenKind.Identifier)
            {
                cursor.Unexpected("the name of a function");
                return null;
            }

            name.Append("::").Append(cursor.Text(cursor.Take()));
        }

        if (cursor.Kind == TokenKind.OpenParenthesis)
        {
            return Call(name.ToString(), first);
        }

        cursor.Unexpected("the arguments of the function");
        return null;
    }

    private CallExpression? Call(string name, Token start)
    {
        cursor.Take();
        var outer = cursor.NewlinesCount;
        cursor.NewlinesCount = false;
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        var expands = false;
        while (cursor.Kind != TokenKind.CloseParenthesis)
        {
            if (expressions.Expression() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            if (cursor.TryTake(TokenKind.Ellipsis))
            {
                expands = true;
                break;
            }

            if (!cursor.TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        return expressions.Closes(TokenKind.CloseParenthesis, "after the arguments", outer)
            ? new CallExpression(name, arguments.DrainToImmutable(), expands, cursor.From(start))
            : null;
    }
}
