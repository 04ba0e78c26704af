using System.Text;
using Onus.Contracts.Digests;

namespace Onus.Aws.Tests.Signing;

/// <summary>The vectors of RFC 4231.</summary>
public sealed class HmacTests
{
    [Theory]
    [InlineData("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")]
    [InlineData("4a656665", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    public void A_key_and_a_text_have_the_published_digest(string key, string text, string digest) =>
        Convert.ToHexStringLower(Hmac.Sha256(Convert.FromHexString(key), Encoding.ASCII.GetBytes(text))).ShouldBe(digest);

    [Fact]
    public void A_key_that_is_longer_than_a_block_is_digested_first() =>
        Convert.ToHexStringLower(Hmac.Sha256(Enumerable.Repeat((byte)0xaa, 131).ToArray(), "Test Using Larger Than Block-Size Key - Hash Key First"u8))
            .ShouldBe("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}
