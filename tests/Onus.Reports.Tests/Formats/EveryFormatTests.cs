using System.Text;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Json;

namespace Onus.Reports.Tests.Formats;

/// <summary>What every format that can write an assessment promises, those too that are added later.</summary>
public sealed class EveryFormatTests
{
    private const string Tricks = "<script>alert(1)</script>\u001b[31m]]>-->\"'&\u202e\r\n=cmd|' /C calc'!A0,@x `x` ${{x}} \ud800 \ufffe";

    public static TheoryData<string> All => [.. ReportFormats.OfAssessments];

    /// <summary>Those whose golden files are looked at here; the pages that a browser shows have theirs elsewhere.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "markdown", "md" },
        { "csv", "csv" },
        { "csv-obligations", "obligations.csv" },
        { "sarif", "sarif" },
        { "junit", "xml" },
        { "gitlab", "gitlab.json" },
        { "ocsf", "ocsf.json" },
        { "asff", "asff.json" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_sample_reads_as_its_golden_file(string format, string ending) =>
        Golden.Match($"Onus.Reports.Tests/Formats/web-shop.golden.{ending}", Written.Text(format, Written.Sample).Replace("\r\n", "\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_stored_result_makes_the_same_report_as_a_fresh_one(string format)
    {
        foreach (var lines in new[] { false, true })
        {
            using var stored = new MemoryStream();
            AssessmentWriter.Write(Written.Sample, stored, lines: lines);
            stored.Position = 0;
            var read = AssessmentReader.Read(stored, title: null, out var problem);

            problem.ShouldBeNull();
            Written.Text(format, read!).ShouldBe(Written.Text(format, Written.Sample));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_was_scanned_and_it_is_a_document_all_the_same(string format) =>
        Check(format, Written.Bytes(format, new AssessmentResult { Title = "nothing", Date = "2026-11-29" }));

    /// <summary>Names with markup, escapes, formulas and halves of characters, and one of a megabyte: the document stays what it is.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Hostile_names_break_no_document(string format)
    {
        var text = Written.Text(format, Hostile.Value, Written.Options with { Detail = AssessmentDetail.All });

        Check(format, Encoding.UTF8.GetBytes(text));
        text.Contains('\u001b', StringComparison.Ordinal).ShouldBeFalse();
        text.Contains('\u202e', StringComparison.Ordinal).ShouldBeFalse();
        (format is "junit" or "html" && text.Contains("<script>alert", StringComparison.Ordinal)).ShouldBeFalse();
    }

    private static readonly Lazy<AssessmentResult> Hostile = new(() =>
    {
        var template = JsonSerializer.Serialize(new
        {
            Resources = new Dictionary<string, object>
            {
                ["A" + Tricks.Replace("\ud800", "", StringComparison.Ordinal)] = new { Type = "AWS::S3::Bucket", Properties = new { BucketName = Tricks.Replace("\ud800", "", StringComparison.Ordinal) } },
                ["=1+1"] = new { Type = "AWS::RDS::DBInstance", Properties = new { Engine = "=cmd", PubliclyAccessible = true } },
                ["Long" + new string('x', 1_000_000)] = new { Type = "AWS::SQS::Queue", Properties = new { SqsManagedSseEnabled = false } },
                ["Odd"] = new { Type = "AWS::<b>::=x" },
            },
        });
        var scanned = Scanned.Of(template, name: "t.json").Result;

        // What a stored result may hold besides what a scan makes: halves of characters, reasons with markup.
        return scanned with
        {
            Title = Tricks,
            Diagnostics = [new ReportedDiagnostic(DiagnosticSeverity.Error, "x-y", Tricks, Tricks, new Place($"a/{Tricks}.yaml", 1, 1))],
        };
    });

    private static void Check(string format, byte[] bytes)
    {
        bytes.ShouldNotBeEmpty();
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        switch (format)
        {
            case "json" or "sarif" or "ocsf" or "asff" or "gitlab":
                JsonDocument.Parse(bytes).Dispose();
                break;
            case "ndjson":
                text.TrimEnd('\n').Split('\n').ShouldAllBe(line => line.StartsWith("{\"record\":\""));
                break;
            case "junit":
                System.Xml.Linq.XDocument.Parse(text).Root!.Name.LocalName.ShouldBe("testsuites");
                break;
            case "csv" or "csv-obligations":
                var rows = CsvReader.Read(text);
                rows.ShouldAllBe(row => row.Count == rows[0].Count);
                rows.SelectMany(row => row).ShouldAllBe(cell => !cell.TrimStart().StartsWith('=') && !cell.TrimStart().StartsWith('@') && !cell.TrimStart().StartsWith('+') && cell.Length < 32_767);
                break;
        }
    }
}
