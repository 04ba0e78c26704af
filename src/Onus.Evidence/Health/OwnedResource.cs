using System.Collections.Immutable;

namespace Onus.Evidence.Health;

/// <summary>A resource that events may touch.</summary>
/// <param name="Deployment">The deployment, as it is shown.</param>
/// <param name="Address">The address in it.</param>
/// <param name="Type">The type.</param>
/// <param name="Service">The service; null when no service claims the type.</param>
/// <param name="IsThing">Whether it is something by itself, not only the configuration of something else.</param>
public sealed record OwnedResource(string Deployment, string Address, string Type, string? Service, bool IsThing)
{
    /// <summary>The Region; null where it is not told.</summary>
    public string? Region { get; init; }

    /// <summary>The account that it is in; null where it is not told.</summary>
    public string? Account { get; init; }

    /// <summary>Whether it is in no Region.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Its ids, ARNs and names; empty where the source does not tell them.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The zones that it is in; empty where they are not told.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>The zones of what it lies in, such as subnets: it is in one or several of them, and in which is not told.</summary>
    public ImmutableArray<string> PerhapsZones { get; init; } = [];

    /// <summary>Whether it lies in something of which the zone is not told, or has zones that are not known.</summary>
    public bool HasMoreZones { get; init; }

    /// <summary>The second part of its type in small letters, which ARNs often begin with.</summary>
    internal string Family => Type.Split("::") is [_, var family, ..] ? family.ToLowerInvariant() : "";

    /// <summary>The last part of its type.</summary>
    internal string Kind => Type.Split("::")[^1];
}
