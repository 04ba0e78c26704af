using Onus.Cli.Tests.Diff;

namespace Onus.Cli.Tests.Evidence;

/// <summary>What <c>onus attest</c> and <c>onus waive</c> write into a repository, and when they write nothing.</summary>
public sealed class AttestTests : IDisposable
{
    private readonly Repository _repository = new();

    private string Settings => Path.Combine(_repository.Path, "onus.hcl");

    private string Log => Path.Combine(_repository.Path, ".onus", "evidence.jsonl");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Whoever_git_knows_is_recorded_with_the_block()
    {
        _repository.Write("onus.hcl", "");

        Attest("training").ShouldExit(0);

        File.ReadAllText(Settings).ShouldContain("attestation \"training\"");
        File.ReadAllText(Log).ShouldContain("\"by\":\"tester@example.com\"");
        Attest("again", "--by", "ben@example.com").ShouldExit(0);
        File.ReadAllLines(Log)[1].ShouldContain("\"by\":\"ben@example.com\"");
        Attest("nobody", "--by", " ").ShouldExit(2);
    }

    [Fact]
    public void Nothing_is_written_where_the_log_takes_no_entry()
    {
        _repository.Write("onus.hcl", "");
        Attest("training").ShouldExit(0);
        File.AppendAllText(Log, "no entry\n");
        var (settings, log) = (File.ReadAllText(Settings), File.ReadAllText(Log));

        Attest("more").ShouldExit(2).Error.ShouldContain("onus evidence verify");
        Waive("--until", "2027-01-31").ShouldExit(2).Error.ShouldContain("onus evidence verify");

        File.ReadAllText(Settings).ShouldBe(settings);
        File.ReadAllText(Log).ShouldBe(log);
    }

    [Theory]
    [InlineData("--valid-until", "2026-11-01")]
    [InlineData("--valid-until", "soon")]
    [InlineData("--responsibility", "no.such")]
    [InlineData("--evidence", "nowhere.pdf")]
    [InlineData("--evidence", "../outside.pdf")]
    [InlineData("--statement", "the key is AKIAZ7Q3X5M2N4P6R8S0 and wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY")]
    public void What_would_not_count_is_refused_and_leaves_no_trace(string flag, string value)
    {
        _repository.Write("onus.hcl", "").Write("outside.pdf", "x");

        Attest("training", flag, value).ShouldExit(2).Error.ShouldNotBeEmpty();

        File.ReadAllText(Settings).ShouldBeEmpty();
        File.Exists(Log).ShouldBeFalse();
    }

    [Fact]
    public void A_waiver_that_never_ends_is_wrong_usage()
    {
        _repository.Write("onus.hcl", "");

        Waive().ShouldExit(2).Error.ShouldContain("--until");

        File.ReadAllText(Settings).ShouldBeEmpty();
    }

    private Answer Attest(string name, params string[] more)
    {
        string[] given =
        [
            "--responsibility", "ctl.training", "--statement", "All who deploy were trained.", "--owner", "people@example.com", "--valid-until", "2027-06-01",
        ];
        var kept = given.Chunk(2).Where(pair => !more.Contains(pair[0])).SelectMany(pair => pair);
        return Answer.In(_repository.Path, ["attest", name, "--organisation", "--date", "2026-11-29", .. kept, .. more]);
    }

    private Answer Waive(params string[] more) =>
        Answer.In(_repository.Path, ["waive", "later", "--check", "s3-bucket-versioning-enabled", "--reason", "It moves in January.", "--owner", "people@example.com", "--date", "2026-11-29", .. more]);
}
