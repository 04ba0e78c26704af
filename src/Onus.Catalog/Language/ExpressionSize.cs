using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Bounds what expressions may grow to when others are put into them.</summary>
internal static class ExpressionSize
{
    /// <summary>How many expressions one may be made of.</summary>
    public const int Most = 10_000;

    /// <summary>How deep they may nest.</summary>
    public const int Deepest = 200;

    /// <summary>Whether an expression is small enough. Looks at no more than it may have.</summary>
    public static bool IsBounded(Expression expression)
    {
        var open = new Stack<(Expression Expression, int Depth)>([(expression, 0)]);
        for (var count = 0; open.TryPop(out var next); count++)
        {
            if (count == Most || next.Depth > Deepest)
            {
                return false;
            }

            // The left operands of a chain nest as deep as it is long, and are gone through by loops.
            var depth = next.Depth + 1;
            if (next.Expression is BinaryExpression chain)
            {
                open.Push((chain.Left, chain.Left is BinaryExpression ? next.Depth : depth));
                open.Push((chain.Right, depth));
                continue;
            }

            foreach (var child in ExpressionChildren.Of(next.Expression))
            {
                open.Push((child, depth));
            }
        }

        return true;
    }
}
