using System.Buffers;
using System.Collections.Immutable;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Writes parsed syntax in a form that is read back without parsing: nodes in the order of the tree, strings by their number, places by their distance.</summary>
public sealed class SyntaxPacker
{
    private readonly PackWriter _writer;

    private SyntaxPacker(PackWriter writer) => _writer = writer;

    /// <summary>Writes the body of a file.</summary>
    /// <param name="strings">Where its strings go; those of several files may go to one.</param>
    public static void Pack(Body body, ArrayBufferWriter<byte> output, StringPool strings)
    {
        ArgumentNullException.ThrowIfNull(body);
        new SyntaxPacker(new PackWriter(output, strings)).Write(body);
    }

    private void Write(Body body)
    {
        _writer.Place(body.Origin);
        _writer.Count((ulong)body.Attributes.Length);
        foreach (var attribute in body.Attributes)
        {
            _writer.Text(attribute.Name);
            _writer.Place(attribute.Origin);
            Write(attribute.Value);
        }

        _writer.Count((ulong)body.Blocks.Length);
        foreach (var block in body.Blocks)
        {
            _writer.Text(block.Type);
            _writer.Place(block.Origin);
            _writer.Count((ulong)block.Labels.Length);
            foreach (var label in block.Labels)
            {
                _writer.Text(label.Text);
                _writer.Flag(label.IsQuoted);
                _writer.Place(label.Origin);
            }

            // It tells how long it is, so that it can be passed over.
            _writer.Apart(inner => new SyntaxPacker(inner).Write(block.Body));
        }

        _writer.Place(body.End);
    }

    private void Write(Expression? expression)
    {
        switch (expression)
        {
            case null:
                _writer.Kind(NodeKind.None);
                break;
            case LiteralExpression literal:
                LiteralPacker.Pack(literal, _writer);
                break;
            case TemplateExpression template:
                Write(template);
                break;
            case BinaryExpression binary:
                Write(binary);
                break;
            case ForExpression loop:
                _writer.Start(loop.IsGrouping ? NodeKind.GroupingFor : NodeKind.For, loop.Origin).OptionalText(loop.KeyName);
                _writer.Text(loop.ItemName);
                Write(loop.Collection, loop.ResultKey, loop.ResultValue, loop.Condition);
                break;
            case CallExpression call:
                _writer.Start(call.ExpandLast ? NodeKind.ExpandingCall : NodeKind.Call, call.Origin).Text(call.Name);
                Write(call.Arguments);
                break;
            case TupleExpression tuple:
                _writer.Start(NodeKind.Tuple, tuple.Origin);
                Write(tuple.Items);
                break;
            case ObjectExpression entries:
                _writer.Start(NodeKind.Object, entries.Origin).Count((ulong)entries.Items.Length);
                foreach (var item in entries.Items)
                {
                    Write(item.Key, item.Value);
                }

                break;
            case VariableExpression variable:
                _writer.Start(NodeKind.Variable, variable.Origin).Text(variable.Name);
                break;
            case AttributeExpression attribute:
                _writer.Start(NodeKind.Attribute, attribute.Origin).Text(attribute.Name);
                Write(attribute.Target);
                break;
            default:
                _writer.Start(KindOf(expression), expression.Origin);
                foreach (var child in ExpressionChildren.Of(expression))
                {
                    Write(child);
                }

                break;
        }
    }

    /// <summary>The kind of an expression that is nothing but what is right inside it.</summary>
    private static NodeKind KindOf(Expression expression) => expression switch
    {
        InvalidExpression => NodeKind.Invalid,
        TemplateWrapExpression => NodeKind.Wrap,
        IndexExpression => NodeKind.Index,
        SplatExpression splat => splat.IsFull ? NodeKind.FullSplat : NodeKind.AttributeSplat,
        SplatItemExpression => NodeKind.SplatItem,
        ConditionalExpression => NodeKind.Conditional,
        UnaryExpression unary => unary.Operator == UnaryOperator.Not ? NodeKind.Not : NodeKind.Negate,
        ParenthesesExpression => NodeKind.Parentheses,
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private void Write(TemplateExpression template)
    {
        if (template is { IsHeredoc: false, Parts: [TemplateLiteral plain] })
        {
            _writer.Start(NodeKind.PlainText, template.Origin).Text(plain.Text);
            _writer.Place(plain.Origin);
            return;
        }

        _writer.Start(template.IsHeredoc ? NodeKind.Heredoc : NodeKind.Template, template.Origin);
        Write(template.Parts);
    }

    /// <summary>A chain of operators is told from its leftmost operand on, so that it may be long.</summary>
    private void Write(BinaryExpression binary)
    {
        var chain = new Stack<BinaryExpression>();
        Expression leftmost = binary;
        while (leftmost is BinaryExpression inner)
        {
            chain.Push(inner);
            leftmost = inner.Left;
        }

        _writer.Kind(NodeKind.Binary);
        _writer.Count((ulong)chain.Count);
        Write(leftmost);
        while (chain.TryPop(out var link))
        {
            _writer.Byte((byte)link.Operator);
            _writer.Place(link.Origin);
            Write(link.Right);
        }
    }

    private void Write(ImmutableArray<TemplatePart> parts)
    {
        _writer.Count((ulong)parts.Length);
        foreach (var part in parts)
        {
            switch (part)
            {
                case TemplateLiteral literal:
                    _writer.Start(NodeKind.Literal, part.Origin).Text(literal.Text);
                    break;
                case TemplateInterpolation interpolation:
                    _writer.Start(NodeKind.Interpolation, part.Origin);
                    Write(interpolation.Expression);
                    break;
                case TemplateIf branch:
                    _writer.Start(NodeKind.If, part.Origin);
                    Write(branch.Condition);
                    Write(branch.Then);
                    Write(branch.Else);
                    break;
                case TemplateFor loop:
                    _writer.Start(NodeKind.Loop, part.Origin).OptionalText(loop.Key);
                    _writer.Text(loop.Item);
                    Write(loop.Collection);
                    Write(loop.Parts);
                    break;
            }
        }
    }

    private void Write(ImmutableArray<Expression> expressions)
    {
        _writer.Count((ulong)expressions.Length);
        foreach (var expression in expressions)
        {
            Write(expression);
        }
    }

    private void Write(params ReadOnlySpan<Expression?> expressions)
    {
        foreach (var expression in expressions)
        {
            Write(expression);
        }
    }
}
