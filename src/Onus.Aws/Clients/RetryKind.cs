namespace Onus.Aws.Clients;

/// <summary>Whether a request that failed is sent again.</summary>
internal enum RetryKind
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>After a short while: the service, or the way to it, failed.</summary>
    Transient,

    /// <summary>After a longer while: it was too much.</summary>
    Throttled,

    /// <summary>At once, by the service's clock.</summary>
    Skew,

    /// <summary>At once, with new keys.</summary>
    Renew,

    /// <summary>At once, in another Region.</summary>
    Region
}
