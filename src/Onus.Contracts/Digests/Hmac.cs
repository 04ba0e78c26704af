namespace Onus.Contracts.Digests;

/// <summary>
/// Keyed digests (RFC 2104). They sign requests by keys that the caller has anyway; what they take in time hangs on lengths alone, as the digests that they are made of do.
/// </summary>
public static class Hmac
{
    private const int BlockSize = 64;

    /// <summary>HMAC with SHA-256, 32 bytes.</summary>
    /// <param name="key">The key, of any length.</param>
    /// <param name="data">What is signed.</param>
    public static byte[] Sha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var block = new byte[BlockSize];
        (key.Length > BlockSize ? Digest.Sha256(key) : key).CopyTo(block);
        return Digest.Sha256([.. Mixed(block, 0x5C), .. Digest.Sha256([.. Mixed(block, 0x36), .. data])]);
    }

    private static byte[] Mixed(byte[] block, byte with) => Array.ConvertAll(block, one => (byte)(one ^ with));
}
