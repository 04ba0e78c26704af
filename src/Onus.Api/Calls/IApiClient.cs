namespace Onus.Api.Calls;

/// <summary>Calls AWS by one set of credentials. It retries what may be retried, never exceeds the rates that it was given, and never throws for what a service or a network does.</summary>
public interface IApiClient
{
    /// <summary>Makes one call.</summary>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation);
}
