using System.Text.Json;
using Onus.Contracts;

namespace Onus.Reports.Tests.Json;

/// <summary>Findings are known again by their fingerprints, wherever they have moved.</summary>
public sealed class FingerprintTests
{
    private const string Bucket = "  Store: {Type: AWS::S3::Bucket}\n";

    [Fact]
    public void Moved_lines_and_another_file_name_change_none()
    {
        var before = Scanned.Of("Resources:\n" + Bucket);
        var after = Scanned.Of("# A comment\n\nResources:\n  Queue: {Type: AWS::SQS::Queue}\n" + Bucket, name: "renamed.yaml");

        Of(after, "Store").ShouldBe(Of(before, "Store"));
        Of(before, "Store").ShouldNotBeEmpty();
    }

    [Fact]
    public void Another_address_another_type_and_another_check_change_it()
    {
        var scanned = Scanned.Of("Resources:\n" + Bucket + "  Other: {Type: AWS::S3::Bucket}\n");

        Of(scanned, "Store").ShouldNotContain(name => Of(scanned, "Other").Contains(name));
        Of(scanned, "Store").ShouldBeUnique();
    }

    [Fact]
    public void Two_stacks_alike_have_findings_of_their_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/t.yaml", "Resources:\n" + Bucket);
        folder.Write("b/t.yaml", "Resources:\n" + Bucket);
        folder.Write("c/t.yaml", "Resources:\n" + Bucket);

        Scanned.Below(folder.Path).Result.Resources.Length.ShouldBe(3);
        All(Scanned.Below(folder.Path)).ShouldBeUnique();
    }

    [SharedTheory("corpus/cloudformation", "corpus/terraform")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/terraform")]
    public void They_are_unique_over_the_corpus(string corpus)
    {
        All(Scanned.Below(Checkout.Shared(corpus))).ShouldBeUnique();
    }

    [Fact]
    public void Lines_say_what_they_are_and_hold_the_same_records()
    {
        var scanned = Scanned.Of("Parameters: {E: {Type: String}}\nResources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: !Ref E}}\n" + Bucket);
        using var document = JsonDocument.Parse(scanned.Json());
        var lines = System.Text.Encoding.UTF8.GetString(scanned.Json(lines: true)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        lines[0].GetProperty("record").GetString().ShouldBe("assessment");
        lines[0].GetProperty("schema").GetString().ShouldBe("onus/assessment/2");
        lines[^1].GetProperty("record").GetString().ShouldBe("summary");
        foreach (var (kind, list) in new[] { ("rule", "rules"), ("split", "splits"), ("resource", "resources"), ("finding", "findings"), ("reason", "reasons"), ("source", "sources") })
        {
            lines.Count(line => line.GetProperty("record").GetString() == kind).ShouldBe(document.RootElement.GetProperty(list).GetArrayLength(), kind);
        }
    }

    private static List<string> Of(Scanned scanned, string address)
    {
        var names = new Fingerprints(scanned.Result);
        return [.. scanned.Result.Findings(AssessmentDetail.All).Where(finding => finding.Resource.Address == address).Select(names.Of)];
    }

    private static List<string> All(Scanned scanned)
    {
        var names = new Fingerprints(scanned.Result);
        return [.. scanned.Result.Findings(AssessmentDetail.All).Select(names.Of)];
    }
}
