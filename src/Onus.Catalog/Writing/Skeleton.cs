using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Writing;

/// <summary>
/// What is asked, whatever it is asked with: constants, lists of them, what stands for them (<c>local.ports</c>, <c>each.port</c>) and, if wanted, properties are
/// one and the same, and so are loops whose variables have other names.
/// </summary>
internal sealed class Skeleton : ExpressionRewriter
{
    private static readonly string[] Constants = ["local", "each"];
    private readonly bool _anyProperty;
    private readonly ImmutableArray<Expression>.Builder _values = ImmutableArray.CreateBuilder<Expression>();
    private ImmutableDictionary<string, string> _loops = ImmutableDictionary<string, string>.Empty;

    /// <param name="asked">The expressions; null for one that is not there.</param>
    /// <param name="anyProperty">Whether one property is as good as another.</param>
    public Skeleton(IEnumerable<Expression?> asked, bool anyProperty)
    {
        _anyProperty = anyProperty;
        var parts = asked.Select(part => part is null ? null : Rewrite(part)).ToList();
        Text = string.Join(" => ", parts.Select(part => part is null ? "" : HclPrinter.Print(part)));
        Size = parts.OfType<Expression>().Sum(part => ExpressionChildren.All(part).Count(inner => inner is not ParenthesesExpression));
        Values = _values.ToImmutable();
    }

    /// <summary>What is left; two that ask the same have the same.</summary>
    public string Text { get; }

    /// <summary>Of how many parts it is made.</summary>
    public int Size { get; }

    /// <summary>What was left out, in the order in which it stands there.</summary>
    public ImmutableArray<Expression> Values { get; }

    /// <inheritdoc/>
    public override Expression Rewrite(Expression expression)
    {
        if (IsValue(expression) || (_anyProperty && IsProperty(expression)))
        {
            _values.Add(expression);
            return new VariableExpression("_", expression.Origin);
        }

        return expression is VariableExpression variable && _loops.TryGetValue(variable.Name, out var name) ? variable with { Name = name } : base.Rewrite(expression);
    }

    /// <inheritdoc/>
    protected override Expression RewriteKey(Expression key) => key is ParenthesesExpression ? Rewrite(key) : key;

    /// <inheritdoc/>
    protected override ForExpression RewriteLoop(ForExpression loop)
    {
        var collection = Rewrite(loop.Collection);
        var outer = _loops;
        var result = loop with { KeyName = loop.KeyName is { } key ? Bind(key) : null, ItemName = Bind(loop.ItemName) };
        result = result with
        {
            Collection = collection,
            ResultKey = loop.ResultKey is { } resultKey ? Rewrite(resultKey) : null,
            ResultValue = Rewrite(loop.ResultValue),
            Condition = loop.Condition is { } condition ? Rewrite(condition) : null,
        };
        _loops = outer;
        return result;
    }

    private string Bind(string variable)
    {
        var name = $"_{_loops.Count}";
        _loops = _loops.SetItem(variable, name);
        return name;
    }

    private static bool IsValue(Expression expression) => expression switch
    {
        LiteralExpression { Value: NullValue } => false,
        LiteralExpression => true,
        TupleExpression tuple => tuple.Items.All(IsValue),
        TemplateWrapExpression wrap => IsValue(wrap.Wrapped),
        AttributeExpression attribute => IsConstant(attribute),
        _ => PlainText.Of(expression) is not null,
    };

    private static bool IsConstant(Expression expression) => expression switch
    {
        AttributeExpression attribute => IsConstant(attribute.Target),
        VariableExpression variable => Constants.Contains(variable.Name),
        _ => false,
    };

    private static bool IsProperty(Expression expression) =>
        PropertyPath.Of(expression) is not null || (expression is IndexExpression { Target: VariableExpression { Name: "self" }, Key: var key } && IsValue(key));
}
