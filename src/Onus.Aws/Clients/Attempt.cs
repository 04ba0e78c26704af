using Onus.Api.Calls;

namespace Onus.Aws.Clients;

/// <summary>What came of one request.</summary>
/// <param name="Answer">The answer, should it be the last one.</param>
/// <param name="Retry">Whether it is sent again.</param>
/// <param name="After">How long the service asked to wait; null where it did not.</param>
/// <param name="Region">The Region that should be asked instead; null where none was named.</param>
internal sealed record Attempt(ApiAnswer Answer, RetryKind Retry = RetryKind.No, TimeSpan? After = null, string? Region = null)
{
    /// <summary>A request that failed.</summary>
    public static Attempt Failed(ApiFailureKind kind, string code, string message, int status = 0, RetryKind retry = RetryKind.No) =>
        new(ApiAnswer.Failed(new ApiFailure(kind, code, message, status)), retry);
}
