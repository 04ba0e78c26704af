using System.Text;
using Onus.Assessment.Comparison;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports.Json.Reading;

namespace Onus.Reports.Tests.Json.Reading;

/// <summary>Results are read back as they were written; anything else is refused with the reason and the place.</summary>
public sealed class AssessmentReaderTests : IDisposable
{
    private const string Template = """
        Parameters:
          Engine: {Type: String}
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: !Ref Engine, StorageEncrypted: true}
          Queue:
            Type: AWS::SQS::Queue
          Unclaimed:
            Type: AWS::Mystery::Box
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly SourceMap _sources = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_read_back_is_no_other_than_what_was_written()
    {
        var scanned = Scanned.Of(Template);

        ShouldBeAlike(scanned.Side(), Read(scanned.Json()));
    }

    [SharedTheory("corpus/cloudformation", "corpus/terraform")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/terraform")]
    public void So_it_is_over_the_corpus(string corpus)
    {
        var scanned = Scanned.Below(Checkout.Shared(corpus));
        var read = AssessmentReader.Read(_folder.Write("r.json", scanned.Json()), _sources, _diagnostics).ShouldNotBeNull();

        ShouldBeAlike(scanned.Side(), read);
    }

    [Fact]
    public void Members_may_come_in_any_order_and_unknown_ones_are_skipped()
    {
        var scanned = Scanned.Of(Template);
        using var document = System.Text.Json.JsonDocument.Parse(scanned.Json());
        var members = document.RootElement.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"\"{member.Name}\": {member.Value.GetRawText()}");

        ShouldBeAlike(scanned.Side(), Read(Encoding.UTF8.GetBytes("{\"later\": [{\"x\": [1, 2, {}]}], " + string.Join(",", members) + "}")));
    }

    [Theory]
    [InlineData("{\"schema\": \"onus/assessment/2\", \"date\": \"2026-08-31\"}", "result-version", 1)]
    [InlineData("{\"schema\": \"onus/diff/1\"}", "result-foreign", 1)]
    [InlineData("{\"hello\": \"onus/\"}", "result-foreign", 1)]
    [InlineData("{\"schema\": \"onus/assessment/1\"}", "result-foreign", 1)]
    [InlineData("{\"schema\": \"onus/assessment/1\",\n \"date\": \"yesterday\"}", "result-malformed", 2)]
    [InlineData("{\"schema\": \"onus/assessment/1\",\n\"resources\": [\n{\"type\": \"AWS::SQS::Queue\"}]}", "result-malformed", 3)]
    [InlineData("{\"schema\": \"onus/assessment/1\",\n\"resources\":\n7}", "result-malformed", 3)]
    [InlineData("{\"schema\": \"onus/assessment/1\",\n\"resources\": [\n{,", "result-malformed", 3)]
    [InlineData("{\"schema\": \"onus/assessment/1\",", "result-malformed", 1)]
    [InlineData("[]", "result-malformed", 1)]
    [InlineData("", "result-malformed", 1)]
    [InlineData("{\"schema\": \"onus/assessment/1\", \"date\": \"2026-08-31\"} x", "result-malformed", 1)]
    [InlineData("{\"schema\": \"onus/assessment/1\", \"date\": \"2026-08-31\",\n\"splits\": [{\"id\": \"x\", \"entries\": [{\"responsibility\": \"os.patch\",\n\"holder\": \"everybody\", \"basis\": [{\"step\": \"model-default\", \"holder\": \"aws\"}]}]}]}", "result-malformed", 3)]
    [InlineData("{\"schema\": \"onus/assessment/1\", \"date\": \"2026-08-31\",\n\"splits\": [{\"id\": \"x\", \"entries\": [{\"responsibility\": \"os.patch\", \"holder\": \"aws\", \"basis\": []}]}]}", "result-malformed", 2)]
    [InlineData("{\"schema\": \"onus/assessment/1\", \"date\": \"2026-08-31\", \"resources\": [{\"address\": \"a\", \"type\": \"t\", \"model\": \"container\", \"managed\": \"managed\", \"split\": \"none\"}]}", "result-malformed", 1)]
    public void What_is_no_result_is_refused_with_the_place(string text, string code, int line)
    {
        var path = _folder.Write("r.json", text);

        AssessmentReader.Read(path, _sources, _diagnostics).ShouldBeNull();
        var complaint = _diagnostics.Items.ShouldHaveSingleItem();
        complaint.Code.ShouldBe(code);
        _sources.Locate(complaint.Origin)!.Value.Line.ShouldBe(line);
        complaint.Remedy.ShouldNotBeNull();
    }

    [Fact]
    public void A_result_of_which_inputs_could_not_be_read_is_an_error()
    {
        Read(Scanned.Of("Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n").Json());

        _diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("result-incomplete");
    }

    [Fact]
    public void A_file_that_is_cut_or_garbled_anywhere_never_throws()
    {
        var sound = Scanned.Of(Template).Json();
        var random = new Random(4);
        for (var i = 0; i < 300; i++)
        {
            var bytes = i % 2 == 0 ? sound[..random.Next(sound.Length)] : [.. sound];
            for (var j = 0; j < 3 && i % 2 == 1; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            _ = AssessmentReader.Read(_folder.Write("r.json", bytes), _sources, new DiagnosticBag());
        }
    }

    [Fact]
    public void A_file_that_nests_too_deep_or_holds_a_text_without_end_is_refused()
    {
        AssessmentReader.Read(_folder.Write("deep.json", "{\"a\": " + new string('[', 100_000)), _sources, _diagnostics).ShouldBeNull();
        AssessmentReader.Read(_folder.Write("long.json", "{\"a\": \"" + new string('x', 40_000_000)), _sources, _diagnostics).ShouldBeNull();

        _diagnostics.Items.Select(item => item.Code).ShouldBe(["result-malformed", "result-too-large"]);
    }

    [Theory]
    [InlineData("{\n  \"schema\": \"onus/assessment/1\",", true)]
    [InlineData("{\"Resources\": {}}", false)]
    [InlineData("Resources: {}", false)]
    [InlineData("", false)]
    public void A_result_is_recognised_by_its_first_bytes(string text, bool expected) => AssessmentReader.Recognises(_folder.Write("r.json", text)).ShouldBe(expected);

    private Side Read(byte[] json) => AssessmentReader.Read(_folder.Write("r.json", json), _sources, _diagnostics).ShouldNotBeNull();

    private static void ShouldBeAlike(Side written, Side read)
    {
        new Differ(Knowledge.Catalog).Compare(written, read).IsEmpty.ShouldBeTrue();
        new Differ(Knowledge.Catalog).Compare(read, written).IsEmpty.ShouldBeTrue();
        read.Day.ShouldBe(written.Day);
        read.Resources.Select(resource => (resource.Address, resource.Type, resource.Place)).ShouldBe(written.Resources.Select(resource => (resource.Address, resource.Type, resource.Place)));
        read.Resources.SelectMany(resource => resource.Findings).Select(finding => (finding.Check, finding.Status, finding.Severity))
            .ShouldBe(written.Resources.SelectMany(resource => resource.Findings).Select(finding => (finding.Check, finding.Status, finding.Severity)));
    }
}
