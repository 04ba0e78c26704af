using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>The tags of a block with those that its provider gives to everything.</summary>
internal static class DefaultTags
{
    /// <summary>The tags; null when there are none.</summary>
    public static Value? Of(BlockScope scope)
    {
        if (scope.Self["tags_all"] is MapValue { Count: > 0 } all)
        {
            return all;
        }

        var own = scope.Self["tags"];
        if (Defaults(scope.Block.ProviderConfig["default_tags"]) is not MapValue { Count: > 0 } defaults || own is not (null or NullValue or MapValue))
        {
            return own;
        }

        var builder = new MapBuilder(defaults.Count);
        foreach (var (key, value) in defaults.Entries)
        {
            builder.Set(key, value);
        }

        foreach (var (key, value) in (own as MapValue)?.Entries ?? [])
        {
            builder.Set(key, value);
        }

        return builder.Build(own?.Origin ?? defaults.Origin);
    }

    private static Value? Defaults(Value? block) => block switch
    {
        ListValue { Items: [MapValue map, ..] } => map["tags"],
        MapValue map => map["tags"],
        _ => null,
    };
}
