using System.Collections.Immutable;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Finds the variables of an expression that none of its own loops binds.</summary>
internal sealed class FreeVariables : ExpressionRewriter
{
    private readonly List<VariableExpression> _found = [];
    private ImmutableHashSet<string> _bound = [];

    private FreeVariables()
    {
    }

    /// <summary>The variables, each as often as it stands there.</summary>
    public static IReadOnlyList<VariableExpression> Of(Expression expression)
    {
        var walk = new FreeVariables();
        walk.Rewrite(expression);
        return walk._found;
    }

    /// <inheritdoc/>
    public override Expression Rewrite(Expression expression)
    {
        if (expression is VariableExpression variable && !_bound.Contains(variable.Name))
        {
            _found.Add(variable);
        }

        return base.Rewrite(expression);
    }

    /// <inheritdoc/>
    protected override ForExpression RewriteLoop(ForExpression loop)
    {
        Rewrite(loop.Collection);
        var outer = _bound;
        _bound = _bound.Union(loop.KeyName is null ? [loop.ItemName] : [loop.KeyName, loop.ItemName]);
        foreach (var part in new[] { loop.ResultKey, loop.ResultValue, loop.Condition }.OfType<Expression>())
        {
            Rewrite(part);
        }

        _bound = outer;
        return loop;
    }

    /// <inheritdoc/>
    protected override TemplatePart RewriteLoop(TemplateFor loop)
    {
        Rewrite(loop.Collection);
        var outer = _bound;
        _bound = _bound.Union(loop.Key is null ? [loop.Item] : [loop.Key, loop.Item]);
        RewriteParts(loop.Parts);
        _bound = outer;
        return loop;
    }
}
