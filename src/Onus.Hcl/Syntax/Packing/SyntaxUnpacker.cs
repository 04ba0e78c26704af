using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Reads syntax that <see cref="SyntaxPacker"/> wrote.</summary>
public ref struct SyntaxUnpacker
{
    private PackReader _reader;

    private SyntaxUnpacker(PackReader reader) => _reader = reader;

    /// <summary>The body of a file.</summary>
    /// <param name="strings">The strings that were gathered when it was packed.</param>
    /// <param name="file">The file that places are in.</param>
    public static Body Unpack(ReadOnlyMemory<byte> input, PackedStrings strings, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SyntaxUnpacker(new PackReader(input, strings, file.Id)).Body();
    }

    private static Body Unpack(PackedPart part) => new SyntaxUnpacker(part.NewReader()).Body();

    private Body Body()
    {
        var origin = _reader.Place();
        var attributes = new AttributeSyntax[_reader.Count()];
        for (var i = 0; i < attributes.Length; i++)
        {
            var name = _reader.Text();
            var place = _reader.Place();
            attributes[i] = new AttributeSyntax(name, Expression(), place);
        }

        var blocks = new BlockSyntax[_reader.Count()];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Block();
        }

        return new Body(ImmutableCollectionsMarshal.AsImmutableArray(attributes), ImmutableCollectionsMarshal.AsImmutableArray(blocks), origin) { End = _reader.Place() };
    }

    /// <summary>A block; what is in it is read when somebody asks.</summary>
    private BlockSyntax Block()
    {
        var type = _reader.Text();
        var origin = _reader.Place();
        var labels = new BlockLabel[_reader.Count()];
        for (var i = 0; i < labels.Length; i++)
        {
            var text = _reader.Text();
            var isQuoted = _reader.Flag();
            labels[i] = new BlockLabel(text, isQuoted, _reader.Place());
        }

        var part = _reader.Apart();
        return new BlockSyntax(type, ImmutableCollectionsMarshal.AsImmutableArray(labels), () => Unpack(part), origin);
    }

    private Expression Expression() => Optional() ?? throw new InvalidDataException("An expression is missing.");

    private Expression? Optional()
    {
        var kind = _reader.Kind();
        if (kind is NodeKind.None)
        {
            return null;
        }

        if (kind is NodeKind.Binary)
        {
            return Binary();
        }

        var origin = _reader.Place();
        return kind switch
        {
            NodeKind.Invalid => new InvalidExpression(origin),
            NodeKind.Null => new LiteralExpression(new NullValue(origin), origin),
            NodeKind.True => new LiteralExpression(new BooleanValue(true, origin), origin),
            NodeKind.False => new LiteralExpression(new BooleanValue(false, origin), origin),
            NodeKind.Integer => new LiteralExpression(Value.Of(Number.From(_reader.Signed()), origin), origin),
            NodeKind.Number => new LiteralExpression(Value.Of(Number.TryParse(_reader.Text(), out var number) ? number : Number.Zero, origin), origin),
            NodeKind.Name => new LiteralExpression(Value.Of(_reader.Text(), origin), origin),
            NodeKind.PlainText => new TemplateExpression([new TemplateLiteral(_reader.Text(), _reader.Place())], false, origin),
            NodeKind.Template => new TemplateExpression(Parts(), false, origin),
            NodeKind.Heredoc => new TemplateExpression(Parts(), true, origin),
            NodeKind.Wrap => new TemplateWrapExpression(Expression(), origin),
            NodeKind.Variable => new VariableExpression(_reader.Text(), origin),
            NodeKind.Attribute => Attribute(origin),
            NodeKind.Index => new IndexExpression(Expression(), Expression(), origin),
            NodeKind.FullSplat => new SplatExpression(Expression(), Expression(), true, origin),
            NodeKind.AttributeSplat => new SplatExpression(Expression(), Expression(), false, origin),
            NodeKind.SplatItem => new SplatItemExpression(origin),
            NodeKind.Call => new CallExpression(_reader.Text(), Expressions(), false, origin),
            NodeKind.ExpandingCall => new CallExpression(_reader.Text(), Expressions(), true, origin),
            NodeKind.Conditional => new ConditionalExpression(Expression(), Expression(), Expression(), origin),
            NodeKind.Not => new UnaryExpression(UnaryOperator.Not, Expression(), origin),
            NodeKind.Negate => new UnaryExpression(UnaryOperator.Negate, Expression(), origin),
            NodeKind.Parentheses => new ParenthesesExpression(Expression(), origin),
            NodeKind.Tuple => new TupleExpression(Expressions(), origin),
            NodeKind.Object => new ObjectExpression(Items(), origin),
            NodeKind.For => new ForExpression(_reader.OptionalText(), _reader.Text(), Expression(), Optional(), Expression(), Optional(), false, origin),
            NodeKind.GroupingFor => new ForExpression(_reader.OptionalText(), _reader.Text(), Expression(), Optional(), Expression(), Optional(), true, origin),
            _ => throw new InvalidDataException("There is no such kind of expression."),
        };
    }

    private AttributeExpression Attribute(Origin origin)
    {
        var name = _reader.Text();
        return new AttributeExpression(Expression(), name, origin);
    }

    private Expression Binary()
    {
        var links = _reader.Count();
        var chain = Expression();
        for (var i = 0; i < links; i++)
        {
            var binary = (BinaryOperator)_reader.Byte();
            var origin = _reader.Place();
            chain = new BinaryExpression(binary, chain, Expression(), origin);
        }

        return chain;
    }

    private ImmutableArray<Expression> Expressions()
    {
        var expressions = new Expression[_reader.Count()];
        for (var i = 0; i < expressions.Length; i++)
        {
            expressions[i] = Expression();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(expressions);
    }

    private ImmutableArray<ObjectItem> Items()
    {
        var items = new ObjectItem[_reader.Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new ObjectItem(Expression(), Expression());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ImmutableArray<TemplatePart> Parts()
    {
        var parts = new TemplatePart[_reader.Count()];
        for (var i = 0; i < parts.Length; i++)
        {
            var kind = _reader.Kind();
            var origin = _reader.Place();
            parts[i] = kind switch
            {
                NodeKind.Literal => new TemplateLiteral(_reader.Text(), origin),
                NodeKind.Interpolation => new TemplateInterpolation(Expression(), origin),
                NodeKind.If => new TemplateIf(Expression(), Parts(), Parts(), origin),
                NodeKind.Loop => new TemplateFor(_reader.OptionalText(), _reader.Text(), Expression(), Parts(), origin),
                _ => throw new InvalidDataException("There is no such kind of part of a template."),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }
}
