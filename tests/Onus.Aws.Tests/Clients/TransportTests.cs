using Onus.Api.Calls;
using Onus.Aws.Endpoints;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;

namespace Onus.Aws.Tests.Clients;

/// <summary>What a real connection does, on the loopback.</summary>
public sealed class TransportTests
{
    private const string Keys = """{"Keys":[]}""";

    private readonly CallLog _log = new();

    [Fact]
    public async Task A_reset_a_cut_body_and_a_page_are_tried_again_and_then_it_is_read()
    {
        await using var server = new RawServer(number => number switch
        {
            0 => null,
            1 => $"HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{Keys}",
            2 => RawServer.Http(200, "<html>Sign in to the network</html>"),
            _ => RawServer.Http(200, Keys),
        });

        (await AskAsync(server)).Output.ShouldNotBeNull();

        _log.Calls.Select(call => (call.Attempt, call.Status, call.Code)).ShouldBe([(1, 0, "unreachable"), (2, 0, "cut"), (3, 200, "malformed"), (4, 200, null)]);
        server.Requests[^1].ShouldContain("Authorization: AWS4-HMAC-SHA256");
    }

    [Fact]
    public async Task A_chunked_body_that_is_cut_is_no_answer()
    {
        await using var server = new RawServer(_ => $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{Keys.Length:x}\r\n{Keys}\r\n");

        (await AskAsync(server)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.Malformed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_is_too_large_is_not_read(bool says)
    {
        var body = $$"""{"Keys":[],"NextMarker":"{{new string('x', 5000)}}"}""";
        await using var server = new RawServer(_ => says ? RawServer.Http(200, body) : $"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}");

        (await AskAsync(server)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.TooLarge);

        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        await using var other = new RawServer(_ => RawServer.Http(200, Keys));
        await using var server = new RawServer(_ => RawServer.Http(302, "", $"Location: {other.Address}\r\n"));

        (await AskAsync(server)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.Malformed);

        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_who_listens_is_unavailable_and_nobody_of_that_name_is_no_endpoint()
    {
        Uri gone;
        await using (var server = new RawServer(_ => null))
        {
            gone = server.Address;
        }

        (await AskAsync(gone)).Failure.ShouldNotBeNull().Kind.ShouldBe(ApiFailureKind.Unavailable);
        (await AskAsync(new Uri("http://no-such-host.invalid"))).Failure.ShouldNotBeNull().Code.ShouldBe("unknown-host");
    }

    [Fact]
    public async Task Who_speaks_no_tls_is_not_trusted()
    {
        await using var server = new RawServer(_ => RawServer.Http(200, Keys), isDeaf: true);

        (await AskAsync(new Uri(server.Address.ToString().Replace("http:", "https:", StringComparison.Ordinal)))).Failure.ShouldNotBeNull().Code.ShouldBe("untrusted");
    }

    [Fact]
    public async Task A_proxy_is_asked_for_what_is_not_named_to_go_without()
    {
        await using var proxy = new RawServer(_ => RawServer.Http(200, Keys));
        using var transport = new HttpTransport(new TransportOptions { Proxy = proxy.Address, WithoutProxy = ["internal.example"] });

        (await AskAsync(transport, new Uri("http://kms.example"))).Output.ShouldNotBeNull();

        proxy.Requests.ShouldHaveSingleItem().ShouldStartWith("POST http://kms.example/ HTTP/1.1");
    }

    [Fact]
    public async Task Authorities_of_the_user_s_own_are_trusted_and_no_others()
    {
        await using var server = new TlsServer(RawServer.Http(200, Keys));
        await using var other = new TlsServer(RawServer.Http(200, Keys));
        using var transport = new HttpTransport(new TransportOptions { Authorities = server.Certificate });

        (await AskAsync(transport, server.Address)).Output.ShouldNotBeNull();
        (await AskAsync(transport, other.Address)).Failure.ShouldNotBeNull().Code.ShouldBe("untrusted");
        (await AskAsync(server.Address)).Failure.ShouldNotBeNull().Code.ShouldBe("untrusted");
    }

    [Theory]
    [InlineData("HTTPS_PROXY", "http://proxy:3128", "http://proxy:3128/")]
    [InlineData("https_proxy", "proxy:3128", "http://proxy:3128/")]
    [InlineData("ALL_PROXY", "https://proxy", "https://proxy/")]
    [InlineData("HTTP_PROXY", "http://proxy:3128", null)]
    [InlineData("HTTPS_PROXY", "", null)]
    public void Variables_say_which_proxy(string name, string value, string? proxy)
    {
        var options = TransportOptions.FromVariables(new Dictionary<string, string> { [name] = value, ["no_proxy"] = "a.example, .b.example" }, null);
        options.Proxy?.ToString().ShouldBe(proxy);
        (options.Proxy is null).ShouldBe(proxy is null);
        options.WithoutProxy.ShouldBe(["a.example", ".b.example"]);
    }

    [Fact]
    public void A_proxy_that_is_no_address_is_refused_by_the_name_of_its_variable() =>
        Should.Throw<FormatException>(() => TransportOptions.FromVariables(new Dictionary<string, string> { ["HTTPS_PROXY"] = "socks5://u:secret@proxy" }, null)).Message.ShouldNotContain("secret");

    [Theory]
    [InlineData("kms.eu-west-1.amazonaws.com", false)]
    [InlineData("internal.example", true)]
    [InlineData("a.internal.example", true)]
    [InlineData("notinternal.example", false)]
    [InlineData("localhost", true)]
    public void Names_without_the_proxy_cover_their_subdomains(string host, bool without) =>
        new ProxyWay(new Uri("http://user:p%40ss@proxy:3128"), [".internal.example", ""]).IsBypassed(new Uri($"https://{host}/")).ShouldBe(without);

    [Theory]
    [InlineData("")]
    [InlineData("no certificate")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    public void A_bundle_without_authorities_is_refused(string bundle) =>
        Should.Throw<FormatException>(() => new HttpTransport(new TransportOptions { Authorities = bundle }).Dispose());

    private Task<ApiAnswer> AskAsync(RawServer server) => AskAsync(server.Address);

    private async Task<ApiAnswer> AskAsync(Uri address)
    {
        using var transport = new HttpTransport(new TransportOptions());
        return await AskAsync(transport, address);
    }

    private async Task<ApiAnswer> AskAsync(HttpTransport transport, Uri address) =>
        await TestClient.Of(transport, new JumpingTime(), observer: _log, endpoints: new EndpointOptions { Address = address }, change: options => options with { MaxBody = 1000 })
            .CallAsync(TestClient.Call("kms", "ListKeys"), default);
}
