using System.Diagnostics.CodeAnalysis;
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
    private bool _isRenewing;

    /// <summary>The Region that a profile names; null where there is no such profile, or it names none.</summary>
    public static string? RegionOf(string profile)
    {
        try
        {
            return new CredentialProfileStoreChain().TryGetProfile(profile, out var found) ? found.Region?.SystemName : null;
        }
        catch (Exception e) when (e is AmazonClientException or ArgumentException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // What can't be read names no Region; getting credentials says that it can't be.
            return null;
        }
    }

    /// <inheritdoc/>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SecurityToken.AmazonSecurityTokenServiceClient", "AWSSDK.SecurityToken")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SecurityToken.AmazonSecurityTokenServiceConfig", "AWSSDK.SecurityToken")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SSO.AmazonSSOClient", "AWSSDK.SSO")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SSO.AmazonSSOConfig", "AWSSDK.SSO")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SSOOIDC.AmazonSSOOIDCClient", "AWSSDK.SSOOIDC")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, "Amazon.SSOOIDC.AmazonSSOOIDCConfig", "AWSSDK.SSOOIDC")]
    protected override async ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation)
    {
        try
        {
            if (Source() is not { } source)
            {
                return CredentialsAnswer.None("no-profile", "There is no such profile, or it holds no credentials.");
            }

            if (_isRenewing && source is RefreshingAWSCredentials refreshing)
            {
                refreshing.ClearCredentials();
            }

            // What the library waits for hangs on networks and other programs: it does not hold up who cancels.
            var keys = await source.GetCredentialsAsync().WaitAsync(cancellation).ConfigureAwait(false);
            _isRenewing = true;
            return keys is null
                ? CredentialsAnswer.None("no-credentials", "This machine has no credentials for AWS.")
                : CredentialsAnswer.Of(new AccessKey(keys.AccessKey, keys.SecretKey, keys.UseToken ? keys.Token : null, End(source)));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever went wrong in files, programs and networks, there are no credentials. The library's own words may quote what it read: they are not passed on.
            return CredentialsAnswer.None("no-credentials", "No credentials for AWS could be had on this machine: sign in again, or name a profile.");
        }
    }

    private AWSCredentials? Source() =>
        profile is null ? DefaultAWSCredentialsIdentityResolver.GetCredentials(null)
        : new CredentialProfileStoreChain().TryGetAWSCredentials(profile, out var found) ? found
        : null;

    private static DateTimeOffset? End(AWSCredentials source) => source.Expiration is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : null;
}
