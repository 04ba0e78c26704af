namespace Onus.Hcl.Syntax.Lexing;

internal enum TokenKind : byte
{
    End,
    Newline,
    Identifier,
    Number,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Dot,
    Ellipsis,
    Colon,
    DoubleColon,
    Question,
    Assign,
    Arrow,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Not,

    /// <summary>The quote that opens a template.</summary>
    OpenQuote,

    /// <summary>The quote that closes a template; of no length when the quote is missing.</summary>
    CloseQuote,

    /// <summary>The whole line <c>&lt;&lt;-EOT</c> with its newline.</summary>
    OpenHeredoc,

    /// <summary>The closing marker with the spaces around it; of no length when it is missing.</summary>
    CloseHeredoc,

    /// <summary>Text of a template, not yet decoded. A line of its own in heredocs and files.</summary>
    Text,

    /// <summary><c>${</c></summary>
    Interpolation,

    /// <summary><c>%{</c></summary>
    Directive,

    /// <summary>The brace that closes <c>${</c> or <c>%{</c>; of no length when it is missing.</summary>
    CloseSequence,

    /// <summary>A comment that is not closed.</summary>
    OpenComment,

    /// <summary>A character that means nothing in HCL.</summary>
    Invalid,
}
