using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Onus.Contracts.Digests;

namespace Onus.Core.Tests.Digests;

/// <summary>Our digests are those of everybody else, without OpenSSL.</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "They are compared.")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "They are compared.")]
public sealed class DigestTests
{
    [Fact]
    public void Digests_of_any_length_are_those_of_the_framework()
    {
        var random = new Random(20260831);
        for (var length = 0; length < 400; length++)
        {
            var data = new byte[length];
            random.NextBytes(data);

            Digest.Md5(data).ShouldBe(MD5.HashData(data), $"MD5 of {length} bytes");
            Digest.Sha1(data).ShouldBe(SHA1.HashData(data), $"SHA-1 of {length} bytes");
            Digest.Sha256(data).ShouldBe(SHA256.HashData(data), $"SHA-256 of {length} bytes");
            Digest.Sha512(data).ShouldBe(SHA512.HashData(data), $"SHA-512 of {length} bytes");
        }
    }

    [Fact]
    public void Digests_are_those_of_the_standards_examples()
    {
        Convert.ToHexStringLower(Digest.Md5("abc"u8)).ShouldBe("900150983cd24fb0d6963f7d28e17f72");
        Convert.ToHexStringLower(Digest.Sha1("abc"u8)).ShouldBe("a9993e364706816aba3e25717850c26c9cd0d89d");
        Convert.ToHexStringLower(Digest.Sha256("abc"u8)).ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Convert.ToHexStringLower(Digest.Sha512("abc"u8)).ShouldStartWith("ddaf35a193617abacc417349ae204131");
    }
}
