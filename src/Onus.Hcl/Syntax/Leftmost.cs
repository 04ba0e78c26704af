namespace Onus.Hcl.Syntax;

/// <summary>What an expression begins with when it is written.</summary>
internal static class Leftmost
{
    /// <summary>Whether it begins with the name <c>for</c>, which at the start of brackets would begin a <c>for</c> expression.</summary>
    public static bool IsFor(Expression expression)
    {
        var at = expression;
        while (true)
        {
            switch (at)
            {
                case VariableExpression variable:
                    return variable.Name == "for";
                case CallExpression call:
                    return call.Name == "for" || call.Name.StartsWith("for::", StringComparison.Ordinal);
                case BinaryExpression binary:
                    at = binary.Left;
                    break;
                case ConditionalExpression conditional:
                    at = conditional.Condition;
                    break;
                case AttributeExpression attribute:
                    at = attribute.Target;
                    break;
                case IndexExpression index:
                    at = index.Target;
                    break;
                case SplatExpression splat:
                    at = splat.Source;
                    break;
                default:
                    return false;
            }
        }
    }
}
