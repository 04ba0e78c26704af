namespace Onus.Aws.Protocols;

/// <summary>What a service said of a request that it did not answer.</summary>
/// <param name="Code">Its code; null where it gave none.</param>
/// <param name="Message">Its words; empty where it gave none.</param>
/// <param name="Region">The Region that should have been asked; null where that was not said.</param>
internal sealed record ServiceError(string? Code, string Message, string? Region = null);
