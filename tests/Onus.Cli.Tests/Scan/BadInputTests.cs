using System.Diagnostics;
using System.Text.Json;

namespace Onus.Cli.Tests.Scan;

/// <summary>Bad input costs itself alone: a diagnostic with its place, exit code 3, and the good template beside it is reported.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "Resources:\n  Good:\n    Type: AWS::S3::Bucket\n";
    private readonly TemporaryFolder _folder = new();

    public BadInputTests() => _folder.Write("good.yaml", Good);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("truncated.json", """{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"R": {"Type": "AWS::S3::Bucket", """)]
    [InlineData("truncated.yaml", "Resources:\n  R: {Type: 'AWS::S3::Bucket\n")]
    [InlineData("twice.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket}\n  R: {Type: AWS::SQS::Queue}\n")]
    [InlineData("cycle.yaml", "Conditions:\n  A: !Condition B\n  B: !Not [!Condition A]\nResources:\n  R: {Type: AWS::S3::Bucket, Condition: A}\n")]
    [InlineData("alias.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, P: &a [*a]}\n")]
    public void Broken_text_is_an_error_with_its_place(string name, string text)
    {
        _folder.Write(name, text);

        Scan().ShouldExit(3).Error.ShouldContain(name + ":");
    }

    [Fact]
    public void A_bomb_of_aliases_is_an_error_and_costs_no_memory()
    {
        var levels = string.Concat(Enumerable.Range(1, 30).Select(i => $"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        _folder.Write("bomb.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, Properties: {P: *a30}}\nX:\n  a0: &a0 [x]\n" + levels);
        _folder.Write("bomb2.yaml", "X:\n  a0: &a0 [x]\n" + levels + "Resources:\n  R: {Type: AWS::S3::Bucket, Properties: {P: *a30}}\n");

        Scan().ShouldExit(3).Error.ShouldContain("bomb2.yaml");
    }

    [Theory]
    [InlineData("{\"a\": ", "}")]
    [InlineData("[", "]")]
    public void Ten_thousand_levels_are_an_error(string open, string close)
    {
        _folder.Write("deep.json", "{\"Resources\": {\"R\": {\"Type\": \"AWS::S3::Bucket\", \"Properties\": {\"P\": " + string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000)) + "}}}}");

        Scan().ShouldExit(3).Error.ShouldContain("deep.json");
    }

    [Fact]
    public void A_binary_file_that_is_named_is_an_error()
    {
        var binary = _folder.Write("binary.yaml", [0, 1, 2, 255, 254, 0, 65, 87, 83]);

        Answer.To("scan", Path.Combine(_folder.Path, "good.yaml"), binary, "-f", "json").ShouldExit(3).Error.ShouldContain("binary.yaml");
    }

    [Fact]
    public void Files_of_other_tools_are_skipped_with_a_note_in_verbose_only()
    {
        _folder.Write("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n");
        _folder.Write("package.json", "{\"name\": \"x\"}");
        _folder.Write("image.png", [137, 80, 78, 71, 0, 1, 2]);

        Scan().ShouldExit(0).Error.ShouldBeEmpty();
        Answer.To("scan", _folder.Path, "-f", "json", "--verbose").ShouldExit(0).Error.ShouldContain("pod.yaml");
        Answer.To("scan", _folder.Path, "-q", "-f", "json", "--verbose").ShouldExit(0).Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.yaml", "Resources:\n  Outside: {Type: AWS::S3::Bucket}\n");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.yaml"), Path.Combine(outside.Path, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "links"), outside.Path);

        var answer = Answer.To("scan", _folder.Path, "-q", "-f", "json");

        answer.Exit.ShouldBeOneOf(0, 3);
        answer.Output.ShouldNotContain("\"Outside\"", Case.Sensitive);
        answer.Output.ShouldContain("\"Good\"");
    }

    [Fact]
    public void A_nested_template_outside_the_folder_is_not_read()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.yaml", "Resources:\n  Outside: {Type: AWS::S3::Bucket}\n");
        var relative = Path.GetRelativePath(_folder.Path, Path.Combine(outside.Path, "secret.yaml"));
        _folder.Write("parent.yaml", $"Resources:\n  Nested: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: {relative}}}}}\n");

        Answer.To("scan", _folder.Path, "-q", "-f", "json").Output.ShouldNotContain("\"Outside\"", Case.Sensitive);
    }

    [Theory]
    [InlineData("scan", "")]
    [InlineData("diff", "", "")]
    [InlineData("catalog", "verify", "")]
    [InlineData("scan", ".", "--var-file", "")]
    [InlineData("who", "os.patch", "on", "rds", "--catalog", "")]
    public void An_empty_path_is_wrong_usage(params string[] arguments) => Answer.In(_folder.Path, arguments).ShouldExit(2).Error.ShouldNotBeEmpty();

    [Fact]
    public void A_name_that_is_no_text_hides_nothing_in_silence()
    {
        // The runtime itself can neither make nor remove a file of such a name.
        Shell("cp good.yaml $'\\xff\\xfe.yaml'");
        try
        {
            Scan().ShouldExit(3).Error.ShouldContain("[name-not-text]");
        }
        finally
        {
            Shell("rm $'\\xff\\xfe.yaml'");
        }
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = _folder.Path })!;
        shell.WaitForExit();
    }

    private Answer Scan()
    {
        var answer = Answer.To("scan", _folder.Path, "-f", "json");
        using var report = JsonDocument.Parse(answer.Output);
        report.RootElement.GetProperty("resources").EnumerateArray()
            .Select(resource => resource.GetProperty("address").GetString())
            .ShouldContain("Good");
        return answer;
    }
}
