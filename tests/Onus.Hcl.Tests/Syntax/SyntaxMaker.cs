using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Makes syntax at random, also such as no text would be read as: without the parentheses that it needs.</summary>
internal sealed class SyntaxMaker(int seed)
{
    private static readonly string[] Names = ["a", "for", "if", "in", "true", "x-y", "ünï", "_z", "e5"];
    private static readonly string[] Texts = ["", "a", "$", "%", "$${", "%{", "${x}", "\\", "\"", "\n", " \t\r\n", "é😀", "{", "\u0001", "EOT\n", "~"];

    private readonly Random _random = new(seed);

    public Body Body(int depth) => new(
        [.. Enumerable.Range(0, _random.Next(4)).Select(index => new AttributeSyntax($"a{index}", Expression(depth), Origin.None))],
        depth == 0 ? [] : [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new BlockSyntax("b", Labels(), Body(depth - 1), Origin.None))],
        Origin.None);

    public Expression Expression(int depth) => depth == 0 ? Term() : _random.Next(17) switch
    {
        0 => new TemplateExpression(Parts(depth - 1), _random.Next(2) == 0, Origin.None),
        1 => new TemplateWrapExpression(Expression(depth - 1), Origin.None),
        2 => new AttributeExpression(Expression(depth - 1), _random.Next(4) == 0 ? "0" : Name(), Origin.None),
        3 => new IndexExpression(Expression(depth - 1), Expression(depth - 1), Origin.None),
        4 => new SplatExpression(Expression(depth - 1), Each(depth - 1, full: true), true, Origin.None),
        5 => new SplatExpression(Expression(depth - 1), Each(depth - 1, full: false), false, Origin.None),
        6 => Call(depth - 1),
        7 => new ConditionalExpression(Expression(depth - 1), Expression(depth - 1), Expression(depth - 1), Origin.None),
        8 or 9 or 10 => new BinaryExpression((BinaryOperator)_random.Next(13), Expression(depth - 1), Expression(depth - 1), Origin.None),
        11 => new UnaryExpression((UnaryOperator)_random.Next(2), Expression(depth - 1), Origin.None),
        12 => new ParenthesesExpression(Expression(depth - 1), Origin.None),
        13 => new TupleExpression(Many(depth - 1), Origin.None),
        14 => new ObjectExpression([.. Many(depth - 1).Select(value => new ObjectItem(_random.Next(2) == 0 ? Key() : Expression(depth - 1), value))], Origin.None),
        15 => For(depth - 1),
        _ => Term(),
    };

    private Expression Term() => _random.Next(6) switch
    {
        0 => new LiteralExpression(Value.Of(_random.Next(100)), Origin.None),
        1 => new LiteralExpression(Value.Of(-5), Origin.None),
        2 => new LiteralExpression(_random.Next(2) == 0 ? Value.True : Value.Null, Origin.None),
        3 => new TemplateExpression([new TemplateLiteral(Text(), Origin.None)], _random.Next(2) == 0, Origin.None),
        _ => new VariableExpression(Name(), Origin.None),
    };

    private LiteralExpression Key() => new(Value.Of(_random.Next(3) == 0 ? Text() : Name()), Origin.None);

    private CallExpression Call(int depth)
    {
        var arguments = Many(depth);
        return new CallExpression(_random.Next(5) == 0 ? "p::q::f" : Name(), arguments, !arguments.IsEmpty && _random.Next(3) == 0, Origin.None);
    }

    private ForExpression For(int depth)
    {
        var key = _random.Next(2) == 0 ? Expression(depth) : null;
        return new ForExpression(
            _random.Next(2) == 0 ? Name() : null,
            Name(),
            Expression(depth),
            key,
            Expression(depth),
            _random.Next(2) == 0 ? Expression(depth) : null,
            key is not null && _random.Next(2) == 0,
            Origin.None);
    }

    private Expression Each(int depth, bool full)
    {
        Expression each = new SplatItemExpression(Origin.None);
        for (var left = _random.Next(4); left > 0; left--)
        {
            each = full && _random.Next(4) == 0
                ? new IndexExpression(each, Expression(depth), Origin.None)
                : new AttributeExpression(each, _random.Next(4) == 0 ? "1" : Name(), Origin.None);
        }

        // What follows a splat inside of a splat is the inner one's, so nothing can come after it.
        var inner = _random.Next(2) == 0;
        return full && _random.Next(4) == 0 ? new SplatExpression(each, Each(Math.Max(depth - 1, 0), inner), inner, Origin.None) : each;
    }

    private ImmutableArray<TemplatePart> Parts(int depth) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Part(depth))];

    private TemplatePart Part(int depth) => (depth == 0 ? 0 : _random.Next(5)) switch
    {
        1 => new TemplateInterpolation(Expression(depth - 1), Origin.None),
        2 => new TemplateIf(Expression(depth - 1), Parts(depth - 1), Parts(depth - 1), Origin.None),
        3 => new TemplateFor(_random.Next(2) == 0 ? Name() : null, Name(), Expression(depth - 1), Parts(depth - 1), Origin.None),
        _ => new TemplateLiteral(Text(), Origin.None),
    };

    private ImmutableArray<Expression> Many(int depth) => [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Expression(depth))];

    private ImmutableArray<BlockLabel> Labels() => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new BlockLabel(Text() + Text(), _random.Next(2) == 0, Origin.None))];

    private string Name() => Names[_random.Next(Names.Length)];

    private string Text() => Texts[_random.Next(Texts.Length)];
}
