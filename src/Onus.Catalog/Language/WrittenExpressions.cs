using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Finds, for the parts of an expression that evaluators get, how they are written in the catalogue, where what <c>let</c> and <c>lib/</c> define stands by its name.</summary>
public static class WrittenExpressions
{
    private const int Deepest = 100;

    /// <summary>How parts of an expression are written, as far as that is otherwise than they are.</summary>
    /// <param name="written">The expression as it stands in the catalogue.</param>
    /// <param name="expanded">The same with all that has a name put into it.</param>
    public static IReadOnlyDictionary<Expression, Expression> Of(Expression written, Expression expanded)
    {
        var found = new Dictionary<Expression, Expression>(ReferenceEqualityComparer.Instance);
        Find(written, expanded, found, 0);
        return found;
    }

    private static void Find(Expression written, Expression expanded, Dictionary<Expression, Expression> found, int depth)
    {
        (written, expanded) = (Bare(written), Bare(expanded));
        while (depth < Deepest && written != (object)expanded)
        {
            found[expanded] = written;
            switch (written, expanded)
            {
                case (BinaryExpression a, BinaryExpression b) when a.Operator == b.Operator:
                    Find(a.Right, b.Right, found, depth + 1);
                    (written, expanded) = (Bare(a.Left), Bare(b.Left));
                    continue;
                case (UnaryExpression a, UnaryExpression b) when a.Operator == b.Operator:
                    (written, expanded) = (Bare(a.Operand), Bare(b.Operand));
                    continue;
                case (ConditionalExpression a, ConditionalExpression b):
                    Find(a.Condition, b.Condition, found, depth + 1);
                    Find(a.Then, b.Then, found, depth + 1);
                    Find(a.Else, b.Else, found, depth + 1);
                    return;
                case (CallExpression a, CallExpression b) when a.Name == b.Name && a.Arguments.Length == b.Arguments.Length:
                    for (var i = 0; i < a.Arguments.Length; i++)
                    {
                        Find(a.Arguments[i], b.Arguments[i], found, depth + 1);
                    }

                    return;
                case (ForExpression a, ForExpression b):
                    Find(a.Collection, b.Collection, found, depth + 1);
                    Find(a.ResultValue, b.ResultValue, found, depth + 1);
                    if (a.Condition is not null && b.Condition is not null)
                    {
                        Find(a.Condition, b.Condition, found, depth + 1);
                    }

                    return;
                default:
                    return;
            }
        }
    }

    private static Expression Bare(Expression expression)
    {
        while (expression is ParenthesesExpression or TemplateWrapExpression)
        {
            expression = expression is ParenthesesExpression { Inner: var inner } ? inner : ((TemplateWrapExpression)expression).Wrapped;
        }

        return expression;
    }
}
