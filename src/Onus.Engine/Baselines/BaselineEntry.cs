namespace Onus.Engine.Baselines;

/// <summary>A finding that was there before: what it is known again by, wherever it stands now.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Type">The type of the resource.</param>
/// <param name="Address">The address of the resource in its deployment.</param>
/// <param name="Deployment">The deployment that it was in.</param>
internal sealed record BaselineEntry(string Check, string Type, string Address, string Deployment);
