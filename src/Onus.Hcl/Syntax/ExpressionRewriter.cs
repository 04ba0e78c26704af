using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Makes a syntax tree anew with some of its expressions replaced. What holds nothing that is replaced stays the same object.</summary>
public abstract class ExpressionRewriter
{
    /// <summary>What stands in place of an expression.</summary>
    /// <param name="expression">The expression as it was written.</param>
    public virtual Expression Rewrite(Expression expression) => expression switch
    {
        AttributeExpression attribute => Rewrite(attribute.Target) is var target && IsSame(target, attribute.Target) ? attribute : attribute with { Target = target },
        IndexExpression index => (Rewrite(index.Target), Rewrite(index.Key)) is var (target, key) && IsSame(target, index.Target) && IsSame(key, index.Key) ? index : index with { Target = target, Key = key },
        SplatExpression splat => (Rewrite(splat.Source), Rewrite(splat.Each)) is var (source, each) && IsSame(source, splat.Source) && IsSame(each, splat.Each) ? splat : splat with { Source = source, Each = each },
        CallExpression call => All(call.Arguments) is var arguments && arguments == call.Arguments ? call : call with { Arguments = arguments },
        ConditionalExpression conditional => Choice(conditional),
        BinaryExpression binary => Chain(binary),
        UnaryExpression unary => Rewrite(unary.Operand) is var operand && IsSame(operand, unary.Operand) ? unary : unary with { Operand = operand },
        ParenthesesExpression parentheses => Rewrite(parentheses.Inner) is var inner && IsSame(inner, parentheses.Inner) ? parentheses : parentheses with { Inner = inner },
        TupleExpression tuple => All(tuple.Items) is var items && items == tuple.Items ? tuple : tuple with { Items = items },
        ObjectExpression @object => Object(@object),
        TemplateWrapExpression wrap => Rewrite(wrap.Wrapped) is var wrapped && IsSame(wrapped, wrap.Wrapped) ? wrap : wrap with { Wrapped = wrapped },
        TemplateExpression template => RewriteParts(template.Parts) is var parts && parts == template.Parts ? template : template with { Parts = parts },
        ForExpression loop => RewriteLoop(loop),
        _ => expression,
    };

    /// <summary>What stands in place of the key of an object's entry.</summary>
    /// <param name="key">The key.</param>
    protected virtual Expression RewriteKey(Expression key) => Rewrite(key);

    /// <summary>What stands in place of a loop; its variables are known in all of it but the collection.</summary>
    /// <param name="loop">The loop.</param>
    protected virtual ForExpression RewriteLoop(ForExpression loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return Rewrite(loop, Rewrite(loop.Collection));
    }

    /// <summary>A loop with all of it rewritten that its variables are known in.</summary>
    /// <param name="collection">What stands in place of its collection.</param>
    protected ForExpression Rewrite(ForExpression loop, Expression collection)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var key = loop.ResultKey is null ? null : Rewrite(loop.ResultKey);
        var value = Rewrite(loop.ResultValue);
        var condition = loop.Condition is null ? null : Rewrite(loop.Condition);
        return IsSame(collection, loop.Collection) && IsSame(key, loop.ResultKey) && IsSame(value, loop.ResultValue) && IsSame(condition, loop.Condition)
            ? loop
            : loop with { Collection = collection, ResultKey = key, ResultValue = value, Condition = condition };
    }

    /// <summary>What stands in place of a loop of a template.</summary>
    /// <param name="loop">The loop.</param>
    protected virtual TemplatePart RewriteLoop(TemplateFor loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return loop with { Collection = Rewrite(loop.Collection), Parts = RewriteParts(loop.Parts) };
    }

    /// <summary>The parts of a template; texts that come to stand beside one another are joined.</summary>
    /// <param name="parts">The parts as they were written.</param>
    protected ImmutableArray<TemplatePart> RewriteParts(ImmutableArray<TemplatePart> parts)
    {
        if (parts is [] or [TemplateLiteral])
        {
            return parts;
        }

        var result = ImmutableArray.CreateBuilder<TemplatePart>(parts.Length);
        foreach (var part in parts.SelectMany(RewritePart))
        {
            if (part is TemplateLiteral next && result.Count > 0 && result[^1] is TemplateLiteral last)
            {
                result[^1] = last with { Text = last.Text + next.Text };
            }
            else
            {
                result.Add(part);
            }
        }

        return result.Count == parts.Length && result.Zip(parts).All(pair => ReferenceEquals(pair.First, pair.Second)) ? parts : result.ToImmutable();
    }

    private IEnumerable<TemplatePart> RewritePart(TemplatePart part) => part switch
    {
        TemplateInterpolation interpolation => Interpolated(interpolation, Rewrite(interpolation.Expression)),
        TemplateIf branch => [branch with { Condition = Rewrite(branch.Condition), Then = RewriteParts(branch.Then), Else = RewriteParts(branch.Else) }],
        TemplateFor loop => [RewriteLoop(loop)],
        _ => [part],
    };

    private static IEnumerable<TemplatePart> Interpolated(TemplateInterpolation written, Expression now) =>
        now == (object)written.Expression ? [written]
        : now is TemplateExpression { IsHeredoc: false } text && text.Parts.All(part => part is TemplateLiteral) ? text.Parts
        : now is LiteralExpression { Value: NumberValue number } ? [new TemplateLiteral(number.Value.ToString(), written.Origin)]
        : [written with { Expression = now }];

    private static bool IsSame(Expression? now, Expression? written) => ReferenceEquals(now, written);

    /// <summary>All of some expressions; the same array when none is replaced.</summary>
    private ImmutableArray<Expression> All(ImmutableArray<Expression> expressions)
    {
        ImmutableArray<Expression>.Builder? changed = null;
        for (var i = 0; i < expressions.Length; i++)
        {
            var now = Rewrite(expressions[i]);
            if (!IsSame(now, expressions[i]))
            {
                changed ??= expressions.ToBuilder();
                changed[i] = now;
            }
        }

        return changed?.MoveToImmutable() ?? expressions;
    }

    private ConditionalExpression Choice(ConditionalExpression choice)
    {
        var (condition, then, otherwise) = (Rewrite(choice.Condition), Rewrite(choice.Then), Rewrite(choice.Else));
        return IsSame(condition, choice.Condition) && IsSame(then, choice.Then) && IsSame(otherwise, choice.Else)
            ? choice
            : choice with { Condition = condition, Then = then, Else = otherwise };
    }

    private ObjectExpression Object(ObjectExpression written)
    {
        ImmutableArray<ObjectItem>.Builder? changed = null;
        for (var i = 0; i < written.Items.Length; i++)
        {
            var item = written.Items[i];
            var (key, value) = (RewriteKey(item.Key), Rewrite(item.Value));
            if (!IsSame(key, item.Key) || !IsSame(value, item.Value))
            {
                changed ??= written.Items.ToBuilder();
                changed[i] = new ObjectItem(key, value);
            }
        }

        return changed is null ? written : written with { Items = changed.MoveToImmutable() };
    }

    /// <summary>The left operands of a chain nest as deep as it is long.</summary>
    private Expression Chain(BinaryExpression chain)
    {
        var links = new Stack<BinaryExpression>();
        Expression first = chain;
        while (first is BinaryExpression link)
        {
            links.Push(link);
            first = link.Left;
        }

        var result = Rewrite(first);
        while (links.TryPop(out var link))
        {
            var right = Rewrite(link.Right);
            result = IsSame(result, link.Left) && IsSame(right, link.Right) ? link : link with { Left = result, Right = right };
        }

        return result;
    }
}
