using Onus.Aws.Signing;

namespace Onus.Aws.Credentials;

/// <summary>Gives the keys that a client signs with, and renews them before they end.</summary>
public interface ICredentialsProvider
{
    /// <summary>Keys that are good for some minutes more.</summary>
    /// <param name="refused">A key that a service called expired: it is not given again. Null where none was.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    ValueTask<CredentialsAnswer> GetAsync(AccessKey? refused, CancellationToken cancellation);
}
