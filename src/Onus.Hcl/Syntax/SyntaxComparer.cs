using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Expressions are alike that are written alike, wherever they stand. It allocates nothing before two of one outline meet.</summary>
public sealed class SyntaxComparer : IEqualityComparer<Expression>
{
    private const int DeepestHashed = 4;

    private SyntaxComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static SyntaxComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Expression? x, Expression? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
        {
            return ReferenceEquals(x, y);
        }

        var open = new Stack<(Expression Left, Expression Right)>([(x, y)]);
        while (open.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.Left, pair.Right))
            {
                continue;
            }

            if (!IsSameNode(pair.Left, pair.Right))
            {
                return false;
            }

            using var right = ExpressionChildren.Of(pair.Right).GetEnumerator();
            foreach (var left in ExpressionChildren.Of(pair.Left))
            {
                if (!right.MoveNext())
                {
                    return false;
                }

                open.Push((left, right.Current));
            }

            if (right.MoveNext())
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(Expression obj) => Hash(obj, DeepestHashed);

    /// <summary>Whether two expressions say the same but for what is right inside them.</summary>
    private static bool IsSameNode(Expression left, Expression right) => (left, right) switch
    {
        (LiteralExpression a, LiteralExpression b) => IsSame(a.Value, b.Value),
        (TemplateExpression a, TemplateExpression b) => PlainText.Of(a) is { } text ? text == PlainText.Of(b) : HclPrinter.Print(a) == HclPrinter.Print(b),
        (VariableExpression a, VariableExpression b) => a.Name == b.Name,
        (AttributeExpression a, AttributeExpression b) => a.Name == b.Name,
        (CallExpression a, CallExpression b) => a.Name == b.Name && a.ExpandLast == b.ExpandLast,
        (BinaryExpression a, BinaryExpression b) => a.Operator == b.Operator,
        (UnaryExpression a, UnaryExpression b) => a.Operator == b.Operator,
        (SplatExpression a, SplatExpression b) => a.IsFull == b.IsFull,
        (ForExpression a, ForExpression b) => a.KeyName == b.KeyName && a.ItemName == b.ItemName && a.IsGrouping == b.IsGrouping
            && a.ResultKey is null == b.ResultKey is null && a.Condition is null == b.Condition is null,
        (InvalidExpression, InvalidExpression) => false,
        _ => left.GetType() == right.GetType(),
    };

    private static bool IsSame(Value left, Value right) => (left, right) switch
    {
        (NullValue, NullValue) => true,
        (StringValue a, StringValue b) => a.Value == b.Value,
        (NumberValue a, NumberValue b) => a.Value == b.Value,
        (BooleanValue a, BooleanValue b) => a.Value == b.Value,
        _ => ReferenceEquals(left, right),
    };

    /// <summary>Told from names and outlines near the top: what is deeper is compared when two are alike so far.</summary>
    private static int Hash(Expression expression, int deep) => deep == 0 ? 0 : expression switch
    {
        LiteralExpression { Value: StringValue text } => string.GetHashCode(text.Value, StringComparison.Ordinal),
        TemplateExpression template => PlainText.Of(template) is { } text ? string.GetHashCode(text, StringComparison.Ordinal) : template.Parts.Length,
        VariableExpression variable => string.GetHashCode(variable.Name, StringComparison.Ordinal),
        AttributeExpression attribute => HashCode.Combine(attribute.Name, Hash(attribute.Target, deep - 1)),
        IndexExpression index => HashCode.Combine(Hash(index.Target, deep - 1), Hash(index.Key, deep - 1)),
        SplatExpression splat => HashCode.Combine(Hash(splat.Source, deep - 1), Hash(splat.Each, deep - 1)),
        CallExpression call => call.Arguments.Aggregate(HashCode.Combine(call.Name), (hash, argument) => HashCode.Combine(hash, Hash(argument, deep - 1))),
        BinaryExpression binary => HashCode.Combine(binary.Operator, Hash(binary.Left, deep - 1), Hash(binary.Right, deep - 1)),
        UnaryExpression unary => HashCode.Combine(unary.Operator, Hash(unary.Operand, deep - 1)),
        ConditionalExpression choice => HashCode.Combine(Hash(choice.Condition, deep - 1), Hash(choice.Then, deep - 1), Hash(choice.Else, deep - 1)),
        ParenthesesExpression parentheses => Hash(parentheses.Inner, deep - 1),
        TupleExpression tuple => tuple.Items.Aggregate(tuple.Items.Length, (hash, item) => HashCode.Combine(hash, Hash(item, deep - 1))),
        ForExpression loop => HashCode.Combine(Hash(loop.Collection, deep - 1), Hash(loop.ResultValue, deep - 1), loop.Condition is null ? 0 : Hash(loop.Condition, deep - 1)),
        _ => 0,
    };
}
