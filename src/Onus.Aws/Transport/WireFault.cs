namespace Onus.Aws.Transport;

/// <summary>What goes wrong below an answer.</summary>
internal enum WireFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The host's name is not known.</summary>
    UnknownHost,

    /// <summary>No connection, or one that broke before the answer was there.</summary>
    Broken,

    /// <summary>The answer is shorter than it said.</summary>
    Cut,

    /// <summary>The other side could not show who it is, or speaks no TLS.</summary>
    Untrusted,

    /// <summary>The answer is larger than what is read.</summary>
    TooLarge,

    /// <summary>The proxy refused.</summary>
    Proxy,

    /// <summary>No answer in time.</summary>
    TimedOut
}
