using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Onus.Aws.Signing;

namespace Onus.Aws.Credentials;

/// <summary>
/// The credentials that AWS's own tools would use on this machine: of the environment, of a profile (with its roles, its sign-in, its process), of a container or an instance.
/// AWS's library finds them, and reads the environment and the files that it documents.
/// </summary>
/// <param name="profile">The profile; null for the usual chain.</param>
public sealed class MachineCredentials(string? profile, TimeProvider time) : RenewedCredentials(time)
{
    private AWSCredentials? _source;

    /// <inheritdoc/>
    protected override async ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation)
    {
        try
        {
            if (Source() is not { } source)
            {
                return CredentialsAnswer.None("no-profile", profile is null ? "This machine has no credentials for AWS." : "There is no such profile, or it holds no credentials.");
            }

            var keys = await source.GetCredentialsAsync().WaitAsync(cancellation).ConfigureAwait(false);
            return keys is null
                ? CredentialsAnswer.None("no-credentials", "This machine has no credentials for AWS.")
                : CredentialsAnswer.Of(new AccessKey(keys.AccessKey, keys.SecretKey, keys.UseToken ? keys.Token : null, End(source)));
        }
        catch (Exception e) when (e is AmazonClientException or InvalidOperationException or ArgumentException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            // The library's own words may quote what it read: they are not passed on.
            _source = null;
            return CredentialsAnswer.None("no-credentials", "No credentials for AWS could be had on this machine: sign in again, or name a profile.");
        }
    }

    private AWSCredentials? Source()
    {
        if (_source is null)
        {
            if (profile is null)
            {
                _source = DefaultAWSCredentialsIdentityResolver.GetCredentials(null);
            }
            else if (new CredentialProfileStoreChain().TryGetAWSCredentials(profile, out var found))
            {
                _source = found;
            }
        }

        return _source;
    }

    private static DateTimeOffset? End(AWSCredentials source) => source.Expiration is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : null;
}
