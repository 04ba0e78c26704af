// TLS needs the machine's cryptography whatever we do: who looks at files alone never gets here.
#pragma warning disable RS0030
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Onus.Aws.Transport;

/// <summary>Authorities of the user's own choice, instead of the machine's.</summary>
internal static class Authorities
{
    /// <summary>A policy that trusts the certificates of a bundle alone.</summary>
    /// <exception cref="FormatException">There is no certificate in it, or one that can't be read.</exception>
    public static X509ChainPolicy PolicyOf(string bundle)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPem(bundle);
        }
        catch (CryptographicException e)
        {
            throw new FormatException("The bundle of authorities holds a certificate that can't be read.", e);
        }

        return policy.CustomTrustStore.Count > 0 ? policy : throw new FormatException("The bundle of authorities holds no certificate.");
    }
}
