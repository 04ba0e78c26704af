using System.Text.Json;

namespace Onus.Cli.Tests.Residency;

/// <summary>Where data is, for people and for programs, and when the program answers with 1.</summary>
public sealed class ResidencyCommandTests : IDisposable
{
    private const string Main = """
        provider "aws" {
          region = "eu-central-1"
        }
        resource "aws_secretsmanager_secret" "s" {
          replica {
            region = "us-east-1"
          }
        }
        resource "aws_iam_user" "u" {
          name = "u"
        }
        """;

    private const string Rule = "residency \"personal data\" {\n  jurisdictions = [\"eu\"]\n  because       = \"We said so.\"\n}\n";

    private readonly TemporaryFolder _folder = new();

    public ResidencyCommandTests()
    {
        _folder.Write("main.tf", Main);
        _folder.Write("onus.hcl", Rule);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void People_read_the_property_the_place_and_the_rule()
    {
        var answer = Answer.In(_folder.Path, "residency", "--date", "2026-11-29").ShouldExit(0);

        answer.Output.ShouldContain("DE Germany");
        answer.Output.ShouldContain("NOT ALLOWED (1)");
        answer.Output.ShouldContain("aws_secretsmanager_secret.s: replicated to us-east-1 (US), by replica[0].region");
        answer.Output.ShouldContain("[personal data]");
        answer.Output.ShouldContain("main.tf:6:14");
        answer.Output.ShouldContain("LEAVES THE REGION (1)");
    }

    [Fact]
    public void Programs_read_a_record_with_a_version()
    {
        using var document = JsonDocument.Parse(Answer.In(_folder.Path, "residency", "--format", "json", "--date", "2026-11-29").ShouldExit(0).Output);

        var root = document.RootElement;
        root.GetProperty("schema").GetString().ShouldBe("onus/residency/1");
        root.GetProperty("day").GetString().ShouldBe("2026-11-29");
        var entry = root.GetProperty("entries").EnumerateArray().Single(item => item.GetProperty("kind").GetString() == "replica");
        entry.GetProperty("verdict").GetString().ShouldBe("not-allowed");
        entry.GetProperty("regions")[0].GetString().ShouldBe("us-east-1");
        entry.GetProperty("location").GetProperty("line").GetInt32().ShouldBe(6);
        root.GetProperty("rules")[0].GetProperty("regions").GetArrayLength().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Tables_have_a_row_for_each_place()
    {
        var csv = Answer.In(_folder.Path, "residency", "--format", "csv").ShouldExit(0).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var markdown = Answer.In(_folder.Path, "residency", "--format", "markdown").ShouldExit(0).Output;

        csv.Length.ShouldBe(4);
        csv[0].ShouldStartWith("verdict,rules,");
        csv.ShouldContain(row => row.StartsWith("not-allowed,personal data,", StringComparison.Ordinal) && row.Contains("us-east-1", StringComparison.Ordinal));
        markdown.ShouldContain("### Not allowed (1)");
        markdown.ShouldContain("`replica[0].region`");
    }

    [Theory]
    [InlineData("none", false, 0)]
    [InlineData("not-allowed", false, 1)]
    [InlineData("not-allowed", true, 0)]
    [InlineData("leaves-region", true, 1)]
    [InlineData("unknown", true, 1)]
    public void The_exit_code_is_that_of_what_is_asked_for(string word, bool isRegional, int exit)
    {
        if (isRegional)
        {
            _folder.Write("main.tf", Main.Replace("us-east-1", "eu-west-1", StringComparison.Ordinal));
        }

        Answer.In(_folder.Path, "residency", "--fail-on", word).ShouldExit(exit);
    }

    [Fact]
    public void A_mistake_in_a_rule_is_wrong_usage_with_its_place()
    {
        _folder.Write("onus.hcl", Rule.Replace("\"eu\"", "\"eux\"", StringComparison.Ordinal));

        var answer = Answer.In(_folder.Path, "residency").ShouldExit(2);

        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("onus.hcl:1");
    }
}
