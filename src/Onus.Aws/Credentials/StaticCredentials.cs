using Onus.Aws.Signing;

namespace Onus.Aws.Credentials;

/// <summary>One key, which can't be renewed.</summary>
public sealed class StaticCredentials(AccessKey key) : ICredentialsProvider
{
    /// <inheritdoc/>
    public ValueTask<CredentialsAnswer> GetAsync(AccessKey? refused, CancellationToken cancellation) =>
        new(refused == key ? CredentialsAnswer.None("expired", "The credentials have expired, and can't be renewed.") : CredentialsAnswer.Of(key));
}
