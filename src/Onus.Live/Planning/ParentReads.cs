using Onus.Hcl.Syntax;

namespace Onus.Live.Planning;

/// <summary>Finds what an expression reads of <c>self.parent</c>.</summary>
internal sealed class ParentReads : ExpressionRewriter
{
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private ParentReads()
    {
    }

    /// <summary>The attributes of the parent's record.</summary>
    public static IReadOnlySet<string> Of(Expression expression)
    {
        var walk = new ParentReads();
        walk.Rewrite(expression);
        return walk._found;
    }

    /// <inheritdoc/>
    public override Expression Rewrite(Expression expression)
    {
        if (expression is AttributeExpression { Target: AttributeExpression { Name: "parent", Target: VariableExpression { Name: "self" } }, Name: var name })
        {
            _found.Add(name);
        }

        return base.Rewrite(expression);
    }
}
