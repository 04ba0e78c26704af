using Onus.Engine.Inputs;

namespace Onus.Engine.Health;

/// <summary>Which events are asked about, and what they are matched with.</summary>
/// <param name="Input">What is deployed; without paths nothing is said of what events touch.</param>
/// <param name="Events">Where events are read from.</param>
public sealed record HealthRequest(InputRequest Input, HealthSources Events);
