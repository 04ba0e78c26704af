using System.Collections.Immutable;

namespace Onus.Hcl.Syntax.Lexing;

/// <summary>Cuts a text into tokens, without recursion and in linear time. Never fails: what is wrong becomes a token that the parser refuses.</summary>
internal static class Lexer
{
    /// <summary>Tokens of bodies or of one expression.</summary>
    public static LexedText Code(string text, Func<int, int, Core.Places.Origin> at) => Run(text, LexerModeKind.Code, at);

    /// <summary>Tokens of a whole text that is a template.</summary>
    public static LexedText Template(string text, Func<int, int, Core.Places.Origin> at) => Run(text, LexerModeKind.File, at);

    private static LexedText Run(string text, LexerModeKind start, Func<int, int, Core.Places.Origin> at)
    {
        var state = new LexerState(text, start);
        var code = new CodeScanner(state, at);
        if (text.StartsWith('\uFEFF'))
        {
            state.At = 1;
            state.LineStart = 1;
        }

        while (state.At < text.Length)
        {
            if (state.Mode.Kind is LexerModeKind.Code or LexerModeKind.Sequence)
            {
                code.Scan();
            }
            else
            {
                TextScanner.Scan(state);
            }
        }

        state.Tokens.Add(new Token(TokenKind.End, false, text.Length, text.Length));
        return new LexedText(text, [.. state.Tokens], [.. state.Comments]);
    }
}

/// <param name="Text">The text.</param>
/// <param name="Tokens">Its tokens, the last of them <see cref="TokenKind.End"/>.</param>
/// <param name="Comments">Its comments.</param>
internal sealed record LexedText(string Text, Token[] Tokens, ImmutableArray<Comment> Comments);
