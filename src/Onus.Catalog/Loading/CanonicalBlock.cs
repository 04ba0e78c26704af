using System.Text;
using Onus.Contracts.Digests;
using Onus.Core.Values;
using Onus.Hcl.Editing;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>A block of settings in the form by which a log knows it: its values alone, sorted by name, so that neither comments nor formatting nor the order of attributes matter.</summary>
internal static class CanonicalBlock
{
    private const int MaxDepth = 32;

    /// <summary>The SHA-256 of the canonical form, in lower-case hexadecimal digits.</summary>
    /// <param name="scope">The constants that the block may use: what they come to counts.</param>
    public static string DigestOf(BlockSyntax block, Scope scope, LoadContext context)
    {
        var text = new StringBuilder();
        Write(block, scope, context, text, 0);
        return Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(BlockSyntax block, Scope scope, LoadContext context, StringBuilder text, int depth)
    {
        text.Append(block.Type);
        foreach (var label in block.Labels)
        {
            text.Append(' ').Append(BodyEditor.Literal(Value.Of(label.Text)));
        }

        text.Append(" {\n");
        foreach (var attribute in block.Body.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            text.Append(attribute.Name).Append(" = ").Append(BodyEditor.Literal(Sorted(context.Evaluate(attribute.Value, scope), 0))).Append('\n');
        }

        foreach (var inner in block.Body.Blocks.Where(_ => depth < MaxDepth).OrderBy(inner => inner.Type, StringComparer.Ordinal))
        {
            Write(inner, scope, context, text, depth + 1);
        }

        text.Append("}\n");
    }

    private static Value Sorted(Value value, int depth)
    {
        switch (value)
        {
            case MapValue map when depth < MaxDepth:
                var builder = new MapBuilder(map.Count);
                foreach (var (key, item) in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    builder.Set(key, Sorted(item, depth + 1));
                }

                return builder.Build(map.Origin);
            case ListValue list when depth < MaxDepth:
                return list.Select(item => Sorted(item, depth + 1));
            default:
                return value;
        }
    }
}
