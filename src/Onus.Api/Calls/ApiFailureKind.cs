namespace Onus.Api.Calls;

/// <summary>What a failed call means.</summary>
public enum ApiFailureKind
{
    /// <summary>The service answered with an error of its own; its code says what is meant, such as that something is not set.</summary>
    Answered,

    /// <summary>The credentials may not make this call.</summary>
    Denied,

    /// <summary>The credentials are missing, wrong or expired: no other call would do better.</summary>
    NoCredentials,

    /// <summary>The Region, or the service in it, does not know the operation, or the Region is not enabled.</summary>
    NotSupported,

    /// <summary>The service asked to wait for longer than the scan may.</summary>
    Throttled,

    /// <summary>The service failed, or could not be reached, however often it was tried.</summary>
    Unavailable,

    /// <summary>There was no answer in the time that a call has.</summary>
    TimedOut,

    /// <summary>What came is not what the protocol says: a page of a proxy, a body that is cut, a member of another kind.</summary>
    Malformed,

    /// <summary>The answer is larger than what is read.</summary>
    TooLarge
}
