using System.Globalization;
using System.Text;
using System.Text.Json;
using Onus.Reports;

namespace Onus.Cli.Tests;

/// <summary>Whatever an input or an argument holds: no command, in no format, with or without colours, lets it steer a terminal or hide there.</summary>
public sealed class ShownTests : IDisposable
{
    private const string Tricks = "\u001b[91m\u0007\u007f\u009b\u202e\u2066\u200f\u061c\u2028\u2029\u0085\u000b\u000c\u200b\u200d\ufeff\u00ad\U000E0041";

    private const string Template = """
        {
            "Parameters": {"PTRICKS": {"Type": "StringTRICKS"}},
            "Resources": {
                "RTRICKS": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": "PTRICKS"}, "BTRICKS": "TRICKS"}},
                "DTRICKSNAME": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "TRICKS", "PubliclyAccessible": true, "StorageEncrypted": "TRICKS"}},
                "XTRICKS": {"Type": "AWS::NothingTRICKS::Known"},
                "NTRICKS": {},
                "I": {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": {"Fn::ImportValue": "TRICKS"}, "Q": {"Fn::NonsenseTRICKS": 1}}}
            }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public ShownTests()
    {
        foreach (var name in new[] { "a", "b" })
        {
            _folder.Write($"{name}/t{Tricks}.json", Template.Replace("TRICKS", Escaped, StringComparison.Ordinal).Replace("NAME", name, StringComparison.Ordinal));
            _folder.Write($"{name}/m{Tricks}.tf", $$"""
                resource "aws_sqs_queue" "q" {
                  for_each = toset(["{{Escaped}}"])
                  name     = var.nothing{{Tricks}}
                }
                module "m" { source = "./{{Escaped}}" }
                """);
        }
    }

    private static string Escaped { get; } = string.Concat(Tricks.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("scan", ".", "-v", "--all")]
    [InlineData("scan", ".", "-f", "json")]
    [InlineData("scan", ".", "-f", "ndjson")]
    [InlineData("unknowns", ".", "--all")]
    [InlineData("unknowns", ".", "-f", "json")]
    [InlineData("residency", ".", "--all")]
    [InlineData("residency", ".", "-f", "markdown")]
    [InlineData("residency", ".", "-f", "csv")]
    [InlineData("residency", ".", "-f", "json")]
    [InlineData("health", "a", "--in", "b", "--all")]
    [InlineData("health", "a", "-f", "json")]
    [InlineData("health", "TRICKS")]
    [InlineData("diff", "a", "b", "--all")]
    [InlineData("diff", "a", "b", "-f", "markdown")]
    [InlineData("diff", "a", "b", "-f", "json")]
    [InlineData("compare", "./a", "./b", "DBInstance Engine=TRICKS", "--explain", "--all")]
    [InlineData("compare", "./a", "DBInstance Engine=TRICKS", "-f", "markdown")]
    [InlineData("compare", "./a", "DBInstance Engine=TRICKS", "-f", "csv")]
    [InlineData("compare", "./a", "DBInstance Engine=TRICKS", "-f", "json")]
    [InlineData("who", "os.patch", "on", "DBInstance", "Engine=TRICKS")]
    [InlineData("who", "os.patch", "on", "DBInstance", "Engine=TRICKS", "-f", "json")]
    [InlineData("who", "TRICKS", "on", "TRICKS")]
    [InlineData("explain", "TRICKS")]
    [InlineData("catalog", "show", "TRICKS")]
    [InlineData("catalog", "list", "TRICKS")]
    [InlineData("catalog", "verify", "TRICKS")]
    [InlineData("scan", "TRICKS")]
    [InlineData("scan", ".", "--TRICKS")]
    [InlineData("scan", ".", "-f", "TRICKS")]
    [InlineData("scan", ".", "--date", "TRICKS")]
    [InlineData("scan", ".", "-o", "TRICKS=x")]
    [InlineData("scan", ".", "--settings", "TRICKS")]
    [InlineData("diff", "TRICKS", "b")]
    [InlineData("TRICKS")]
    public void Nothing_steers_a_terminal(params string[] arguments)
    {
        foreach (var colours in new[] { "NO_COLOR", "FORCE_COLOR" })
        {
            var answer = Answer.With([(colours, "1")], _folder.Path, [.. arguments.Select(argument => argument.Replace("TRICKS", Tricks, StringComparison.Ordinal))]);

            answer.Exit.ShouldBeInRange(0, 3);
            foreach (var stream in new[] { answer.Output, answer.Error })
            {
                Hidden(Ours(stream)).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void No_format_of_a_scan_hides_anything()
    {
        var written = Directory.CreateDirectory(Path.Combine(_folder.Path, "written")).FullName;
        Answer.In(_folder.Path, "scan", "a", "--all", "--explain", "all", "--account", "111122223333", "--region", "eu-central-1", "-o", string.Join(',', ReportFormats.OfAssessments.Select(format => $"{format}={Path.Combine(written, format)}")));

        foreach (var format in ReportFormats.OfAssessments)
        {
            Hidden(Ours(File.ReadAllText(Path.Combine(written, format)))).ShouldBeEmpty(format);
        }
    }

    [Fact]
    public void Programs_read_the_text_as_it_is()
    {
        using var report = JsonDocument.Parse(Answer.In(_folder.Path, "scan", "a", "-f", "json").Output);

        report.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("address").GetString()).ShouldContain("R" + Tricks);
    }

    /// <summary>The text without our own colours and ends of lines.</summary>
    private static string Ours(string text) =>
        new[] { 0, 1, 2, 31, 32, 33, 34, 35, 36 }.Aggregate(text, (left, style) => left.Replace($"\u001b[{style}m", "", StringComparison.Ordinal)).Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static IEnumerable<string> Hidden(string text) => text.EnumerateRunes()
        .Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        .Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture));
}
