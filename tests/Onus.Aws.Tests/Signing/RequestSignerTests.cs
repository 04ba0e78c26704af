using System.Text;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;

namespace Onus.Aws.Tests.Signing;

/// <summary>The vectors that AWS publishes for Signature Version 4 (aws-sig-v4-test-suite), and botocore's signature where a path is encoded twice.</summary>
public sealed class RequestSignerTests
{
    private static readonly DateTimeOffset Then = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("get-vanilla", "GET", "/", "", "", "", "host;x-amz-date", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-vanilla-query-order-key-case", "GET", "/", "Param2=value2&Param1=value1", "", "", "host;x-amz-date", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("get-vanilla-utf8-query", "GET", "/", "ሴ=bar", "", "", "host;x-amz-date", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04")]
    [InlineData("get-header-value-trim", "GET", "/", "", "My-Header1: value1|My-Header2: \"a   b   c\"", "", "host;my-header1;my-header2;x-amz-date", "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736")]
    [InlineData("get-vanilla-with-session-token", "GET", "/", "", "", "", "host;x-amz-date;x-amz-security-token", "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8", "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267")]
    [InlineData("post-vanilla", "POST", "/", "", "", "", "host;x-amz-date", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("post-x-www-form-urlencoded", "POST", "/", "", "Content-Type:application/x-www-form-urlencoded", "Param1=value1", "content-type;host;x-amz-date", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a")]
    [InlineData("a path that is sent encoded", "GET", "/%E1%88%B4", "", "", "", "host;x-amz-date", "697b34846207a3f72246f99d74ae1ee4fe54f44bb06730c58a0d339eb079596d")]
    public void A_published_request_has_the_published_signature(string name, string method, string path, string query, string headers, string body, string signed, string signature, string? token = null)
    {
        name.ShouldNotBeEmpty();
        var request = new WireRequest { Method = method, Path = path, Body = Encoding.UTF8.GetBytes(body) };
        request.Query.AddRange(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1])));
        request.Headers.AddRange(headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => (line.Split(':')[0], line.Split(':')[1])));

        var result = RequestSigner.Sign(request, "example.amazonaws.com", path, new SigningScope("us-east-1", "service"), TestClient.Key with { Token = token }, Then);

        result.ShouldContain(("Authorization", $"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={signed}, Signature={signature}"));
        result.ShouldContain(("X-Amz-Date", "20150830T123600Z"));
    }

    [Fact]
    public void S3_signs_the_path_as_it_is_sent_and_says_the_digest_of_the_body()
    {
        // Of "Signature Calculations for the Authorization Header" in S3's API reference: GET Bucket Lifecycle.
        var request = new WireRequest { Method = "GET", Path = "/", Query = { ("lifecycle", "") } };
        var key = new AccessKey("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", null, null);

        var result = RequestSigner.Sign(request, "examplebucket.s3.amazonaws.com", "/", new SigningScope("us-east-1", "s3", IsObjectStore: true), key, new DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero));

        result.ShouldContain(("X-Amz-Content-Sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        result.ShouldContain(("Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, "
            + "Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
    }

    [Fact]
    public void A_key_is_printed_without_its_secrets() => new AccessKey("AKIDEXAMPLE", "secret", "token", null).ToString().ShouldBe("AKIDEXAMPLE");
}
