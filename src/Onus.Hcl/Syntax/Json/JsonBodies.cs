using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Hcl.Syntax.Json;

/// <summary>Turns JSON objects into bodies, as a schema tells.</summary>
internal sealed class JsonBodies(JsonContext context)
{
    private const string CommentName = "//";

    private readonly JsonExpressions _expressions = new(context);

    /// <summary>The body of an object, or of an array of objects whose members are taken together.</summary>
    public Body Of(JsonNode node, JsonBodySchema schema)
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>();
        var blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
        var names = new HashSet<string>();
        foreach (var member in Objects(node).SelectMany(item => item.Members))
        {
            var name = member.Name.Text;
            if (name == CommentName)
            {
                continue;
            }

            if (schema.Blocks.TryGetValue(name, out var block))
            {
                Blocks(member.Name, member.Value, block, block.Labels, [], blocks);
            }
            else if (names.Add(name))
            {
                attributes.Add(new AttributeSyntax(name, _expressions.Of(member.Value), context.At(member.Name).Through(member.Value.End)));
            }
            else
            {
                context.Error("hcl-duplicate-attribute", $"\"{name}\" is set twice; the first value is kept.", member.Name, "Remove one of them.");
            }
        }

        return new Body(attributes.DrainToImmutable(), blocks.DrainToImmutable(), context.At(node));
    }

    /// <summary>The blocks in a value: one level of objects for each label, then an object for one block or an array for several. Null is no block.</summary>
    private void Blocks(JsonNode type, JsonNode value, JsonBlockSchema schema, int labelsToCome, ImmutableArray<BlockLabel> labels, ImmutableArray<BlockSyntax>.Builder blocks)
    {
        if (labelsToCome == 0)
        {
            foreach (var body in Objects(value))
            {
                blocks.Add(new BlockSyntax(type.Text, labels, Of(body, schema.Body), body.Offset > type.Offset ? context.At(type).Through(body.End) : context.At(type)));
            }

            return;
        }

        foreach (var member in Objects(value).SelectMany(item => item.Members))
        {
            if (member.Name.Text != CommentName)
            {
                var label = new BlockLabel(member.Name.Text, true, context.At(member.Name));
                Blocks(type, member.Value, schema, labelsToCome - 1, labels.Add(label), blocks);
            }
        }
    }

    private IEnumerable<JsonNode> Objects(JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonTokenType.StartObject:
                return [node];
            case JsonTokenType.Null:
                return [];
            case JsonTokenType.StartArray:
                return node.Items.SelectMany(item => item.Kind == JsonTokenType.StartArray ? Wrong(item) : Objects(item));
            default:
                return Wrong(node);
        }
    }

    private IEnumerable<JsonNode> Wrong(JsonNode node)
    {
        context.Error("hcl-json-block", "An object should stand here, or an array of objects.", node, "Write blocks as objects; one object around them for each label.");
        return [];
    }
}
