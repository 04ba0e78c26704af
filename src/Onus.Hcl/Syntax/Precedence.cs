
namespace Onus.Hcl.Syntax;

/// <summary>How tightly the operators with two operands bind.</summary>
internal static class Precedence
{
    /// <summary>The level of a token, from 1 (loosest), and its operator; level 0 for a token that is none.</summary>
    public static (int Level, BinaryOperator Operator) Of(TokenKind kind) => kind switch
    {
        TokenKind.Or => (1, BinaryOperator.Or),
        TokenKind.And => (2, BinaryOperator.And),
        TokenKind.Equal => (3, BinaryOperator.Equal),
        TokenKind.NotEqual => (3, BinaryOperator.NotEqual),
        TokenKind.Less => (4, BinaryOperator.Less),
        TokenKind.LessOrEqual => (4, BinaryOperator.LessOrEqual),
        TokenKind.Greater => (4, BinaryOperator.Greater),
        TokenKind.GreaterOrEqual => (4, BinaryOperator.GreaterOrEqual),
        TokenKind.Plus => (5, BinaryOperator.Add),
        TokenKind.Minus => (5, BinaryOperator.Subtract),
        TokenKind.Star => (6, BinaryOperator.Multiply),
        TokenKind.Slash => (6, BinaryOperator.Divide),
        TokenKind.Percent => (6, BinaryOperator.Modulo),
        _ => default,
    };

    /// <summary>The level of an operator, from 1 (loosest).</summary>
    public static int Of(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 3,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 4,
        BinaryOperator.Add or BinaryOperator.Subtract => 5,
        _ => 6,
    };
}
