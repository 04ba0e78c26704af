using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Which step of the way a holder was settled at.</summary>
[JsonConverter(typeof(WordConverter<BasisKind>))]
public enum BasisKind : byte
{
    /// <summary>The service model's default.</summary>
    ModelDefault,

    /// <summary>What the resource type is.</summary>
    ResourceType,

    /// <summary>The service's own documentation.</summary>
    ServiceOverride,

    /// <summary>How the resource is configured.</summary>
    ConfigurationOverride,

    /// <summary>The team's own decision.</summary>
    TeamOverride,
}
