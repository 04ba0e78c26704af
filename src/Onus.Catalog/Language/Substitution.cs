using System.Collections.Immutable;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>
/// Puts expressions in the place of names: of a variable (<c>document</c>) or of an attribute of one (<c>each.port</c>). A variable of a loop hides
/// the names that it shares, and is renamed where an expression that is put inside the loop speaks of another of its name.
/// </summary>
internal class Substitution(ImmutableDictionary<string, Expression> names) : ExpressionRewriter
{
    private readonly Lazy<HashSet<string>> _spokenOf = new(() => [.. names.Values.SelectMany(VariablesOf)]);
    private ImmutableDictionary<string, Expression> _names = names;

    /// <inheritdoc/>
    public override Expression Rewrite(Expression expression) => expression switch
    {
        VariableExpression variable => _names.GetValueOrDefault(variable.Name) ?? variable,
        AttributeExpression { Target: VariableExpression variable } attribute when Find(variable.Name, attribute) is { } found => found,
        TemplateWrapExpression wrap when Rewrite(wrap.Wrapped) is var inner && inner != (object)wrap.Wrapped => inner,
        _ => base.Rewrite(expression),
    };

    /// <summary>What stands for an attribute of a variable; null when it stays.</summary>
    protected virtual Expression? Find(string variable, AttributeExpression attribute) => _names.GetValueOrDefault($"{variable}.{attribute.Name}");

    /// <inheritdoc/>
    protected override Expression RewriteLoop(ForExpression loop)
    {
        var collection = Rewrite(loop.Collection);
        var outer = _names;
        var inside = new[] { loop.ResultKey, loop.ResultValue, loop.Condition }.OfType<Expression>().SelectMany(VariablesOf);
        var (key, item) = Enter(loop.KeyName, loop.ItemName, inside);
        var result = loop with
        {
            Collection = collection,
            KeyName = key,
            ItemName = item,
            ResultKey = loop.ResultKey is { } resultKey ? Rewrite(resultKey) : null,
            ResultValue = Rewrite(loop.ResultValue),
            Condition = loop.Condition is { } condition ? Rewrite(condition) : null,
        };
        _names = outer;
        return result;
    }

    /// <inheritdoc/>
    protected override TemplatePart RewriteLoop(TemplateFor loop)
    {
        var collection = Rewrite(loop.Collection);
        var outer = _names;
        var (key, item) = Enter(loop.Key, loop.Item, VariablesOf(new TemplateExpression(loop.Parts, false, loop.Origin)));
        var result = loop with { Collection = collection, Key = key, Item = item, Parts = RewriteParts(loop.Parts) };
        _names = outer;
        return result;
    }

    /// <summary>The names of all variables in an expression, those of its loops too.</summary>
    private static IEnumerable<string> VariablesOf(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            if (next is VariableExpression variable)
            {
                yield return variable.Name;
            }

            foreach (var child in ExpressionChildren.Of(next))
            {
                open.Push(child);
            }
        }
    }

    private (string? Key, string Item) Enter(string? key, string item, IEnumerable<string> inside)
    {
        if (_names.IsEmpty)
        {
            return (key, item);
        }

        var taken = _spokenOf.Value;
        if (taken.Contains(item) || (key is not null && taken.Contains(key)))
        {
            taken = [.. taken, .. inside, item, .. key is null ? [] : new[] { key }];
            return (key is null ? null : Bind(key, taken), Bind(item, taken));
        }

        Hide(item);
        if (key is not null)
        {
            Hide(key);
        }

        return (key, item);
    }

    private string Bind(string variable, HashSet<string> taken)
    {
        Hide(variable);
        if (!_spokenOf.Value.Contains(variable))
        {
            return variable;
        }

        var number = 2;
        while (!taken.Add($"{variable}{number}"))
        {
            number++;
        }

        var name = $"{variable}{number}";
        _names = _names.SetItem(variable, new VariableExpression(name, default));
        return name;
    }

    private void Hide(string variable) =>
        _names = _names.RemoveRange(_names.Keys.Where(name => name == variable || name.StartsWith(variable + ".", StringComparison.Ordinal)));
}
