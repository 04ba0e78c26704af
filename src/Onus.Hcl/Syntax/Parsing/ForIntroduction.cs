using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary><c>for k, v in xs</c>, which expressions and templates have in common.</summary>
/// <param name="Key">The variable for the key; null when there is none.</param>
/// <param name="Item">The variable for the element.</param>
/// <param name="Collection">What is gone through.</param>
internal sealed record ForIntroduction(string? Key, string Item, Expression Collection)
{
    public static ForIntroduction? Read(Cursor cursor, ExpressionParser expressions)
    {
        cursor.Take();
        if (Name(cursor) is not { } item)
        {
            return null;
        }

        string? key = null;
        if (cursor.TryTake(TokenKind.Comma))
        {
            key = item;
            if (Name(cursor) is not { } second)
            {
                return null;
            }

            item = second;
        }

        if (!cursor.Is(cursor.Next, "in"))
        {
            cursor.Unexpected("\"in\" after the names");
            return null;
        }

        cursor.Take();
        return expressions.Expression() is { } collection ? new ForIntroduction(key, item, collection) : null;
    }

    private static string? Name(Cursor cursor)
    {
        if (cursor.Kind == TokenKind.Identifier)
        {
            return cursor.Name(cursor.Take());
        }

        cursor.Unexpected("the name of a variable");
        return null;
    }
}
