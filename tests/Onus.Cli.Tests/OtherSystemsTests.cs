using System.Text.Json;

namespace Onus.Cli.Tests;

/// <summary>What other systems bring along, as far as this one can have it: ends of lines, long paths, backslashes.</summary>
public sealed class OtherSystemsTests
{
    private const string Template = "Resources:\n  Work:\n    Type: AWS::SQS::Queue\n    Properties:\n      # Off.\n      SqsManagedSseEnabled: false\n      QueueName: >-\n        wo\n        rk\n";
    private const string Configuration = "resource \"aws_sqs_queue\" \"work\" {\n  # Off.\n  sqs_managed_sse_enabled = false\n  policy = <<EOT\n{}\nEOT\n}\n";

    [Theory]
    [InlineData("template.yaml", "\ufeff", Template)]
    [InlineData("main.tf", "", Configuration)]
    public void Files_with_the_line_ends_of_Windows_say_the_same_in_the_same_places(string name, string mark, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"unix/{name}", text);
        folder.Write($"windows/{name}", mark + text.Replace("\n", "\r\n", StringComparison.Ordinal));

        var unix = Answer.In(folder.Path, "scan", "unix", "--format", "json", "--date", "2026-11-29").ShouldExit(0).Output;
        var windows = Answer.In(folder.Path, "scan", "windows", "--format", "json", "--date", "2026-11-29").ShouldExit(0).Output;

        unix.ShouldContain("sqs-queue-encrypted-at-rest");
        windows.Replace("windows", "unix", StringComparison.Ordinal).ShouldBe(unix);
    }

    [Fact]
    public void Paths_longer_than_Windows_once_took_are_read_and_written()
    {
        using var folder = new TemporaryFolder();
        var deep = string.Join('/', Enumerable.Repeat("a-folder-with-a-long-name-in-which-there-is-another", 8));
        folder.Write($"{deep}/template.yaml", Template);

        Answer.In(folder.Path, "scan", ".", "--output", $"json={deep}/onus.json").ShouldExit(0);

        using var result = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, deep, "onus.json")));
        result.RootElement.GetRawText().ShouldContain($"{deep}/template.yaml");
    }

    [Fact]
    public void A_backslash_in_a_name_is_a_part_of_it_here()
    {
        using var folder = new TemporaryFolder();
        folder.Write("infra\\template.yaml", Template);

        Answer.In(folder.Path, "scan", "infra\\template.yaml").ShouldExit(0).Output.ShouldContain("infra\\template.yaml");
        Answer.In(folder.Path, "scan", ".").ShouldExit(0).Output.ShouldContain("Work");
    }
}
