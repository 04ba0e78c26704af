using Onus.Core.Places;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads templates: first a flat run of pieces, which is then stripped and put together.</summary>
internal sealed class TemplateParser(Cursor cursor, ExpressionParser expressions)
{
    /// <summary>Reads from a quote to the closing one.</summary>
    public Expression? Quoted()
    {
        var open = cursor.Take();
        if (Pieces(escapes: true) is not { } pieces)
        {
            return null;
        }

        if (cursor.Next is not { Kind: TokenKind.CloseQuote, Length: > 0 })
        {
            cursor.Unexpected("a quote");
            return null;
        }

        cursor.Take();
        return Whole(pieces, cursor.From(open), unwraps: true);
    }

    /// <summary>Reads from <c>&lt;&lt;NAME</c> to the closing name.</summary>
    public Expression? Heredoc()
    {
        var open = cursor.Take();
        if (Pieces(escapes: false) is not { } pieces)
        {
            return null;
        }

        if (cursor.Kind != TokenKind.CloseHeredoc)
        {
            cursor.Error("hcl-unclosed-heredoc", $"This heredoc is not closed.", open, $"Put its name on a line of its own after the text.");
            return null;
        }

        cursor.Take();
        if (cursor.Text(open)[2] == '-')
        {
            TemplateIndentation.Remove(pieces);
        }

        return TemplateAssembler.Assemble(cursor, pieces) is { } parts ? new TemplateExpression(parts, true, cursor.From(open)) : null;
    }

    /// <summary>Reads a whole text.</summary>
    /// <param name="unwraps">Whether a single interpolation gives its value.</param>
    public Expression? File(bool unwraps) => Pieces(escapes: false) is { } pieces ? Whole(pieces, cursor.Everything, unwraps) : null;

    private Expression? Whole(List<TemplatePiece> pieces, Origin origin, bool unwraps)
    {
        if (unwraps && pieces is [{ Kind: TemplatePieceKind.Interpolation, Expression: { } only }])
        {
            return new TemplateWrapExpression(only, origin);
        }

        return TemplateAssembler.Assemble(cursor, pieces) is { } parts ? new TemplateExpression(parts, false, origin) : null;
    }

    private List<TemplatePiece>? Pieces(bool escapes)
    {
        var pieces = new List<TemplatePiece>(1);
        var strips = false;
        var outer = cursor.NewlinesCount;
        while (true)
        {
            // Between the sequences every token is text, so newlines are no matter of their own.
            var token = cursor.Next;
            switch (token.Kind)
            {
                case TokenKind.Text:
                    var text = TemplateText.Decode(cursor, cursor.Take(), escapes);
                    if (text is null)
                    {
                        return null;
                    }

                    pieces.Add(TemplatePiece.Literal(strips ? text.TrimStart() : text, cursor.At(token)));
                    strips = false;
                    break;
                case TokenKind.Interpolation or TokenKind.Directive:
                    if (token.Strips && pieces is [.., { Kind: TemplatePieceKind.Text } last])
                    {
                        pieces[^1] = last with { Text = last.Text.TrimEnd() };
                    }

                    cursor.Take();
                    cursor.NewlinesCount = false;
                    var piece = token.Kind == TokenKind.Interpolation ? Interpolation(token) : Directive(token);
                    if (piece is null || !ClosesSequence(out strips))
                    {
                        return null;
                    }

                    cursor.NewlinesCount = outer;
                    pieces.Add(piece.Value with { Origin = cursor.From(token) });
                    break;
                default:
                    return pieces;
            }
        }
    }

    private TemplatePiece? Interpolation(Token open) =>
        expressions.Expression() is { } inner ? new TemplatePiece(TemplatePieceKind.Interpolation, cursor.At(open)) { Expression = inner } : null;

    private TemplatePiece? Directive(Token open)
    {
        var origin = cursor.At(open);
        var word = cursor.Next;
        switch (cursor.Text(word))
        {
            case "if":
                cursor.Take();
                return expressions.Expression() is { } condition ? new TemplatePiece(TemplatePieceKind.If, origin) { Expression = condition } : null;
            case "for":
                return ForIntroduction.Read(cursor, expressions) is { } intro
                    ? new TemplatePiece(TemplatePieceKind.For, origin) { Expression = intro.Collection, Key = intro.Key, Item = intro.Item }
                    : null;
            case "else":
                cursor.Take();
                return new TemplatePiece(TemplatePieceKind.Else, origin);
            case "endif":
                cursor.Take();
                return new TemplatePiece(TemplatePieceKind.EndIf, origin);
            case "endfor":
                cursor.Take();
                return new TemplatePiece(TemplatePieceKind.EndFor, origin);
            default:
                cursor.Unexpected("if, else, endif, for or endfor");
                return null;
        }
    }

    private bool ClosesSequence(out bool strips)
    {
        var close = cursor.Next;
        strips = close.Strips;
        if (close is { Kind: TokenKind.CloseSequence, Length: > 0 })
        {
            cursor.Take();
            return true;
        }

        cursor.Unexpected("\"}\" at the end of the template sequence");
        return false;
    }
}
