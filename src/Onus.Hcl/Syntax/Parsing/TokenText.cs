using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>What to say about tokens.</summary>
internal static class TokenText
{
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.Newline => "the end of the line",
        TokenKind.Identifier => "a name",
        TokenKind.Number => "a number",
        TokenKind.OpenBrace => "\"{\"",
        TokenKind.CloseBrace or TokenKind.CloseSequence => "\"}\"",
        TokenKind.OpenBracket => "\"[\"",
        TokenKind.CloseBracket => "\"]\"",
        TokenKind.OpenParenthesis => "\"(\"",
        TokenKind.CloseParenthesis => "\")\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Assign => "\"=\"",
        TokenKind.Arrow => "\"=>\"",
        TokenKind.OpenQuote or TokenKind.CloseQuote => "a quote",
        TokenKind.OpenHeredoc or TokenKind.CloseHeredoc => "a heredoc",
        TokenKind.Text => "text",
        TokenKind.Interpolation => "\"${\"",
        TokenKind.Directive => "\"%{\"",
        _ => "an operator",
    };

    /// <summary>Reports a token that does not belong where it is.</summary>
    public static void Complain(Cursor cursor, Token token, string expected)
    {
        switch (token.Kind)
        {
            case TokenKind.Invalid:
                Invalid(cursor, token);
                break;
            case TokenKind.OpenComment:
                cursor.Error("hcl-unclosed-comment", $"This comment is not closed.", token, $"Close it with \"*/\".");
                break;
            case TokenKind.CloseQuote or TokenKind.CloseSequence when token.Length == 0:
                cursor.Error("hcl-unclosed-quote", $"A quote is missing before the end of this line.", token, $"Close the string on its line, or write a text of several lines as a heredoc.");
                break;
            case TokenKind.End:
                cursor.Error("hcl-unexpected-end", $"The text ends where {expected} should stand.", token, $"Add {expected}.");
                break;
            default:
                cursor.Error("hcl-unexpected", $"{Upper(Found(cursor, token))} stands where {expected} should.", token, $"Put {expected} here, or remove what does not belong.");
                break;
        }
    }

    private static string Found(Cursor cursor, Token token) => token.Kind switch
    {
        TokenKind.Comma or TokenKind.Dot or TokenKind.Ellipsis or TokenKind.Question or TokenKind.Not or TokenKind.DoubleColon
            or (>= TokenKind.Or and <= TokenKind.Percent) => "\"" + cursor.Text(token).ToString() + "\"",
        var kind => Describe(kind),
    };

    private static void Invalid(Cursor cursor, Token token)
    {
        var text = cursor.Text(token).ToString();
        Message remedy = text switch
        {
            "'" => $"Write strings in double quotes.",
            "&" or "|" => $"Write \"{text}{text}\" for the logical operator.",
            "<<" => $"Write a heredoc as <<NAME with nothing behind it on its line.",
            ";" => $"Put each argument on a line of its own.",
            "`" => $"Write strings in double quotes, or as a heredoc.",
            _ => $"Remove it.",
        };
        var name = char.IsControl(text[0]) || char.IsSurrogate(text[0]) ? $"The character U+{(int)text[0]:X4}" : $"\"{text}\"";
        cursor.Error("hcl-invalid-character", $"{name} means nothing here.", token, remedy);
    }

    private static string Upper(string text) => char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
