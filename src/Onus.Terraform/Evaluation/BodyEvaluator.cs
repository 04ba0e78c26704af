using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Evaluation;

/// <summary>Evaluates bodies: attributes by name, nested blocks as lists of maps, <c>dynamic</c> blocks expanded.</summary>
/// <param name="owner">The block that the body belongs to, which answers for what its nested blocks do not hold; null when none does.</param>
internal sealed class BodyEvaluator(RootEvaluation root, BlockInstance? owner = null)
{
    private const int MaxDepth = 64;

    /// <summary>The body of a resource or data source; meta-arguments and what is null are left out.</summary>
    public MapValue Top(Body body, Scope scope)
    {
        var builder = new MapBuilder(body.Attributes.Length + body.Blocks.Length);
        foreach (var attribute in body.Attributes)
        {
            if (attribute.Name is not ("count" or "for_each" or "provider" or "depends_on") && Attribute(attribute, scope) is var value and not NullValue)
            {
                builder.Set(attribute.Name, value);
            }
        }

        Blocks(body, scope, builder, 0, "", isTop: true);
        return builder.Build(body.Origin);
    }

    public MapValue Nested(Body body, Scope scope) => Nested(body, scope, 0, "", null);

    private MapValue Nested(Body body, Scope scope, int depth, string path, NestedBlock? open)
    {
        var builder = new MapBuilder(body.Attributes.Length + body.Blocks.Length);
        foreach (var attribute in body.Attributes)
        {
            builder.Set(attribute.Name, Attribute(attribute, scope));
        }

        Blocks(body, scope, builder, depth + 1, path, isTop: false);
        var map = builder.Build(body.Origin);
        return open is null ? map : root.Register(map, open);
    }

    private Value Attribute(AttributeSyntax attribute, Scope scope)
    {
        var value = root.Evaluate(attribute.Value, scope);
        return value.Origin.HasPlace ? value : value.WithOrigin(attribute.Value.Origin.HasPlace ? attribute.Value.Origin.As(OriginKind.Computed) : attribute.Origin);
    }

    private void Blocks(Body body, Scope scope, MapBuilder builder, int depth, string path, bool isTop)
    {
        if (body.Blocks.Length == 0)
        {
            return;
        }

        var lists = new Dictionary<string, NestedBlocks>(StringComparer.Ordinal);
        foreach (var block in body.Blocks)
        {
            if (isTop && block.Type is "lifecycle" or "provisioner" or "connection")
            {
                continue;
            }

            var isDynamic = block.Type == "dynamic" && block.Label(0) is not null;
            var type = isDynamic ? block.Label(0)! : block.Type;
            if (!lists.TryGetValue(type, out var list))
            {
                list = new NestedBlocks(block.Origin, path + type + ".", owner);
                lists[type] = list;
            }

            if (depth > MaxDepth || !root.TakeNested(block.Origin))
            {
                list.Lose(depth > MaxDepth ? new UnknownReason(UnknownCode.LimitReached, $"blocks nest too deep") : Budget.Reason);
            }
            else if (isDynamic)
            {
                Dynamic(block, type, scope, list, depth);
            }
            else
            {
                list.Add(Nested(block.Body, scope, depth, list.Path, list.Open));
            }
        }

        foreach (var (type, list) in lists)
        {
            builder.Set(type, list.ToValue());
        }
    }

    private void Dynamic(BlockSyntax block, string type, Scope scope, NestedBlocks list, int depth)
    {
        var content = block.Body.Blocks.FirstOrDefault(inner => inner.Type == "content");
        if (content is null || block.Body.Attribute("for_each") is not { } each)
        {
            root.Warning("tf-dynamic", $"A dynamic block needs for_each and content.", block.Origin, $"Add what is missing.");
            list.Lose(new UnknownReason(UnknownCode.Invalid, $"the dynamic block is not complete"));
            return;
        }

        var iterator = block.Body.Attribute("iterator") is { } named && Modules.SyntaxText.Names(named.Value) is [var name] ? name : type;
        var elements = root.Evaluate(each.Value, scope);
        if (elements is UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } undecided && Array.TrueForAll([.. candidates], candidate => candidate is ListValue or MapValue))
        {
            list.Branch(undecided.Reason, [.. candidates.Select(candidate => Expand(candidate, content, iterator, scope, list, depth))]);
        }
        else if (elements is UnknownValue unknown)
        {
            var any = new UnknownValue(unknown.Reason, unknown.Origin, unknown.Refinement is { References.IsDefaultOrEmpty: false } refinement ? new Refinement { References = refinement.References } : null, unknown.IsSensitive);
            list.Lose(unknown.Reason, Element(content, iterator, scope, list, depth, any, any));
        }
        else if (elements is ListValue or MapValue)
        {
            list.Add(Expand(elements, content, iterator, scope, list, depth));
            if (root.Budget.IsSpent)
            {
                list.Lose(Budget.Reason);
            }
        }
        else
        {
            root.Warning("tf-dynamic", $"The for_each of a dynamic block takes a list, a set or a map.", each.Origin, $"Correct the expression.");
            list.Lose(new UnknownReason(UnknownCode.Invalid, $"the for_each of a dynamic block is wrong"));
        }
    }

    private List<Value> Expand(Value elements, BlockSyntax content, string iterator, Scope scope, NestedBlocks blocks, int depth)
    {
        var made = new List<Value>();
        switch (elements)
        {
            case ListValue list:
                for (var i = 0; i < list.Count && root.TakeNested(content.Origin); i++)
                {
                    Value key = list.Collection == CollectionKind.Set ? list.Items[i] : Value.Of(i, content.Origin);
                    made.Add(Element(content, iterator, scope, blocks, depth, key, list.IsSensitive ? list.Items[i].AsSensitive() : list.Items[i]));
                }

                break;
            case MapValue map:
                foreach (var (key, value) in map.SortedEntries)
                {
                    if (root.TakeNested(content.Origin))
                    {
                        made.Add(Element(content, iterator, scope, blocks, depth, Value.Of(key, content.Origin), map.IsSensitive ? value.AsSensitive() : value));
                    }
                }

                break;
        }

        return made;
    }

    private MapValue Element(BlockSyntax content, string iterator, Scope scope, NestedBlocks blocks, int depth, Value key, Value value) =>
        Nested(content.Body, new InnerScope(scope, iterator, Value.Map(("key", key), ("value", value))), depth, blocks.Path, blocks.Open);
}
