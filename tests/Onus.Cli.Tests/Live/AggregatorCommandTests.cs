using Onus.Cli.Live;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Tests.Live;

/// <summary>An aggregator of AWS Config is read by the program as an account is.</summary>
public sealed class AggregatorCommandTests : IDisposable
{
    private readonly LoopbackOrganization _organization = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Its_accounts_are_reported_and_kept_one_file_each()
    {
        Run("--config-aggregator", "all@us-east-1", "--save", Path.Combine(_folder.Path, "kept.onus"), "--format", "json", "--output", Path.Combine(_folder.Path, "report.json")).ShouldExit(0);

        File.ReadAllText(Path.Combine(_folder.Path, "report.json")).ShouldContain("200000000002");
        Directory.GetFiles(_folder.Path, "kept-*.onus").Length.ShouldBe(3);
        _organization.Made.Select(call => call.Split(' ')[1]).Distinct().ShouldBe(["us-east-1"]);
        _organization.Made.ShouldNotContain(call => call.Contains("ListQueues", StringComparison.Ordinal) || call.Contains("AssumeRole", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_of_an_account_has_its_twelve_digits_and_no_other_name()
    {
        LiveCommand.FileOf("a/kept.onus", "200000000002").ShouldBe("a/kept-200000000002.onus");
        Should.Throw<RequestException>(() => LiveCommand.FileOf("a/kept.onus", "x/../../pwn"));
    }

    [Fact]
    public void One_that_is_not_there_is_exit_code_3()
    {
        var answer = Run("--config-aggregator", "none", "--region", "eu-west-1").ShouldExit(3);

        answer.Error.ShouldContain("The aggregator none can't be read");
    }

    [Fact]
    public void What_does_not_go_together_with_it_is_refused() => Run("--config-aggregator", "all@us-east-1", "--organization").ShouldExit(2).Error.ShouldContain("leave out --organization");

    public void Dispose()
    {
        ((IDisposable)_organization).Dispose();
        _folder.Dispose();
    }

    private Answer Run(params string[] arguments) => Answer.With(
        [("AWS_ENDPOINT_URL", _organization.Address), ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"), ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_CONFIG_FILE", _folder.Path), ("AWS_SHARED_CREDENTIALS_FILE", _folder.Path)],
        null,
        ["live", "--rate", "1000", "--date", "2026-11-29", .. arguments]);
}
