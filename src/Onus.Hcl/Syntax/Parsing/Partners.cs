using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>
/// Which bracket closes which. A brace closes the last open brace whatever is open inside of it; parentheses and square brackets
/// only close their like, so that one that is missing spoils no more than the braces around it.
/// </summary>
internal static class Partners
{
    public static int[] Of(ReadOnlySpan<Token> tokens)
    {
        var partners = new int[tokens.Length];
        partners.AsSpan().Fill(-1);
        var open = new Stack<int>();
        var braces = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenBrace:
                    braces++;
                    open.Push(i);
                    break;
                case TokenKind.OpenBracket or TokenKind.OpenParenthesis or TokenKind.OpenQuote or TokenKind.OpenHeredoc
                    or TokenKind.Interpolation or TokenKind.Directive:
                    open.Push(i);
                    break;
                case TokenKind.CloseBracket or TokenKind.CloseParenthesis
                    when open.TryPeek(out var top) && tokens[top].Kind == tokens[i].Kind - 1:
                    partners[open.Pop()] = i;
                    break;
                case TokenKind.CloseBrace when braces > 0:
                case TokenKind.CloseSequence or TokenKind.CloseQuote or TokenKind.CloseHeredoc:
                    Close(tokens, partners, open, i, ref braces);
                    break;
            }
        }

        return partners;
    }

    private static void Close(ReadOnlySpan<Token> tokens, int[] partners, Stack<int> open, int at, ref int braces)
    {
        while (open.TryPop(out var index))
        {
            var kind = tokens[index].Kind;
            if (kind == TokenKind.OpenBrace)
            {
                braces--;
            }

            if (Closes(tokens[at].Kind, kind))
            {
                partners[index] = at;
                return;
            }
        }
    }

    private static bool Closes(TokenKind close, TokenKind open) => close switch
    {
        TokenKind.CloseBrace => open == TokenKind.OpenBrace,
        TokenKind.CloseQuote => open == TokenKind.OpenQuote,
        TokenKind.CloseHeredoc => open == TokenKind.OpenHeredoc,
        _ => open is TokenKind.Interpolation or TokenKind.Directive,
    };
}
