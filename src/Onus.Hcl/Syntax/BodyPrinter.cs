using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>Writes bodies: attributes and blocks in the order in which they stood, blank lines around blocks.</summary>
internal sealed class BodyPrinter(StringBuilder text)
{
    private readonly ValuePrinter _values = new(text);

    public void Write(Body body, int indent)
    {
        int attributes = 0, blocks = 0;
        var isFirst = true;
        var wasBlock = false;
        while (attributes < body.Attributes.Length || blocks < body.Blocks.Length)
        {
            var isBlock = attributes == body.Attributes.Length
                || (blocks < body.Blocks.Length && IsBefore(body.Blocks[blocks], body.Attributes[attributes]));
            if (!isFirst && (isBlock || wasBlock))
            {
                text.Append('\n');
            }

            if (isBlock)
            {
                Write(body.Blocks[blocks++], indent);
            }
            else
            {
                Write(body.Attributes[attributes++], indent);
            }

            isFirst = false;
            wasBlock = isBlock;
        }
    }

    private static bool IsBefore(BlockSyntax block, AttributeSyntax attribute) =>
        block.Origin.HasPlace && attribute.Origin.HasPlace && block.Origin.Offset < attribute.Origin.Offset;

    private void Write(AttributeSyntax attribute, int indent)
    {
        text.Append(' ', indent * 2).Append(attribute.Name).Append(" = ");
        _values.Write(attribute.Value, indent);
        text.Append('\n');
    }

    private void Write(BlockSyntax block, int indent)
    {
        text.Append(' ', indent * 2).Append(block.Type).Append(' ');
        foreach (var label in block.Labels)
        {
            WriteLabel(label);
            text.Append(' ');
        }

        text.Append('{');
        if (block.Body.Attributes.Length + block.Body.Blocks.Length > 0)
        {
            text.Append('\n');
            Write(block.Body, indent + 1);
            text.Append(' ', indent * 2);
        }

        text.Append("}\n");
    }

    private void WriteLabel(BlockLabel label)
    {
        if (!label.IsQuoted && label.Text.Length > 0 && Characters.IdentifierLength(label.Text) == label.Text.Length)
        {
            text.Append(label.Text);
            return;
        }

        text.Append('"');
        TextPrinter.WriteQuoted(text, label.Text, follower: '"');
        text.Append('"');
    }
}
