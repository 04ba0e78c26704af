using System.Buffers;

namespace Onus.Hcl.Syntax.Lexing;

/// <summary>Reads text of a template: one run of text, the start of a sequence, or the end of the template.</summary>
internal static class TextScanner
{
    private static readonly SearchValues<char> StopsInQuotes = SearchValues.Create("\"\\$%\n");
    private static readonly SearchValues<char> StopsInLines = SearchValues.Create("$%\n");

    public static void Scan(LexerState state)
    {
        var quoted = state.Mode.Kind == LexerModeKind.Quoted;
        if (state.Mode.Kind == LexerModeKind.Heredoc && state.At == state.LineStart && EndsHeredoc(state))
        {
            return;
        }

        var rest = state.Rest;
        var length = TextLength(rest, quoted);
        if (length > 0)
        {
            state.Add(TokenKind.Text, length);
            if (rest[length - 1] == '\n')
            {
                state.LineStart = state.At;
            }

            return;
        }

        switch (rest[0])
        {
            case '"':
                state.Add(TokenKind.CloseQuote, 1);
                state.Leave();
                break;
            case '\n':
                CloseAtLineEnd(state);
                break;
            default:
                var strips = rest is [_, _, '~', ..];
                state.Add(rest[0] == '$' ? TokenKind.Interpolation : TokenKind.Directive, strips ? 3 : 2, strips);
                state.Enter(new LexerMode(LexerModeKind.Sequence));
                break;
        }
    }

    /// <summary>How much plain text there is; in heredocs and files at most to the end of the line.</summary>
    private static int TextLength(ReadOnlySpan<char> rest, bool quoted)
    {
        var at = 0;
        while (true)
        {
            var next = rest[at..].IndexOfAny(quoted ? StopsInQuotes : StopsInLines);
            if (next < 0)
            {
                return rest.Length;
            }

            at += next;
            switch (rest[at])
            {
                case '"':
                    return at;
                case '\n':
                    return quoted ? at : at + 1;
                case '\\':
                    at += at + 1 < rest.Length && rest[at + 1] is not ('\n' or '\r') ? 2 : 1;
                    break;
                case var sign:
                    var run = rest[at..].IndexOfAnyExcept(sign);
                    run = run < 0 ? rest.Length - at : run;
                    var opens = at + run < rest.Length && rest[at + run] == '{';
                    if (opens && run == 1)
                    {
                        return at;
                    }

                    at += opens ? run + 1 : run;
                    break;
            }
        }
    }

    private static bool EndsHeredoc(LexerState state)
    {
        var line = state.Rest;
        var end = line.IndexOf('\n');
        end = end < 0 ? line.Length : end;
        var marker = state.Text.AsSpan(state.Mode.Start, state.Mode.End - state.Mode.Start);
        if (!line[..end].Trim().SequenceEqual(marker))
        {
            return false;
        }

        state.Add(TokenKind.CloseHeredoc, end > 0 && line[end - 1] == '\r' ? end - 1 : end);
        state.Leave();
        return true;
    }

    /// <summary>A quote is missing. Closes it, and whatever else of the same line it is inside of, so that the next line is read as code again.</summary>
    private static void CloseAtLineEnd(LexerState state)
    {
        state.Add(TokenKind.CloseQuote, 0);
        state.Leave();
        while (state.Mode.Kind == LexerModeKind.Sequence && state.Outer is { Kind: LexerModeKind.Quoted } outer && outer.Start >= state.LineStart)
        {
            state.Add(TokenKind.CloseSequence, 0);
            state.Leave();
            state.Add(TokenKind.CloseQuote, 0);
            state.Leave();
        }
    }
}
