using System.Text.Json;

namespace Onus.Cli.Tests.Diff;

/// <summary>What diff promises over paths and results: what it compares, what it answers, and how it ends.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Closed = "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: true}}\n";
    private const string Open = "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: false}}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Closed, Open, null, 0)]
    [InlineData(Closed, Open, "high", 1)]
    [InlineData(Closed, Open, "critical", 0)]
    [InlineData(Open, Open, "low", 0)]
    [InlineData(Open, Closed, "medium", 0)]
    public void Fail_on_speaks_of_findings_that_appear(string before, string after, string? failOn, int exit)
    {
        var (old, now) = (_folder.Write("old.yaml", before), _folder.Write("new.yaml", after));

        Answer.To(["diff", old, now, "-q", .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]).ShouldExit(exit).Output.ShouldStartWith("Onus diff");
    }

    [Theory]
    [InlineData("terminal", "waived by this change: a copy (onus rds-instance-storage-encrypted")]
    [InlineData("markdown", "**waived by this change:** a copy (onus rds-instance-storage-encrypted")]
    [InlineData("json", "\"reason\": \"a copy\"")]
    public void A_waiver_that_comes_with_its_finding_is_told_and_leaves_the_finding_new(string format, string expected)
    {
        var (old, now) = (_folder.Write("old.yaml", Closed), _folder.Write("new.yaml", Open.Replace("  D:", "  # onus:waive=rds-instance-storage-encrypted a copy\n  D:", StringComparison.Ordinal)));

        var output = Answer.To("diff", old, now, "-q", "--fail-on", "high", "--format", format).ShouldExit(1).Output;

        output.ShouldContain(expected);
    }

    [Fact]
    public void Folders_files_and_results_give_the_same_difference()
    {
        var (old, now) = (_folder.Write("old/t.yaml", Closed), _folder.Write("new/t.yaml", Open));
        var (before, after) = (Path.Combine(_folder.Path, "before.json"), Path.Combine(_folder.Path, "after.json"));
        Answer.To("scan", old, "-o", before).ShouldExit(0);
        Answer.To("scan", now, "-o", after).ShouldExit(0);

        string[] expected = ["rds-instance-storage-encrypted"];
        Appeared(old, now).ShouldBe(expected);
        Appeared(Path.GetDirectoryName(old)!, Path.GetDirectoryName(now)!).ShouldBe(expected);
        Appeared(before, after).ShouldBe(expected);
        Appeared(before, now).ShouldBe(expected);
        Appeared(before, before).ShouldBeEmpty();
    }

    [Fact]
    public void Several_outputs_are_written_at_once_by_the_names_of_their_files()
    {
        var (old, now) = (_folder.Write("old.yaml", Closed), _folder.Write("new.yaml", Open));
        var (json, comment) = (Path.Combine(_folder.Path, "d.json"), Path.Combine(_folder.Path, "d.md"));

        var answer = Answer.To("diff", old, now, "-q", "-o", json, "-o", comment, "-o", "-").ShouldExit(0);

        answer.Output.ShouldStartWith("Onus diff");
        answer.Output.ShouldNotContain('\u001b');
        File.ReadAllText(comment).ShouldStartWith("<!-- onus diff -->\n**Onus:** ");
        using var document = JsonDocument.Parse(File.ReadAllText(json));
        document.RootElement.GetProperty("schema").GetString().ShouldBe("onus/diff/2");
    }

    [Fact]
    public void Parameters_are_for_both_sides()
    {
        const string Asked = "Parameters: {E: {Type: String}}\nResources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !Ref E}}\n";
        var (old, now) = (_folder.Write("old.yaml", Closed), _folder.Write("new.yaml", Asked));

        Appeared(old, now, "-p", "E=false").ShouldBe(["rds-instance-storage-encrypted"]);
        Appeared(old, now, "-p", "E=true").ShouldBeEmpty();
    }

    [Fact]
    public void What_can_t_be_read_is_exit_code_3_and_says_on_which_side()
    {
        var (old, now) = (_folder.Write("old.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n"), _folder.Write("new.yaml", Closed));

        var answer = Answer.To("diff", old, now).ShouldExit(3);

        answer.Output.Split('\n')[2].ShouldStartWith("Not all was read: 1 error in the inputs.");
        answer.Error.ShouldContain("old.yaml:2:");
        answer.Error.ShouldContain("In " + old);
        Answer.To("diff", now, _folder.Write("hello.txt", "hello")).ShouldExit(3).Error.ShouldContain("file-not-recognised");
        Answer.To("diff", now, _folder.Write("r.json", "{\"schema\": \"onus/assessment/9\"}")).ShouldExit(3).Error.ShouldContain("result-version");
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", ".")]
    [InlineData("diff", ".", "/nowhere/at/all")]
    [InlineData("diff", ".", ".", "--format", "xml")]
    [InlineData("diff", ".", ".", "--output", "xml=x")]
    [InlineData("diff", ".", ".", "--parameter", "novalue")]
    [InlineData("diff", ".", ".", "--fail-on", "terrible")]
    [InlineData("diff", "main", "HEAD")]
    public void Wrong_usage_is_exit_code_2_with_a_reason_on_standard_error(params string[] arguments)
    {
        var answer = Answer.In(_folder.Path, arguments).ShouldExit(2);

        answer.Error.ShouldNotBeEmpty();
        answer.Output.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Appeared(string before, string after, params string[] more)
    {
        using var document = JsonDocument.Parse(Answer.To(["diff", before, after, "-f", "json", .. more]).ShouldExit(0).Output);
        return [.. document.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("fate").GetString() == "appeared")
            .Select(finding => finding.GetProperty("check").GetString()!)];
    }
}
