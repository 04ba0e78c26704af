namespace Onus.Live.Collecting;

/// <summary>A type of which something says that there are some.</summary>
/// <param name="Type">The type.</param>
/// <param name="Region">The Region where.</param>
/// <param name="Counted">How many AWS Config counts there; null where tags say that there are some.</param>
public sealed record UsedType(string Type, string Region, long? Counted);
