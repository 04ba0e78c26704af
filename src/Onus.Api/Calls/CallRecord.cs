namespace Onus.Api.Calls;

/// <summary>One request that was sent.</summary>
/// <param name="Account">The account whose credentials it was made with, as the client was told.</param>
/// <param name="Service">The service.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Region">The Region that it was signed for.</param>
/// <param name="Attempt">Which request it is for its call, from 1.</param>
/// <param name="Status">The status of HTTP; zero where no answer came.</param>
/// <param name="Duration">How long it took, without what was waited before.</param>
/// <param name="Code">The code of what went wrong; null where nothing did.</param>
public sealed record CallRecord(string Account, string Service, string Operation, string Region, int Attempt, int Status, TimeSpan Duration, string? Code);
