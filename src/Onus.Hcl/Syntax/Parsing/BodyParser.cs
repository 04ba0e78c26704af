using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads bodies: attributes and blocks. What can't be read is skipped with a diagnostic, and the rest goes on.</summary>
internal sealed class BodyParser(Cursor cursor)
{
    private readonly ExpressionParser _expressions = new(cursor);
    private readonly LabelParser _labels = new(cursor);

    private bool MayBeNamedInParentheses => cursor.Kind == TokenKind.OpenParenthesis && cursor.Dialect == HclDialect.Catalogue;

    /// <summary>Reads a whole file.</summary>
    public Body File()
    {
        var content = new BodyContent(cursor);
        while (true)
        {
            Items(content, closesAt: -1);
            if (cursor.Kind != TokenKind.CloseBrace)
            {
                return content.ToBody(cursor.Everything);
            }

            cursor.Error("hcl-stray-brace", $"This brace closes nothing.", cursor.Take(), $"Remove it, or look for a block above that is closed too early.");
        }
    }

    /// <summary>Reads items up to a closing brace, the end, or, in a block that is never closed, the first line that stands no deeper than the block itself.</summary>
    /// <param name="content">Takes the items.</param>
    /// <param name="closesAt">The column of a block that is never closed; -1 for one that is.</param>
    private void Items(BodyContent content, int closesAt)
    {
        while (true)
        {
            cursor.SkipNewlines();
            switch (cursor.Kind)
            {
                case TokenKind.End or TokenKind.CloseBrace:
                case var _ when closesAt >= 0 && cursor.ColumnOf(cursor.Index) <= closesAt:
                    return;
                case TokenKind.Identifier:
                case var _ when MayBeNamedInParentheses:
                    Item(content);
                    break;
                case TokenKind.OpenQuote:
                    cursor.Error("hcl-quoted-name", $"A name of an argument or block stands in quotes.", cursor.Next, $"Remove the quotes.");
                    Recovery.SkipItem(cursor, cursor.Index);
                    break;
                default:
                    cursor.Unexpected("an argument or a block");
                    Recovery.SkipItem(cursor, cursor.Index);
                    break;
            }
        }
    }

    private void Item(BodyContent content)
    {
        var start = cursor.Index;
        var depth = cursor.Depth;
        var name = cursor.Next;
        var text = cursor.Kind == TokenKind.OpenParenthesis ? NameInParentheses() : cursor.Name(cursor.Take());
        var read = cursor.Kind switch
        {
            var _ when text is null => false,
            TokenKind.Assign => Attribute(content, text, name) && EndsLine("this argument"),
            TokenKind.OpenBrace or TokenKind.OpenQuote or TokenKind.Identifier => Block(content, name, start),
            _ => Misplaced(name),
        };
        if (!read)
        {
            cursor.Depth = depth;
            cursor.NewlinesCount = true;
            Recovery.SkipItem(cursor, start);
        }
    }

    /// <summary>The name of an argument that stands in parentheses, since something else gives it; null, with a diagnostic, when it is none.</summary>
    private string? NameInParentheses()
    {
        var parenthesis = cursor.Take();
        if (_expressions.Expression() is not AttributeExpression { Target: VariableExpression } name)
        {
            cursor.Error("hcl-no-name", $"This is no name of an argument.", parenthesis, $"Write (each.NAME) = … where an each gives the name.");
            return null;
        }

        if (!cursor.Expect(TokenKind.CloseParenthesis, "after the name"))
        {
            return null;
        }

        if (cursor.Kind != TokenKind.Assign)
        {
            cursor.Unexpected("\"=\" after the name");
            return null;
        }

        return $"${{{name}}}";
    }

    private bool Misplaced(Token name)
    {
        if (cursor.Kind is TokenKind.Invalid or TokenKind.OpenComment)
        {
            cursor.Unexpected("\"=\" or a block");
        }
        else
        {
            cursor.Error("hcl-no-definition", $"This is neither an argument nor a block.", name, $"Write NAME = … for an argument, or NAME {{ … }} for a block.");
        }

        return false;
    }

    private bool Attribute(BodyContent content, string text, Token name)
    {
        cursor.Take();
        var at = cursor.Next;
        var value = _expressions.Expression();
        content.Add(text, name, value ?? new InvalidExpression(cursor.At(at)));
        return value is not null;
    }

    private bool Block(BodyContent content, Token type, int start)
    {
        if (_labels.Read() is not { } labels)
        {
            return false;
        }

        var brace = cursor.Index;
        if (!cursor.Expect(TokenKind.OpenBrace, "of the block") || !cursor.Descend())
        {
            return false;
        }

        var inner = new BodyContent(cursor);
        var read = cursor.Kind == TokenKind.Newline ? Lines(inner, type, start, brace) : OneLine(inner) && EndsLine("this block");
        var partner = cursor.PartnerOf(brace);
        content.Add(type, labels, inner.ToBody(cursor.From(cursor[brace]), partner < 0 ? default : cursor.At(cursor[partner])));
        if (read)
        {
            cursor.Ascend();
        }

        return read;
    }

    private bool Lines(BodyContent inner, Token type, int start, int brace)
    {
        var isClosed = cursor.PartnerOf(brace) >= 0;
        Items(inner, isClosed ? -1 : cursor.ColumnOf(start));
        if (cursor.TryTake(TokenKind.CloseBrace))
        {
            return EndsLine("this block");
        }

        cursor.Error("hcl-unclosed-block", $"The block \"{cursor.Text(type)}\" is not closed.", type, $"Close it with a brace on a line of its own.");
        return true;
    }

    private bool OneLine(BodyContent inner)
    {
        while ((cursor.Kind == TokenKind.Identifier && cursor.Second.Kind == TokenKind.Assign) || MayBeNamedInParentheses)
        {
            var name = cursor.Next;
            if ((MayBeNamedInParentheses ? NameInParentheses() : cursor.Name(cursor.Take())) is not { } text || !Attribute(inner, text, name))
            {
                return false;
            }

            if (cursor.Dialect != HclDialect.Catalogue || !cursor.TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        if (cursor.TryTake(TokenKind.CloseBrace))
        {
            return true;
        }

        if (cursor.Kind is TokenKind.Invalid or TokenKind.OpenComment or TokenKind.End)
        {
            cursor.Unexpected("\"}\"");
        }
        else
        {
            cursor.Error("hcl-one-line-block", $"A block on one line can hold one argument and nothing else.", cursor.Next, $"Put each argument and block on a line of its own.");
        }

        return false;
    }

    private bool EndsLine(string what)
    {
        switch (cursor.Kind)
        {
            case TokenKind.Newline or TokenKind.End:
                return true;
            case TokenKind.CloseBrace:
                cursor.Error("hcl-missing-newline", $"A brace stands on the line of {what}.", cursor.Next, $"Put it on a line of its own.");
                return true;
            case TokenKind.Invalid or TokenKind.OpenComment or TokenKind.CloseQuote:
                cursor.Unexpected("the end of the line");
                return false;
            default:
                cursor.Error("hcl-missing-newline", $"Something stands behind {what} on its line.", cursor.Next, $"Begin a new line there.");
                return false;
        }
    }
}
