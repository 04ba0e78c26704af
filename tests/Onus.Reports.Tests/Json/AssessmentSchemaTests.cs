using System.Text.Json;
using Onus.Assessment;
using Onus.Contracts;

namespace Onus.Reports.Tests.Json;

/// <summary>What programs may rely on: docs/assessment.schema.json, and the same bytes for the same input.</summary>
public sealed class AssessmentSchemaTests
{
    private const string Template = """
        Parameters:
          Engine: {Type: String}
          Key: {Type: String}
        Conditions:
          Perhaps: !Equals [!Ref Key, x]
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: !Ref Engine, StorageEncrypted: true, KmsKeyId: !Ref Key}
          Bucket:
            Type: AWS::S3::Bucket
            Condition: Perhaps
          Unclaimed:
            Type: AWS::Mystery::Box
        """;

    private static readonly string Schema = Path.Combine(Checkout.Root, "docs", "assessment.schema.json");

    [Theory]
    [InlineData(Template)]
    [InlineData("Resources: {}\n")]
    [InlineData("Resources:\n  Relay: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 25, ToPort: 25, CidrIp: 0.0.0.0/0}]}}\n")]
    [InlineData("Resources:\n  A: {Type: AWS::S3::Bucket}\n  B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref Nowhere}}\n")]
    public void A_report_is_as_the_schema_says(string template) => Validate(Scanned.Of(template).Json());

    [SharedTheory("corpus/cloudformation", "corpus/cdk")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/cdk")]
    public void A_report_over_the_corpus_is_as_the_schema_says(string corpus)
    {
        Validate(Scanned.Below(Checkout.Shared(corpus)).Json(AssessmentDetail.All));
    }

    [Fact]
    public void The_schema_allows_nothing_that_it_does_not_name()
    {
        using var document = JsonDocument.Parse(Scanned.Of(Template).Json());
        var text = document.RootElement.GetRawText();

        Errors(text.Replace("\"date\":", "\"day\":", StringComparison.Ordinal)).ShouldBe(["$ has a member day that the schema does not know", "$ has no date"], ignoreOrder: true);
        Errors(text.Replace("\"shared\"", "\"both\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
        Errors(text.Replace("\"rule\":", "\"check\":", StringComparison.Ordinal)).ShouldNotBeEmpty();
        Errors(text.Replace("\"line\":", "\"line\":-", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void References_within_a_report_lead_somewhere()
    {
        using var document = JsonDocument.Parse(Scanned.Of(Template).Json());
        var report = document.RootElement;
        var sources = Texts(report, "sources", "id").ToHashSet();

        ShouldLeadInto(report, "resources", "split", "splits");
        ShouldLeadInto(report, "findings", "resource", "resources");
        ShouldLeadInto(report, "findings", "rule", "rules");
        ShouldLeadInto(report, "findings", "doubt", "reasons");
        ShouldLeadInto(report, "resources", "doubt", "reasons");
        foreach (var finding in report.GetProperty("findings").EnumerateArray())
        {
            var values = finding.GetProperty("because").GetArrayLength();
            foreach (var clause in ClausesOf(finding.GetProperty("clause")))
            {
                clause.GetProperty("clause").GetInt32().ShouldBeInRange(0, report.GetProperty("clauses").GetArrayLength() - 1);
                clause.TryGetProperty("reads", out var reads).ShouldBe(reads.ValueKind == JsonValueKind.Array && !clause.TryGetProperty("parts", out _));
                (reads.ValueKind == JsonValueKind.Array ? reads.EnumerateArray().Select(read => read.GetInt32()) : []).ShouldAllBe(at => at >= 0 && at < values);
            }
        }

        report.GetProperty("splits").EnumerateArray()
            .SelectMany(split => split.GetProperty("entries").EnumerateArray())
            .SelectMany(entry => entry.GetProperty("basis").EnumerateArray())
            .Select(step => step.GetProperty("source").GetString()!)
            .ShouldBeSubsetOf(sources);
        report.GetProperty("summary").GetProperty("notClassified").GetProperty("AWS::Mystery::Box").GetInt32().ShouldBe(1);
    }

    [SharedFact("corpus/cloudformation")]
    public void The_same_input_gives_the_same_bytes_with_one_thread_and_with_many()
    {
        var path = Checkout.Shared("corpus/cloudformation");
        var one = Scanned.Below(path, how: new AssessmentOptions { Threads = 1 });
        var many = Scanned.Below(path, how: new AssessmentOptions { Threads = 8 });

        many.Json().AsSpan().SequenceEqual(one.Json()).ShouldBeTrue();
        many.Terminal(all: true).ShouldBe(one.Terminal(all: true));
    }

    private static IEnumerable<JsonElement> ClausesOf(JsonElement clause) =>
        clause.TryGetProperty("parts", out var parts) ? parts.EnumerateArray().SelectMany(ClausesOf).Prepend(clause) : [clause];

    private static void Validate(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        JsonSchema.Validate(Schema, document.RootElement).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSchema.Validate(Schema, document.RootElement);
    }

    private static void ShouldLeadInto(JsonElement report, string list, string member, string table)
    {
        var indexes = report.GetProperty(list).EnumerateArray().Where(item => item.TryGetProperty(member, out _)).Select(item => item.GetProperty(member).GetInt32()).ToList();
        indexes.ShouldNotBeEmpty($"{list}.{member}");
        indexes.ShouldAllBe(index => index >= 0 && index < report.GetProperty(table).GetArrayLength());
    }

    private static IEnumerable<string> Texts(JsonElement report, string list, string member) => report.GetProperty(list).EnumerateArray()
        .Select(item => item.TryGetProperty(member, out var value) ? value.GetString() : null)
        .OfType<string>();
}
