namespace Onus.Hcl.Syntax.Lexing;

/// <param name="Kind">What it is.</param>
/// <param name="Strips">Whether a strip marker stands at it: <c>${~</c> or <c>~}</c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, bool Strips, int Start, int End)
{
    public int Length => End - Start;
}
