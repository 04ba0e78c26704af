using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Lexing;

/// <summary>Reads one token of a body or an expression.</summary>
internal sealed class CodeScanner(LexerState state, Func<int, int, Origin> originOf)
{
    public void Scan()
    {
        var rest = state.Rest;
        var c = rest[0];
        switch (c)
        {
            case ' ' or '\t':
                state.At++;
                break;
            case '\n':
                Newline(1);
                break;
            case '\r' when rest is [_, '\n', ..]:
                Newline(2);
                break;
            case '#':
            case '/' when rest is [_, '/', ..]:
                LineComment(rest, c == '#' ? 1 : 2);
                break;
            case '/' when rest is [_, '*', ..]:
                InlineComment(rest);
                break;
            case '"':
                var quote = state.At;
                state.Add(TokenKind.OpenQuote, 1);
                state.Enter(new LexerMode(LexerModeKind.Quoted, quote));
                break;
            case '<' when rest is [_, '<', ..]:
                Heredoc(rest);
                break;
            case '{':
                state.Mode.OpenBraces++;
                state.Add(TokenKind.OpenBrace, 1);
                break;
            case '}':
                CloseBrace();
                break;
            case '~' when state.Mode is { Kind: LexerModeKind.Sequence, OpenBraces: 0 } && rest is [_, '}', ..]:
                state.Add(TokenKind.CloseSequence, 2, strips: true);
                state.Leave();
                break;
            default:
                Word(rest);
                break;
        }
    }

    private void Newline(int length)
    {
        state.Add(TokenKind.Newline, length);
        state.LineStart = state.At;
    }

    private void CloseBrace()
    {
        if (state.Mode is { Kind: LexerModeKind.Sequence, OpenBraces: 0 })
        {
            state.Add(TokenKind.CloseSequence, 1);
            state.Leave();
            return;
        }

        state.Mode.OpenBraces--;
        state.Add(TokenKind.CloseBrace, 1);
    }

    private void Word(ReadOnlySpan<char> rest)
    {
        if (Characters.IdentifierLength(rest) is var identifier and > 0)
        {
            state.Add(TokenKind.Identifier, identifier);
        }
        else if (Characters.NumberLength(rest) is var number and > 0)
        {
            state.Add(TokenKind.Number, number);
        }
        else
        {
            var (kind, length) = OperatorTokens.At(rest);
            state.Add(kind, length);
        }
    }

    private void LineComment(ReadOnlySpan<char> rest, int marker)
    {
        var end = rest.IndexOf('\n');
        end = end < 0 ? rest.Length : end;
        Keep(rest[marker..end], end);
        state.At += end;
    }

    private void InlineComment(ReadOnlySpan<char> rest)
    {
        var length = rest[2..].IndexOf("*/");
        if (length < 0)
        {
            state.Add(TokenKind.OpenComment, rest.Length);
            return;
        }

        Keep(rest.Slice(2, length), length + 4);
        state.At += length + 4;
        if (rest[..(length + 2)].LastIndexOf('\n') is var line and >= 0)
        {
            state.LineStart = state.At - (length + 4) + line + 1;
        }
    }

    private void Keep(ReadOnlySpan<char> text, int length) =>
        state.Comments.Add(new Comment(text.Trim().ToString(), originOf(state.At, state.At + length)));

    private void Heredoc(ReadOnlySpan<char> rest)
    {
        var opening = rest is [_, _, '-', ..] ? 3 : 2;
        var marker = Characters.IdentifierLength(rest[opening..]);
        var line = opening + marker;
        if (line < rest.Length && rest[line] == '\r')
        {
            line++;
        }

        if (marker == 0 || line >= rest.Length || rest[line] != '\n')
        {
            state.Add(TokenKind.Invalid, 2);
            return;
        }

        var start = state.At + opening;
        state.Add(TokenKind.OpenHeredoc, line + 1);
        state.LineStart = state.At;
        state.Enter(new LexerMode(LexerModeKind.Heredoc, start, start + marker));
    }
}
