using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Bounds what expressions may grow to when others are put into them.</summary>
internal static class ExpressionSize
{
    /// <summary>How many expressions one may be made of.</summary>
    public const int Most = 10_000;

    /// <summary>How deep they may nest.</summary>
    public const int Deepest = 200;

    /// <summary>Whether an expression that others were put into is small enough. Looks at no more than it may have, and at nothing where nothing was put in.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="written">The expression before.</param>
    public static bool IsBounded(Expression result, Expression written)
    {
        if (ReferenceEquals(result, written))
        {
            return true;
        }

        var open = new Stack<(Expression Expression, int Depth)>([(result, 0)]);
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
