using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads a term with what is appended to it: attributes, indexes and splats.</summary>
internal sealed class SuffixParser(Cursor cursor, ExpressionParser expressions)
{
    private const int MaxSuffixes = 200;

    private readonly TermParser _terms = new(cursor, expressions);

    public Expression? Term() => _terms.Term() is { } term ? Suffixes(term) : null;

    private Expression? Suffixes(Expression target)
    {
        var count = 0;
        var current = target;
        while (current is not null && cursor.Kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            if (++count > MaxSuffixes)
            {
                cursor.Error("hcl-too-deep", $"More than {MaxSuffixes} attributes and indexes follow one another.", cursor.Next, $"Give a part of it a name in locals.");
                return null;
            }

            if (cursor.Kind == TokenKind.OpenBracket)
            {
                current = IsFullSplat() ? FullSplat(current) : Index(current);
            }
            else
            {
                var dot = cursor.Take();
                current = cursor.Kind == TokenKind.Star ? AttributeSplat(current, dot) : Attribute(current);
            }
        }

        return current;
    }

    private AttributeExpression? Attribute(Expression target)
    {
        switch (cursor.Kind)
        {
            case TokenKind.Identifier:
            case TokenKind.Number when !cursor.Text(cursor.Next).ContainsAnyExceptInRange('0', '9'):
                var name = cursor.Take();
                return new AttributeExpression(target, cursor.Name(name), cursor.At(name));
            case TokenKind.Number:
                cursor.Error("hcl-legacy-index", $"Indexes behind dots can't follow one another.", cursor.Next, $"Write each index in square brackets.");
                return null;
            default:
                cursor.Unexpected("the name of an attribute");
                return null;
        }
    }

    private IndexExpression? Index(Expression target)
    {
        var bracket = cursor.Take();
        return expressions.Enclosed(TokenKind.CloseBracket, "after the index") is { } key
            ? new IndexExpression(target, key, cursor.From(bracket))
            : null;
    }

    private SplatExpression? AttributeSplat(Expression source, Token dot)
    {
        cursor.Take();
        var origin = cursor.At(dot);
        Expression? each = new SplatItemExpression(origin);
        var count = 0;
        while (each is not null && cursor.Kind == TokenKind.Dot && cursor.PastNewlines(1).Kind is not TokenKind.Star)
        {
            if (++count > MaxSuffixes)
            {
                cursor.Error("hcl-too-deep", $"More than {MaxSuffixes} attributes follow one another.", cursor.Next, $"Give a part of it a name in locals.");
                return null;
            }

            cursor.Take();
            each = Attribute(each);
        }

        return each is null ? null : new SplatExpression(source, each, false, cursor.Through(origin));
    }

    private SplatExpression? FullSplat(Expression source)
    {
        var origin = cursor.At(cursor.Take());
        var outer = cursor.NewlinesCount;
        cursor.NewlinesCount = false;
        cursor.Take();
        cursor.Take();
        cursor.NewlinesCount = outer;
        if (!cursor.Descend())
        {
            return null;
        }

        var each = Suffixes(new SplatItemExpression(origin));
        cursor.Ascend();
        return each is null ? null : new SplatExpression(source, each, true, cursor.Through(origin));
    }

    private bool IsFullSplat() =>
        cursor.PastNewlines(1).Kind == TokenKind.Star && cursor.PastNewlines(2).Kind == TokenKind.CloseBracket;
}
