using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax.Json;

/// <summary>Turns JSON objects into bodies, as a schema tells.</summary>
internal sealed class JsonBodies(JsonSource source)
{
    private const string CommentName = "//";

    private readonly JsonExpressions _expressions = new(source);

    /// <summary>The body of an object, or of an array of objects whose members are taken together.</summary>
    public Body Of(Value value, JsonBodySchema schema)
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>();
        var blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
        var names = new HashSet<string>();
        foreach (var (name, content) in Objects(value).SelectMany(source.Members))
        {
            if (name.Value == CommentName)
            {
                continue;
            }

            if (schema.Blocks.TryGetValue(name.Value, out var block))
            {
                Blocks(name, content, block, block.Labels, [], blocks);
            }
            else if (names.Add(name.Value))
            {
                attributes.Add(new AttributeSyntax(name.Value, _expressions.Of(content), name.Origin.Through(content.Origin.End)));
            }
            else
            {
                source.Error("hcl-duplicate-attribute", $"\"{name.Value}\" is set twice; the first value is kept.", name, $"Remove one of them.");
            }
        }

        return new Body(attributes.DrainToImmutable(), blocks.DrainToImmutable(), value.Origin);
    }

    /// <summary>The blocks in a value: one level of objects for each label, then an object for one block or an array for several. Null is no block.</summary>
    private void Blocks(StringValue type, Value value, JsonBlockSchema schema, int labelsToCome, ImmutableArray<BlockLabel> labels, ImmutableArray<BlockSyntax>.Builder blocks)
    {
        if (labelsToCome == 0)
        {
            foreach (var body in Objects(value))
            {
                blocks.Add(new BlockSyntax(type.Value, labels, Of(body, schema.Body), type.Origin.Through(body.Origin.End)));
            }

            return;
        }

        foreach (var (name, content) in Objects(value).SelectMany(source.Members))
        {
            if (name.Value != CommentName)
            {
                Blocks(type, content, schema, labelsToCome - 1, labels.Add(new BlockLabel(name.Value, true, name.Origin)), blocks);
            }
        }
    }

    private IEnumerable<MapValue> Objects(Value value)
    {
        switch (value)
        {
            case MapValue map:
                return [map];
            case NullValue:
                return [];
            case ListValue list:
                return list.Items.SelectMany(item => item is ListValue ? Wrong(item) : Objects(item));
            default:
                return Wrong(value);
        }
    }

    private IEnumerable<MapValue> Wrong(Value value)
    {
        source.Error("hcl-json-block", $"An object should stand here, or an array of objects.", value, $"Write blocks as objects; one object around them for each label.");
        return [];
    }
}
