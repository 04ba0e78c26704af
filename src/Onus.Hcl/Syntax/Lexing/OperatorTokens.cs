namespace Onus.Hcl.Syntax.Lexing;

/// <summary>Operators and delimiters.</summary>
internal static class OperatorTokens
{
    /// <summary>The operator at the start of a text, the longest that fits.</summary>
    public static (TokenKind Kind, int Length) At(ReadOnlySpan<char> text) => text switch
    {
        ['.', '.', '.', ..] => (TokenKind.Ellipsis, 3),
        [':', ':', ..] => (TokenKind.DoubleColon, 2),
        ['=', '>', ..] => (TokenKind.Arrow, 2),
        ['|', '|', ..] => (TokenKind.Or, 2),
        ['&', '&', ..] => (TokenKind.And, 2),
        ['=', '=', ..] => (TokenKind.Equal, 2),
        ['!', '=', ..] => (TokenKind.NotEqual, 2),
        ['<', '=', ..] => (TokenKind.LessOrEqual, 2),
        ['>', '=', ..] => (TokenKind.GreaterOrEqual, 2),
        _ => (Single(text[0]), Math.Min(text.Length, char.IsHighSurrogate(text[0]) ? 2 : 1)),
    };

    private static TokenKind Single(char c) => c switch
    {
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        '?' => TokenKind.Question,
        '=' => TokenKind.Assign,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '!' => TokenKind.Not,
        _ => TokenKind.Invalid,
    };
}
