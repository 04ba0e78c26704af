using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Makes a syntax tree anew with some of its expressions replaced. A variable, an attribute of one and a literal that are not replaced stay the same objects.</summary>
public abstract class ExpressionRewriter
{
    /// <summary>What stands in place of an expression.</summary>
    /// <param name="expression">The expression as it was written.</param>
    public virtual Expression Rewrite(Expression expression) => expression switch
    {
        AttributeExpression attribute => Rewrite(attribute.Target) is var target && target == (object)attribute.Target ? attribute : attribute with { Target = target },
        IndexExpression index => index with { Target = Rewrite(index.Target), Key = Rewrite(index.Key) },
        SplatExpression splat => splat with { Source = Rewrite(splat.Source), Each = Rewrite(splat.Each) },
        CallExpression call => call with { Arguments = All(call.Arguments) },
        ConditionalExpression conditional => conditional with { Condition = Rewrite(conditional.Condition), Then = Rewrite(conditional.Then), Else = Rewrite(conditional.Else) },
        BinaryExpression binary => Chain(binary),
        UnaryExpression unary => unary with { Operand = Rewrite(unary.Operand) },
        ParenthesesExpression parentheses => parentheses with { Inner = Rewrite(parentheses.Inner) },
        TupleExpression tuple => tuple with { Items = All(tuple.Items) },
        ObjectExpression @object => @object with { Items = [.. @object.Items.Select(item => new ObjectItem(RewriteKey(item.Key), Rewrite(item.Value)))] },
        TemplateWrapExpression wrap => wrap with { Wrapped = Rewrite(wrap.Wrapped) },
        TemplateExpression template => template with { Parts = RewriteParts(template.Parts) },
        ForExpression loop => RewriteLoop(loop),
        _ => expression,
    };

    /// <summary>What stands in place of the key of an object's entry.</summary>
    /// <param name="key">The key.</param>
    protected virtual Expression RewriteKey(Expression key) => Rewrite(key);

    /// <summary>What stands in place of a loop; its variables are known in all of it but the collection.</summary>
    /// <param name="loop">The loop.</param>
    protected virtual Expression RewriteLoop(ForExpression loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return loop with
        {
            Collection = Rewrite(loop.Collection),
            ResultKey = loop.ResultKey is { } key ? Rewrite(key) : null,
            ResultValue = Rewrite(loop.ResultValue),
            Condition = loop.Condition is { } condition ? Rewrite(condition) : null,
        };
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

        return result.ToImmutable();
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

    private ImmutableArray<Expression> All(ImmutableArray<Expression> expressions) => [.. expressions.Select(Rewrite)];

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
            result = link with { Left = result, Right = Rewrite(link.Right) };
        }

        return result;
    }
}
