namespace Onus.Engine.Who;

/// <summary>A question for the holder of a responsibility.</summary>
/// <param name="Responsibility">The id of the responsibility.</param>
/// <param name="Subject">A service, a type, or a variant of a service.</param>
/// <param name="Properties">Properties of the type, as <c>NAME=VALUE</c>.</param>
/// <param name="Date">The day to speak of; null for the catalogue's.</param>
public sealed record WhoRequest(string Responsibility, string Subject, IReadOnlyList<string> Properties, string? Date = null);
