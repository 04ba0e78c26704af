using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>
/// Puts expressions in the place of names: of a variable (<c>document</c>) or of an attribute of one (<c>each.port</c>). A variable of a loop hides
/// the names that it shares, and is renamed where an expression that is put inside the loop speaks of another of its name. An index and a key that
/// become plain names (<c>self[each.property]</c>) are written as such (<c>self.Port</c>).
/// </summary>
internal class Substitution(ImmutableDictionary<string, Expression> names) : ExpressionRewriter
{
    private readonly Lazy<HashSet<string>> _spokenOf = new(() => [.. names.Values.SelectMany(VariablesOf)]);

    /// <summary>The variables of the loops around, and what they are called now.</summary>
    private ImmutableDictionary<string, string> _loops = ImmutableDictionary<string, string>.Empty;

    /// <inheritdoc/>
    public override Expression Rewrite(Expression expression) => expression switch
    {
        VariableExpression variable => _loops.GetValueOrDefault(variable.Name) is { } name ? Renamed(variable, name) : Given(variable.Name) ?? variable,
        AttributeExpression { Target: VariableExpression variable } attribute when !_loops.ContainsKey(variable.Name) && Find(variable.Name, attribute) is { } found => found,
        TemplateWrapExpression wrap => Rewrite(wrap.Wrapped) is var inner && inner != (object)wrap.Wrapped ? inner : wrap,
        IndexExpression index => Index(index.Key, Rewrite(index.Key), Rewrite(index.Target), index),
        _ => base.Rewrite(expression),
    };

    /// <summary>An index whose parts are rewritten. Each part is rewritten once, however deep indexes nest.</summary>
    private static Expression Index(Expression written, Expression key, Expression target, IndexExpression index) =>
        key != (object)written && PlainName.Of(key) is { } name ? new AttributeExpression(target, name, key.Origin)
        : key == (object)written && target == (object)index.Target ? index
        : index with { Target = target, Key = key };

    /// <summary>What stands for a name; null when nothing does.</summary>
    protected Expression? Given(string name) => names.GetValueOrDefault(name);

    /// <summary>What stands for an attribute of a variable; null when it stays.</summary>
    protected virtual Expression? Find(string variable, AttributeExpression attribute) => Given($"{variable}.{attribute.Name}");

    /// <inheritdoc/>
    protected override Expression RewriteKey(Expression key) =>
        Rewrite(key) is var now && now is ParenthesesExpression { Inner: var inner } && PlainName.Of(inner) is { } name
            ? new LiteralExpression(Value.Of(name, inner.Origin), inner.Origin)
            : now;

    /// <inheritdoc/>
    protected override ForExpression RewriteLoop(ForExpression loop)
    {
        var collection = Rewrite(loop.Collection);
        var outer = _loops;
        var inside = new[] { loop.ResultKey, loop.ResultValue, loop.Condition }.OfType<Expression>().SelectMany(VariablesOf);
        var (key, item) = Enter(loop.KeyName, loop.ItemName, inside);
        var result = Rewrite(loop, collection);
        _loops = outer;
        return result == (object)loop && key == loop.KeyName && item == loop.ItemName ? loop : result with { KeyName = key, ItemName = item };
    }

    /// <inheritdoc/>
    protected override TemplatePart RewriteLoop(TemplateFor loop)
    {
        var collection = Rewrite(loop.Collection);
        var outer = _loops;
        var (key, item) = Enter(loop.Key, loop.Item, VariablesOf(new TemplateExpression(loop.Parts, false, loop.Origin)));
        var result = loop with { Collection = collection, Key = key, Item = item, Parts = RewriteParts(loop.Parts) };
        _loops = outer;
        return result;
    }

    /// <summary>The names of all variables in an expression, those of its loops too.</summary>
    private static IEnumerable<string> VariablesOf(Expression expression) =>
        ExpressionChildren.All(expression).OfType<VariableExpression>().Select(variable => variable.Name);

    private static VariableExpression Renamed(VariableExpression variable, string name) => variable.Name == name ? variable : variable with { Name = name };

    private (string? Key, string Item) Enter(string? key, string item, IEnumerable<string> inside)
    {
        var taken = new Lazy<HashSet<string>>(() => [.. _spokenOf.Value, .. inside, .. _loops.Values, item, .. key is null ? [] : new[] { key }]);
        return (key is null ? null : Bind(key, taken), Bind(item, taken));
    }

    private string Bind(string variable, Lazy<HashSet<string>> taken)
    {
        var name = variable;
        for (var number = 2; _spokenOf.Value.Contains(variable) && !taken.Value.Add(name = $"{variable}{number}"); number++)
        {
        }

        _loops = _loops.SetItem(variable, name);
        return name;
    }
}
