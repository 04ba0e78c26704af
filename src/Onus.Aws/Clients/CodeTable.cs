using Onus.Api.Calls;

namespace Onus.Aws.Clients;

/// <summary>What AWS's codes mean, whichever service gives them.</summary>
internal static class CodeTable
{
    private static readonly HashSet<string> Throttling =
    [
        "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded",
        "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException",
    ];

    private static readonly HashSet<string> Transient =
    [
        "InternalError", "InternalFailure", "InternalServerError", "InternalServerException", "RequestTimeout", "RequestTimeoutException", "ServiceUnavailable", "ServiceUnavailableException",
        "Unavailable",
    ];

    private static readonly HashSet<string> Denied =
    [
        "AccessDenied", "AccessDeniedException", "AccessDeniedFault", "AuthorizationError", "AuthorizationErrorException", "Client.UnauthorizedOperation", "InsufficientPrivilegesException", "NotAuthorized",
        "UnauthorizedAccess", "UnauthorizedException", "UnauthorizedOperation",
    ];

    private static readonly HashSet<string> Expired = ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"];

    private static readonly HashSet<string> Skewed = ["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"];

    /// <summary>Codes of keys that are wrong; and of good ones in a Region that is not enabled.</summary>
    private static readonly HashSet<string> UnknownKeys =
    [
        "AuthFailure", "InvalidAccessKeyId", "InvalidClientTokenId", "InvalidToken", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "UnrecognizedClientException",
    ];

    /// <summary>Codes of signatures that are wrong: by a wrong secret, or by what happened to one request.</summary>
    private static readonly HashSet<string> WrongSignatures = ["IncompleteSignature", "IncompleteSignatureException", "InvalidSignatureException", "SignatureDoesNotMatch"];

    private static readonly HashSet<string> Unsupported =
    [
        "InvalidAction", "NotImplemented", "OptInRequired", "TypeNotFoundException", "UnknownOperation", "UnknownOperationException", "UnsupportedActionException", "UnsupportedOperation",
        "UnsupportedOperationException",
    ];

    /// <summary>Whether a code says that it was too much.</summary>
    public static bool IsThrottling(string? code, int status) => status == 429 || (code is not null && Throttling.Contains(code));

    /// <summary>Whether the service failed and may do better in a while.</summary>
    public static bool IsTransient(string? code, int status) => status is 500 or 502 or 503 or 504 || (code is not null && Transient.Contains(code));

    /// <summary>Whether keys have come to their end.</summary>
    public static bool IsExpired(string? code) => code is not null && Expired.Contains(code);

    /// <summary>Whether the moment of a signature is not the service's.</summary>
    public static bool IsSkewed(string? code, string message) =>
        code is not null && (Skewed.Contains(code) || (WrongSignatures.Contains(code) && (message.Contains("Signature expired", StringComparison.Ordinal) || message.Contains("Signature not yet current", StringComparison.Ordinal))));

    /// <summary>What it means that keys or a signature were not accepted; null where a code says nothing of them.</summary>
    /// <param name="isProvenHere">Whether the Region has accepted the keys before.</param>
    /// <param name="isProven">Whether any Region has.</param>
    public static ApiFailureKind? OfKeys(string code, bool isProvenHere, bool isProven) =>
        WrongSignatures.Contains(code) ? isProven ? ApiFailureKind.Answered : ApiFailureKind.NoCredentials
        : !UnknownKeys.Contains(code) ? null
        : !isProven ? ApiFailureKind.NoCredentials
        : !isProvenHere ? ApiFailureKind.NotSupported
        : code == "AuthFailure" ? ApiFailureKind.Denied
        : ApiFailureKind.NoCredentials;

    /// <summary>What a code means that is not about keys, clocks or haste.</summary>
    public static ApiFailureKind KindOf(string code, int status) =>
        Denied.Contains(code) ? ApiFailureKind.Denied
        : Unsupported.Contains(code) || status == 501 ? ApiFailureKind.NotSupported
        : ApiFailureKind.Answered;
}
