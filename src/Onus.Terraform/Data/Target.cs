using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Terraform.Data;

/// <summary>What is known of where a provider configuration deploys to.</summary>
internal static class Target
{
    public static Value RegionOf(MapValue provider, ReadOptions options)
    {
        if (provider["region"] is { IsNull: false } configured)
        {
            return configured;
        }

        return options.Region is { } given
            ? Value.Of(given, Origin.None.As(OriginKind.Given))
            : Value.Unknown(UnknownCode.DependsOnTarget, $"the Region that is deployed to is not known", default, Refinement.Present);
    }

    /// <summary>The tags that the provider puts on all that it makes.</summary>
    public static Value DefaultTags(MapValue provider) => provider["default_tags"] switch
    {
        ListValue { Items: [MapValue block, ..] } => block["tags"] ?? Value.Map(),
        MapValue block => block["tags"] ?? Value.Map(),
        UnknownValue unknown => unknown,
        _ => Value.Map(),
    };
}
