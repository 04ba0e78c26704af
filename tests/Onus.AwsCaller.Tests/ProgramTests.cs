using System.Diagnostics;
using Onus.Api.Calls;
using Onus.Api.Relays;
using Onus.Aws.Tests.Support;
using Onus.Core.Values;

namespace Onus.AwsCaller.Tests;

/// <summary>The program as <c>onus live</c> starts it, asked through its pipes, against a server on the loopback.</summary>
public sealed class ProgramTests
{
    private const string Identity =
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/a</Arn><UserId>A</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";

    [Fact]
    public async Task It_signs_and_makes_the_calls_that_it_is_asked_for()
    {
        await using var server = new RawServer(_ => RawServer.Http(200, Identity));
        using var program = new Running(("AWS_ENDPOINT_URL", server.Address.ToString()), ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"), ("AWS_SECRET_ACCESS_KEY", "secret"), ("AWS_REGION", "eu-north-1"));

        (await program.Client.RegionAsync(null)).ShouldBe("eu-north-1");
        (await program.Client.OpenAsync([], "eu-west-1", null)).ShouldBeNull();
        var answer = await program.Client.ClientOf(0, "unknown").CallAsync(new ApiCall("sts", "GetCallerIdentity", "eu-west-1", MapValue.Empty), default);

        answer.Output.ShouldNotBeNull()["Account"].ShouldBeOfType<StringValue>().Value.ShouldBe("111122223333");
        server.Requests.ShouldHaveSingleItem().ShouldContain("Credential=AKIDEXAMPLE/");
    }

    [Fact]
    public async Task It_never_makes_a_call_that_is_not_among_the_models()
    {
        await using var server = new RawServer(_ => RawServer.Http(200, ""));
        using var program = new Running(("AWS_ENDPOINT_URL", server.Address.ToString()), ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"), ("AWS_SECRET_ACCESS_KEY", "secret"));
        (await program.Client.OpenAsync([], "eu-west-1", null)).ShouldBeNull();

        foreach (var (service, operation) in new[] { ("s3", "GetObject"), ("s3", "DeleteBucket"), ("secretsmanager", "GetSecretValue"), ("ec2", "TerminateInstances"), ("none", "Anything") })
        {
            (await program.Client.ClientOf(0, "1").CallAsync(new ApiCall(service, operation, "eu-west-1", MapValue.Empty), default)).Failure.ShouldNotBeNull().Code.ShouldBe("not-in-models");
        }

        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_with_the_environment_is_said_and_not_tried()
    {
        using var program = new Running(("HTTPS_PROXY", "ftp://proxy"));

        (await program.Client.OpenAsync([], "eu-west-1", null)).ShouldNotBeNull().ShouldStartWith("HTTPS_PROXY is no address of a proxy");
    }

    [Fact]
    public async Task It_ends_when_nobody_asks_any_more()
    {
        using var program = new Running();
        (await program.Client.OpenAsync([], "eu-west-1", null)).ShouldBeNull();

        program.CloseInput();

        (await program.ExitCodeAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("--version", 0)]
    [InlineData("--help", 2)]
    public async Task By_hand_it_says_who_starts_it(string argument, int exit)
    {
        using var program = new Running([argument]);

        (await program.ExitCodeAsync()).ShouldBe(exit);
    }

    private sealed class Running : IDisposable
    {
        private readonly Process _process;

        public Running(params (string Name, string Value)[] variables)
            : this([], variables)
        {
        }

        public Running(string[] arguments, params (string Name, string Value)[] variables)
        {
            var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "onus-aws.dll"), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name.EndsWith("_PROXY", StringComparison.OrdinalIgnoreCase)).ToArray())
            {
                start.Environment.Remove(name);
            }

            start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
            foreach (var (name, value) in variables)
            {
                start.Environment[name] = value;
            }

            _process = Process.Start(start)!;
            Client = new RelayClient(_process.StandardOutput.BaseStream, _process.StandardInput.BaseStream);
        }

        public RelayClient Client { get; }

        public void CloseInput() => _process.StandardInput.Close();

        public async Task<int> ExitCodeAsync()
        {
            await _process.WaitForExitAsync();
            return _process.ExitCode;
        }

        public void Dispose()
        {
            _process.Kill();
            _process.WaitForExit();
            Client.Dispose();
            _process.Dispose();
        }
    }
}
