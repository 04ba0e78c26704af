using System.Text.Json;

namespace Onus.Cli.Tests.Scan;

/// <summary>What scan promises to people and to programs that call it.</summary>
public sealed class ScanTests : IDisposable
{
    private const string Open = "Resources:\n  Database:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: mysql, PubliclyAccessible: true}\n";
    private const string Unclaimed = "Resources:\n  Box: {Type: AWS::Mystery::Box}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Open, null, 0)]
    [InlineData(Open, "none", 0)]
    [InlineData(Open, "low", 1)]
    [InlineData(Open, "medium", 1)]
    [InlineData(Open, "high", 1)]
    [InlineData(Open, "critical", 1)]
    [InlineData(Unclaimed, "low", 0)]
    [InlineData("Resources:\n  Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: x}}\n", "critical", 0)]
    public void Fail_on_decides_whether_a_failure_is_an_exit_code(string template, string? failOn, int exit)
    {
        _folder.Write("t.yaml", template);

        Answer.To(["scan", _folder.Path, "-q", .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]).ShouldExit(exit).Output.ShouldStartWith("Onus");
    }

    [Theory]
    [InlineData("scan", "/nowhere/at/all")]
    [InlineData("scan", ".", "--format", "xml")]
    [InlineData("scan", ".", "--output", "xml=report.xml")]
    [InlineData("scan", ".", "--output", "json=")]
    [InlineData("scan", ".", "--fail-on", "terrible")]
    [InlineData("scan", ".", "--date", "yesterday")]
    [InlineData("scan", ".", "--parameter", "novalue")]
    [InlineData("scan", ".", "--parameter-file", "/nowhere.json")]
    [InlineData("scan", ".", "--catalog", "/nowhere")]
    [InlineData("scan", ".", "--no-such-option")]
    [InlineData("scna", ".")]
    [InlineData("scan", ".", "--output", "json=/nowhere/at/all/report.json")]
    public void Wrong_usage_is_exit_code_2_with_a_reason_on_standard_error(params string[] arguments)
    {
        var answer = Answer.In(_folder.Path, arguments).ShouldExit(2);

        answer.Error.ShouldNotBeEmpty();
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_command_that_is_nearly_right_gets_a_hint() => Answer.To("scna").ShouldExit(2).Error.ShouldContain("scan");

    [Fact]
    public void Without_arguments_it_says_what_there_is() => Answer.To().ShouldExit(0).Output.ShouldContain("scan");

    [Fact]
    public void Standard_output_is_the_report_and_nothing_else()
    {
        _folder.Write("t.yaml", Open);
        _folder.Write("broken.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n");

        var answer = Answer.To("scan", _folder.Path, "--format", "json").ShouldExit(3);

        using var report = JsonDocument.Parse(answer.Output);
        report.RootElement.GetProperty("schema").GetString().ShouldBe("onus/assessment/2");
        report.RootElement.GetProperty("resources").GetArrayLength().ShouldBe(1);
        answer.Error.ShouldContain("broken.yaml:2:");
        answer.Output.ShouldNotContain('\u001b');
        answer.Error.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Quiet_says_nothing_of_the_input_and_the_exit_code_tells(bool quiet)
    {
        _folder.Write("broken.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n");

        var answer = Answer.To(["scan", _folder.Path, .. quiet ? new[] { "--quiet" } : []]).ShouldExit(3);

        answer.Error.Contains("broken.yaml:2:", StringComparison.Ordinal).ShouldBe(!quiet);
        answer.Error.Length.ShouldBe(quiet ? 0 : answer.Error.Length);
        Answer.To("scan", "/nowhere", "--quiet").ShouldExit(2).Error.ShouldContain("/nowhere is not there");
    }

    [Fact]
    public void A_folder_of_modules_that_is_not_there_is_wrong_usage()
    {
        _folder.Write("t.yaml", Open);

        Answer.To("scan", _folder.Path, "--module-dir", "/nowhere").ShouldExit(2).Error.ShouldContain("the module folder /nowhere is not there");
    }

    [Fact]
    public void Several_outputs_are_written_at_once()
    {
        _folder.Write("in/t.yaml", Open);
        var json = Path.Combine(_folder.Path, "report.json");
        var text = Path.Combine(_folder.Path, "report.txt");

        var answer = Answer.To("scan", Path.Combine(_folder.Path, "in"), "-q", "--output", json, "--output", $"terminal={text}", "--output", "terminal=-").ShouldExit(0);

        using var report = JsonDocument.Parse(File.ReadAllText(json));
        report.RootElement.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
        File.ReadAllText(text).ShouldBe(answer.Output);
        answer.Output.ShouldContain("WHO IS RESPONSIBLE");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        _folder.Write("t.yaml", Open);

        Answer.To("scan", _folder.Path, "-f", "json").Output.ShouldBe(Answer.To("scan", _folder.Path, "-f", "json").Output);
    }

    [Fact]
    public void Only_what_needs_a_look_is_told_unless_all_is_asked_for()
    {
        _folder.Write("t.yaml", Open);

        Statuses().ShouldNotContain("pass");
        Statuses("--explain", "all").ShouldContain("pass");
        Statuses("--explain", "notable").ShouldBe(Statuses());

        List<string?> Statuses(params string[] more)
        {
            using var report = JsonDocument.Parse(Answer.To(["scan", _folder.Path, "-f", "json", .. more]).ShouldExit(0).Output);
            return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("status").GetString())];
        }
    }

    [Fact]
    public void Parameters_settle_what_was_unknown_and_the_command_line_wins_over_the_file()
    {
        _folder.Write("in/t.yaml", "Parameters:\n  On: {Type: String}\nResources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: !Ref On}}\n");
        var file = _folder.Write("p.json", """[{"ParameterKey": "On", "ParameterValue": "false"}]""");
        var template = Path.Combine(_folder.Path, "in");

        Status().ShouldBe("unknown");
        Status("--parameter-file", file).ShouldBe("fail");
        Status("--parameter-file", file, "--parameter", "On=true").ShouldBe("pass");

        string? Status(params string[] more)
        {
            using var report = JsonDocument.Parse(Answer.To(["scan", template, "-f", "json", "--explain", "all", .. more]).ShouldExit(0).Output);
            return report.RootElement.GetProperty("findings").EnumerateArray()
                .Single(finding => report.RootElement.GetProperty("rules")[finding.GetProperty("rule").GetInt32()].GetProperty("id").GetString() == "rds-instance-storage-encrypted")
                .GetProperty("status").GetString();
        }
    }

    [Fact]
    public void Without_a_day_a_scan_speaks_of_today_and_names_the_catalogues_own()
    {
        _folder.Write("t.yaml", "Resources:\n  B: {Type: AWS::S3::Bucket}\n");
        var before = Today();

        using var report = JsonDocument.Parse(Answer.To("scan", _folder.Path, "-f", "json").ShouldExit(0).Output);

        report.RootElement.GetProperty("date").GetString().ShouldBeOneOf(before, Today());
        report.RootElement.GetProperty("catalogDate").GetString().ShouldBe(Knowledge.Catalog.AsOf);
        string.Join(' ', Answer.To("scan", _folder.Path, "--date", "2030-01-01").ShouldExit(0).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain($"as of 2030-01-01, by the catalogue of {Knowledge.Catalog.AsOf}");

        static string Today() => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_scan_speaks_of_the_day_that_it_is_given()
    {
        _folder.Write("t.yaml", "Resources:\n  B: {Type: AWS::S3::Bucket}\n");

        Encrypted().ShouldBe("pass");
        Encrypted("--date", "2022-12-31").ShouldBe("fail");

        string? Encrypted(params string[] more)
        {
            using var report = JsonDocument.Parse(Answer.To(["scan", _folder.Path, "-f", "json", "--explain", "all", .. more]).ShouldExit(0).Output);
            return report.RootElement.GetProperty("findings").EnumerateArray()
                .Single(finding => report.RootElement.GetProperty("rules")[finding.GetProperty("rule").GetInt32()].GetProperty("id").GetString() == "s3-bucket-encrypted-at-rest")
                .GetProperty("status").GetString();
        }
    }
}
