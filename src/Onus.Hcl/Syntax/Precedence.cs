namespace Onus.Hcl.Syntax;

/// <summary>How tightly the operators with two operands bind.</summary>
internal static class Precedence
{
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
