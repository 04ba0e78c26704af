using Onus.Reports;

namespace Onus.Cli.Tests.Report;

/// <summary>What <c>onus report</c> answers, and what several outputs of one run promise.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Open = "Resources:\n  Database:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: mysql, PubliclyAccessible: true}\n";
    private readonly TemporaryFolder _folder = new();

    public ReportTests() => _folder.Write("in/t.yaml", Open);

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Formats => ReportFormats.OfAssessments.Where(format => format != "terminal");

    /// <summary>From one scan in two working directories, and from both kinds of stored result, every format has the same bytes.</summary>
    [Fact]
    public void Every_format_is_the_same_from_a_scan_from_anywhere_and_from_a_stored_result()
    {
        var input = Path.Combine(_folder.Path, "in");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "elsewhere"));
        Answer.In(_folder.Path, "scan", input, "-q", "--account", "111122223333", "--region", "eu-central-1", "-o", All("a")).ShouldExit(0).Output.ShouldBeEmpty();
        Answer.In(Path.Combine(_folder.Path, "elsewhere"), "scan", input, "-q", "--account", "111122223333", "--region", "eu-central-1", "-o", All("b")).ShouldExit(0);
        Answer.In(_folder.Path, "report", "a/json", "-q", "--account", "111122223333", "--region", "eu-central-1", "-o", All("c")).ShouldExit(0);
        Answer.In(_folder.Path, "report", "a/ndjson", "-q", "--account", "111122223333", "--region", "eu-central-1", "-o", All("d")).ShouldExit(0);

        foreach (var format in Formats)
        {
            var first = Read("a", format);
            first.Length.ShouldBeGreaterThan(0);
            foreach (var other in new[] { "b", "c", "d" })
            {
                Read(other, format).ShouldBe(first, $"{format} in {other}");
            }
        }

        string All(string folder)
        {
            var to = Directory.CreateDirectory(Path.Combine(_folder.Path, folder)).FullName;
            return string.Join(',', Formats.Select(format => $"{format}={Path.Combine(to, format)}"));
        }

        string Read(string folder, string format) => File.ReadAllText(Path.Combine(_folder.Path, folder, format));
    }

    [Fact]
    public void A_result_may_come_by_standard_input_and_fail_as_a_scan_does()
    {
        Answer.In(_folder.Path, "scan", "in", "-q", "-o", "r.json").ShouldExit(0);

        Answer.Shell(_folder.Path, "report - -f sarif --fail-on high", "< r.json").ShouldExit(1).Output.ShouldContain("rds-instance-not-publicly-accessible");
        Answer.In(_folder.Path, "report", "r.json").ShouldExit(0).Output.ShouldStartWith("Onus  in: 1 resource");
    }

    [Theory]
    [InlineData("{\"schema\": \"onus/assessment/3\", \"date\": \"2026-11-29\"}", 3, "newer version")]
    [InlineData("{\"record\": \"assessment\", \"schema\": \"onus/assessment/12\", \"date\": \"2026-11-29\"}\n", 3, "newer version")]
    [InlineData("{\"schema\": \"onus/assessment/0\"}", 3, "result-version")]
    [InlineData("{\"schema\": \"onus/diff/2\"}", 3, "result-foreign")]
    [InlineData("{\"record\":\"assessment\",\"schema\":\"onus/assessment/2\",\"date\":\"2026-11-29\",\"title\":\"x\"}\n{\"record\":\"layer\"}\n", 3, "r.json:2")]
    [InlineData("{\"record\":\"assessment\",\"schema\":\"onus/assessment/2\",\"date\":\"2026-11-29\",\"title\":\"x\"}\n", 3, "result-malformed")]
    [InlineData("", 3, "result-malformed")]
    [InlineData("Resources: {}", 3, "result-malformed")]
    public void What_is_no_result_is_refused_with_the_reason(string text, int exit, string words)
    {
        _folder.Write("r.json", text);

        var answer = Answer.In(_folder.Path, "report", "r.json", "-o", "markdown=r.md").ShouldExit(exit);

        answer.Error.ShouldContain(words);
        answer.Output.ShouldBeEmpty();
        File.Exists(Path.Combine(_folder.Path, "r.md")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("is not there", "report", "nowhere.json")]
    [InlineData("is no file", "report", "in")]
    [InlineData("--region", "scan", "in", "-f", "asff")]
    [InlineData("--account", "scan", "in", "-f", "asff", "--region", "eu-central-1")]
    [InlineData("is no Region", "scan", "in", "--region", "xx")]
    [InlineData("is no Region", "scan", "in", "--region", "eu-central-1a")]
    [InlineData("is no account", "scan", "in", "--account", "12")]
    [InlineData("is no account", "scan", "in", "--account", "12345678901a")]
    [InlineData("two outputs go to", "scan", "in", "-o", "json=a.json,sarif=a.json")]
    [InlineData("two outputs go to", "scan", "in", "-o", "json=a.json", "-o", "./b/../a.json")]
    [InlineData("two outputs go to standard output", "scan", "in", "-o", "json=-,sarif=-")]
    [InlineData("no format", "scan", "in", "-o", "json=a.json,serif=b.json")]
    [InlineData("names no file", "scan", "in", "-o", "json=a.json,sarif=")]
    public void Wrong_usage_is_said_before_anything_is_written(string words, params string[] arguments)
    {
        Answer.In(_folder.Path, arguments).ShouldExit(2).Error.ShouldContain(words);

        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_comma_in_the_name_of_a_file_is_no_end_of_it()
    {
        Answer.In(_folder.Path, "scan", "in", "-q", "-o", "json=a,b.json,sarif=c,d").ShouldExit(0);

        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order().ShouldBe(["a,b.json", "c,d"]);
    }

    [Fact]
    public void An_output_that_can_not_be_written_leaves_nothing_of_itself_and_what_was_there_stays()
    {
        var kept = _folder.Write("kept/kept.sarif", "before");
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Anybody may look into the folder of the test, and write nothing where the output should go.
        const UnixFileMode ReadOnly = (UnixFileMode)0b101_101_101;
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        var folder = Path.GetDirectoryName(kept)!;
        var before = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, ReadOnly);
        var answer = Answer.AsAnybody(_folder.Path, "scan", "in", "-q", "-o", "sarif=kept/kept.sarif,markdown=kept/new.md");
        File.SetUnixFileMode(folder, before);

        answer.ShouldExit(2).Error.ShouldContain("kept.sarif can't be written");
        File.ReadAllText(kept).ShouldBe("before");
        Directory.GetFileSystemEntries(folder).ShouldBe([kept]);
    }
}
