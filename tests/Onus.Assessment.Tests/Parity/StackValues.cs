using System.Text.Json.Nodes;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Functions;
using Onus.Terraform.Mapping;

namespace Onus.Assessment.Tests.Parity;

/// <summary>All attributes of a block in the provider's shape, before it is deployed and afterwards.</summary>
/// <param name="provider">The attributes of each type, as <c>provider.json</c> has them.</param>
internal sealed class StackValues(JsonObject provider)
{
    /// <summary>What is known of a block before it is deployed, and the mask of what is known later.</summary>
    public (JsonObject Values, JsonObject Unknown) Planned(TerraformBlock block)
    {
        var mask = new JsonObject();
        return (Filled(block, mask), mask);
    }

    /// <summary>What a block has once it is deployed.</summary>
    public JsonObject Applied(TerraformBlock block) => Filled(block, null);

    private JsonObject Filled(TerraformBlock block, JsonObject? mask)
    {
        var shape = provider[block.Type]!.AsObject();
        return Filled(shape, shape["tags_all"] is null ? block.Values : With(block.Values, "tags_all", Tags(block)), mask);
    }

    private static Value Tags(TerraformBlock block)
    {
        var tags = new MapBuilder();
        foreach (var source in new[] { block.ProviderConfig["default_tags"] is ListValue { Items: [MapValue only] } ? only["tags"] : null, block.Values["tags"] })
        {
            foreach (var (key, value) in (source as MapValue)?.Entries ?? [])
            {
                tags.Set(key, value);
            }
        }

        return tags.Build(Origin.None);
    }

    private static MapValue With(MapValue map, string key, Value value)
    {
        var builder = new MapBuilder();
        foreach (var (name, old) in map.Entries)
        {
            builder.Set(name, old);
        }

        builder.Set(key, value);
        return builder.Build(map.Origin);
    }

    /// <summary>All attributes of a block or nested block; what is known later goes to the mask, or is answered where there is none.</summary>
    private static JsonObject Filled(JsonObject shape, MapValue values, JsonObject? mask)
    {
        var result = new JsonObject();
        foreach (var (name, attribute) in shape)
        {
            var nested = attribute!["block"]?.AsObject();
            var value = values[name];
            if (value is ListValue blocks && nested is not null)
            {
                var masks = new JsonArray();
                result[name] = new JsonArray([.. blocks.Items.Select(item =>
                {
                    var inner = mask is null ? null : new JsonObject();
                    var filled = Filled(nested, (MapValue)item, inner);
                    masks.Add(inner);
                    return filled;
                })]);
                if (mask is not null)
                {
                    mask[name] = masks;
                }
            }
            else if (value is not (null or NullValue))
            {
                Put(name, value, result, mask);
            }
            else if (attribute["computed"] is not null)
            {
                if (mask is not null)
                {
                    mask[name] = true;
                }
                else
                {
                    result[name] = attribute.AsObject().TryGetPropertyValue("answer", out var answer) ? answer?.DeepClone() : nested is not null ? new JsonArray() : "given-" + name.Replace('_', '-');
                }
            }
            else
            {
                result[name] = attribute["default"]?.DeepClone() ?? (nested is not null ? new JsonArray() : null);
            }
        }

        return result;
    }

    private static void Put(string name, Value value, JsonObject result, JsonObject? mask)
    {
        if (value is UnknownValue && mask is not null)
        {
            mask[name] = true;
            return;
        }

        if (value is ListValue list && mask is not null && list.Items.Any(item => item is UnknownValue))
        {
            mask[name] = new JsonArray([.. list.Items.Select(item => JsonValue.Create(item is UnknownValue))]);
            result[name] = new JsonArray([.. list.Items.Select(item => item is UnknownValue ? null : Json(item))]);
            return;
        }

        result[name] = Json(value);
    }

    private static JsonNode? Json(Value value) => JsonNode.Parse(JsonEncoder.Encode(value));
}
