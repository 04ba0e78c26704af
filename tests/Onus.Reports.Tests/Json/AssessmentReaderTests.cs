using System.Text;
using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests.Json;

/// <summary>Results are read back as they were written; anything else is refused with the reason and the place.</summary>
public sealed class AssessmentReaderTests
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

    private const string Reached = """
        Parameters:
          P: {Type: String}
        Resources:
          Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: []}, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]}}]}}
          Hidden: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Open, PolicyDocument: !Ref P}}
          Open: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead}}
          Shared: {Type: AWS::S3::Bucket}
          Policy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Shared, PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: '999999999999'}, Action: 's3:GetObject', Resource: !Sub '${Shared.Arn}/*'}]}}}
        """;

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
        ShouldBeAlike(scanned.Side(), Read(scanned.Json()));
    }

    [Fact]
    public void What_is_read_back_makes_the_same_reports()
    {
        var scanned = Scanned.Of(Template);
        var read = Read(scanned.Json()) with { Title = scanned.Result.Title };

        Text(read).ShouldBe(scanned.Terminal(all: true));
        using var again = new MemoryStream();
        AssessmentWriter.Write(read, again);
        again.ToArray().AsSpan().SequenceEqual(scanned.Json()).ShouldBeTrue();
    }

    [Fact]
    public void Who_reaches_data_stores_is_read_back_as_document_and_as_lines()
    {
        var scanned = Scanned.Of(Reached);

        foreach (var lines in new[] { false, true })
        {
            var read = Read(scanned.Json(lines: lines));

            read.Access.Select(Words).ShouldBe(scanned.Result.Access.Select(Words));
            read.Access.SelectMany(store => store.Grants).Select(grant => grant.Kind).Distinct().ShouldBe([AccessorKind.Everybody, AccessorKind.Unknown, AccessorKind.Account, AccessorKind.Identity], ignoreOrder: true);
        }

        static string Words(StoreAccess store) => $"{store.Resource} {store.Region} {string.Join(";", store.Grants.Select(grant => $"{grant.Kind} {grant.Who} {string.Join(",", grant.Actions)} {grant.By} {grant.Narrowed} {grant.Everything} {grant.Location}"))} {store.Unread}";
    }

    [Theory]
    [InlineData("\"access\":[\n{\"resource\":", "\"access\":[\n{\"resource\":99")]
    [InlineData("\"grants\":[0", "\"grants\":[99")]
    [InlineData("\"grants\":[0", "\"omitted\":{\"ghost\":1},\"grants\":[0")]
    [InlineData("\"actions\":[\"s3:*\"]", "\"actions\":[null]")]
    public void Access_that_leads_nowhere_is_refused(string from, string to)
    {
        var text = Encoding.UTF8.GetString(Scanned.Of(Reached).Json());
        text.ShouldContain(from);

        AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))), "r", out var problem).ShouldBeNull();

        problem!.Code.ShouldBe("result-malformed");
    }

    [Fact]
    public void A_cut_by_party_keeps_the_access_of_what_is_left()
    {
        var scanned = Scanned.Of(Reached);

        var cut = PartyCut.Of(scanned.Result, PartyCut.Nobody);

        cut.Access.Select(store => cut.Resources[store.Resource].Address).ShouldBe(scanned.Result.Access.Select(store => scanned.Result.Resources[store.Resource].Address));
        PartyCut.Of(scanned.Result, "somebody").Access.ShouldBeEmpty();
    }

    /// <summary>A result of the version before, as it was written: first.json, of the template above. It says what it said, whatever the catalogue has learnt since.</summary>
    [Fact]
    public void The_version_before_is_read_too()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "Onus.Reports.Tests", "Json", "first.json"));
        var first = Read(bytes);

        first.Date.ShouldBe("2026-08-31");
        first.Resources.Select(resource => (resource.Address, resource.Type)).ShouldBe(Scanned.Of(Template).Side().Resources.Select(resource => (resource.Address, resource.Type)));
        first.Sources.ShouldNotBeEmpty();
        using var document = System.Text.Json.JsonDocument.Parse(bytes);
        var written = document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("check").GetString(), finding.GetProperty("status").GetString())).ToList();
        var read = first.Findings(AssessmentDetail.All).Select(finding => ((string?)finding.Rule.Id, (string?)finding.Status.Name())).ToList();
        written.ShouldNotBeEmpty();
        read.ShouldBe(written, ignoreOrder: true);
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
    [InlineData("{\"schema\": \"onus/assessment/3\", \"date\": \"2026-08-31\"}", "result-version", 1)]
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
        AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "r", out var problem).ShouldBeNull();

        problem!.Code.ShouldBe(code);
        problem.Line.ShouldBe(line);
        problem.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_result_of_which_inputs_could_not_be_read_is_an_error()
    {
        var json = Scanned.Of("Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n").Json();

        AssessmentReader.Read(new MemoryStream(json), "r", out var problem).ShouldNotBeNull();
        problem!.Code.ShouldBe("result-incomplete");
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

            _ = AssessmentReader.Read(new MemoryStream(bytes), "r", out _);
        }
    }

    [Fact]
    public void A_file_that_nests_too_deep_or_holds_a_text_without_end_is_refused()
    {
        AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"a\": " + new string('[', 100_000))), "r", out var deep).ShouldBeNull();
        AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"a\": \"" + new string('x', 40_000_000))), "r", out var wide).ShouldBeNull();

        deep!.Code.ShouldBe("result-malformed");
        wide!.Code.ShouldBe("result-too-large");
    }

    [Theory]
    [InlineData("{\n  \"schema\": \"onus/assessment/1\",", true)]
    [InlineData("{\"Resources\": {}}", false)]
    [InlineData("Resources: {}", false)]
    [InlineData("", false)]
    public void A_result_is_recognised_by_its_first_bytes(string text, bool expected) => AssessmentReader.Recognises(Encoding.UTF8.GetBytes(text)).ShouldBe(expected);

    private static AssessmentResult Read(byte[] json) => AssessmentReader.Read(new MemoryStream(json), "r", out _).ShouldNotBeNull();

    private static string Text(AssessmentResult result)
    {
        using var output = new StringWriter();
        TerminalReport.Write(result, new TerminalWriter(output, colors: false), new TerminalOptions(All: true));
        return output.ToString();
    }

    /// <summary>What is said of both is the same, in the same order.</summary>
    private static void ShouldBeAlike(AssessmentResult written, AssessmentResult read)
    {
        new Differ(Knowledge.Catalog).Compare(written, read).IsEmpty.ShouldBeTrue();
        new Differ(Knowledge.Catalog).Compare(read, written).IsEmpty.ShouldBeTrue();
        read.Date.ShouldBe(written.Date);
        read.Resources.Select(resource => (resource.Address, resource.Type, resource.Source)).ShouldBe(written.Resources.Select(resource => (resource.Address, resource.Type, resource.Source)));
        read.Findings().Select(finding => (finding.Rule.Id, finding.Status, finding.Rule.Severity, finding.Message, finding.Location))
            .ShouldBe(written.Findings().Select(finding => (finding.Rule.Id, finding.Status, finding.Rule.Severity, finding.Message, finding.Location)));
    }
}
