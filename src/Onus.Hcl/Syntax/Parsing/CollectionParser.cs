using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads tuples, objects and <c>for</c> expressions.</summary>
internal sealed class CollectionParser(Cursor cursor, ExpressionParser expressions)
{
    public Expression? Tuple()
    {
        var open = cursor.Take();
        if (cursor.Is(cursor.PastNewlines(), "for"))
        {
            return For(open, TokenKind.CloseBracket);
        }

        var outer = cursor.NewlinesCount;
        cursor.NewlinesCount = false;
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (cursor.Kind != TokenKind.CloseBracket)
        {
            if (expressions.Expression() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!cursor.TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        return expressions.Closes(TokenKind.CloseBracket, "or a comma after the element", outer)
            ? new TupleExpression(items.DrainToImmutable(), cursor.From(open))
            : null;
    }

    public Expression? Object()
    {
        var open = cursor.Take();
        if (cursor.Is(cursor.PastNewlines(), "for"))
        {
            return For(open, TokenKind.CloseBrace);
        }

        var outer = cursor.NewlinesCount;
        cursor.NewlinesCount = true;
        var items = ImmutableArray.CreateBuilder<ObjectItem>();
        cursor.SkipNewlines();
        while (cursor.Kind != TokenKind.CloseBrace)
        {
            if (Item() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (cursor.Kind is not (TokenKind.Comma or TokenKind.Newline))
            {
                break;
            }

            cursor.Take();
            cursor.SkipNewlines();
        }

        return expressions.Closes(TokenKind.CloseBrace, "or a new line after the value", outer)
            ? new ObjectExpression(items.DrainToImmutable(), cursor.From(open))
            : null;
    }

    private ObjectItem? Item()
    {
        if (Key() is not { } key)
        {
            return null;
        }

        if (cursor.Kind is not (TokenKind.Assign or TokenKind.Colon))
        {
            cursor.Unexpected("\"=\" after the key");
            return null;
        }

        cursor.Take();
        return expressions.Expression() is { } value ? new ObjectItem(key, value) : null;
    }

    private Expression? Key()
    {
        if (cursor.Kind != TokenKind.Identifier || cursor.Second.Kind is not (TokenKind.Assign or TokenKind.Colon))
        {
            return expressions.Expression();
        }

        var name = cursor.Take();
        var origin = cursor.At(name);
        return new LiteralExpression(Value.Of(cursor.Name(name), origin), origin);
    }

    private ForExpression? For(Token open, TokenKind close)
    {
        var outer = cursor.NewlinesCount;
        cursor.NewlinesCount = false;
        if (ForIntroduction.Read(cursor, expressions) is not { } intro
            || !cursor.Expect(TokenKind.Colon, "after the collection")
            || expressions.Expression() is not { } value)
        {
            return null;
        }

        Expression? key = null;
        var groups = false;
        if (close == TokenKind.CloseBrace)
        {
            key = value;
            if (!cursor.Expect(TokenKind.Arrow, "after the key") || expressions.Expression() is not { } result)
            {
                return null;
            }

            value = result;
            groups = cursor.TryTake(TokenKind.Ellipsis);
        }

        Expression? condition = null;
        if (cursor.Is(cursor.Next, "if"))
        {
            cursor.Take();
            condition = expressions.Expression();
            if (condition is null)
            {
                return null;
            }
        }

        return expressions.Closes(close, "at the end of the for expression", outer)
            ? new ForExpression(intro.Key, intro.Item, intro.Collection, key, value, condition, groups, cursor.From(open))
            : null;
    }
}
