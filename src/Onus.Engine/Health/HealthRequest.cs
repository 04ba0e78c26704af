using System.Collections.Immutable;
using Onus.Engine.Inputs;

namespace Onus.Engine.Health;

/// <summary>Which events are asked about, and what they are matched with.</summary>
/// <param name="Input">What is deployed; without paths nothing is said of what events touch.</param>
/// <param name="Events">Files and folders of events.</param>
public sealed record HealthRequest(InputRequest Input, ImmutableArray<string> Events)
{
    /// <summary>Events that were given otherwise than in files, such as on standard input; null for none.</summary>
    public ReadOnlyMemory<byte>? Given { get; init; }

    /// <summary>The file that keeps what was seen; null for none. It need not be there.</summary>
    public string? History { get; init; }
}
