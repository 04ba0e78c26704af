using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Contracts.Digests;
using Onus.Contracts.Oscal;
using Onus.Core.Diagnostics;

namespace Onus.Reports.Tests.Oscal;

/// <summary>Documents of OSCAL validate by its own schemas, refer to nothing that is not there, and are the same in every run and folder.</summary>
public sealed class OscalReportTests
{
    private const string Hostile = " <script>alert(1)</script> [x](javascript:y) {{ insert: param, z }} \u001b[31m\u202e\n=cmd";

    private static readonly JsonSerializerOptions Shown = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<OscalKind> Kinds => new() { OscalKind.ComponentDefinition, OscalKind.Ssp, OscalKind.Export, OscalKind.Provider, OscalKind.AssessmentResults, OscalKind.Poam };

    [Theory]
    [InlineData(OscalKind.ComponentDefinition)]
    [InlineData(OscalKind.Export)]
    [InlineData(OscalKind.Provider)]
    public void Each_document_is_as_it_was(OscalKind kind)
    {
        var written = SampleOscal.Written(SampleOscal.Of(kind));
        var excerpt = Excerpt(JsonNode.Parse(written)!)!.ToJsonString(Shown);
        Golden.Match($"Onus.Reports.Tests/Oscal/{kind.Name()}.golden.json", excerpt + "\n");
        SampleOscal.Written(SampleOscal.Of(kind)).ShouldBe(written);
    }

    [OscalSchemaFact]
    public void Each_document_validates_by_its_schema_whatever_is_in_it()
    {
        foreach (var kind in Enum.GetValues<OscalKind>())
        {
            var model = kind switch
            {
                OscalKind.ComponentDefinition => "component",
                OscalKind.AssessmentResults => "assessment-results",
                OscalKind.Poam => "poam",
                _ => "ssp",
            };
            OscalSchemaFactAttribute.Validate(model, SampleOscal.Written(SampleOscal.Of(kind)), SampleOscal.Written(SampleOscal.WithEvidence(kind)), SampleOscal.Written(SampleOscal.WithEvidence(kind, Hostile)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_document_refers_to_exists(OscalKind kind)
    {
        foreach (var package in new[] { SampleOscal.Of(kind), SampleOscal.WithEvidence(kind), SampleOscal.WithEvidence(kind, Hostile) })
        {
            OscalReferences.Problems(SampleOscal.Read(package), SampleOscal.Controls(package)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_a_plan_inherits_and_satisfies_the_provider_s_plan_exports()
    {
        var (plan, provider) = (SampleOscal.Read(SampleOscal.Of(OscalKind.Ssp)), SampleOscal.Read(SampleOscal.Of(OscalKind.Provider)));

        OscalReferences.Problems(plan, provider).ShouldBeEmpty();
        OscalPlan.Inherits(plan).Count(item => item.IsProvided).ShouldBeGreaterThan(50);
        OscalPlan.Inherits(plan).ShouldContain(item => !item.IsProvided);
        OscalReferences.Problems(plan, SampleOscal.Read(SampleOscal.Of(OscalKind.Export))).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_control_of_the_baseline_is_in_each_plan_and_what_is_inherited_is_told_in_32_words_at_least()
    {
        var plan = SampleOscal.Read(SampleOscal.Of(OscalKind.Ssp));

        OscalPlan.Items(OscalPlan.At(plan, OscalPlan.Member, "control-implementation"), "implemented-requirements").Select(item => OscalPlan.Text(item, "control-id"))
            .ShouldBe(SampleOscal.Controls(SampleOscal.Of(OscalKind.Ssp)), ignoreOrder: true);
        OscalPlan.Inherits(plan).Where(item => item.IsProvided).Min(item => item.Description.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length).ShouldBeGreaterThanOrEqualTo(32);
    }

    [Fact]
    public void Nothing_of_the_team_s_resources_is_told_to_its_customers()
    {
        var text = Encoding.UTF8.GetString(SampleOscal.Written(SampleOscal.Of(OscalKind.Export)));

        SampleOscal.Of(OscalKind.Export).Result.Resources.Select(resource => resource.Address).Where(address => address.Length > 6).ShouldAllBe(address => !text.Contains($"({address}", StringComparison.Ordinal));
        text.ShouldContain("\"responsibilities\"");
    }

    [Fact]
    public void Ids_do_not_depend_on_the_folder_and_are_of_version_5()
    {
        var here = Ids(SampleOscal.Of(OscalKind.AssessmentResults));
        var elsewhere = Ids(SampleOscal.From(OscalKind.AssessmentResults, SampleOscal.Baseline, "", "samples/web-shop"));

        here.ShouldBe(elsewhere);
        here.ShouldAllBe(id => id[14] == '5');
        OscalUuid.Of("a", "bc").ShouldNotBe(OscalUuid.Of("ab", "c"));

        static List<string> Ids(OscalPackage package) => [.. Regex.Matches(Encoding.UTF8.GetString(SampleOscal.Written(package)), "[0-9a-f]{8}-[0-9a-f-]{27}").Select(match => match.Value)];
    }

    [Fact]
    public void Checks_test_files_are_examined_people_are_interviewed_and_what_is_accepted_is_a_deviation()
    {
        var results = OscalPlan.Items(OscalPlan.At(SampleOscal.Read(SampleOscal.WithEvidence(OscalKind.AssessmentResults)), "assessment-results"), "results").Single();
        var methods = OscalPlan.Items(results, "observations").Select(item => (Method: OscalPlan.Items(item, "methods").Single().GetString(), Title: OscalPlan.Text(item, "title"))).ToList();

        methods.Where(item => item.Method == "INTERVIEW").Select(item => item.Title).ShouldContain("Ada attests for the organisation");
        methods.Where(item => item.Method == "EXAMINE").Select(item => item.Title).ShouldBe(["FedRAMP package of aws", "AWS: what it states of aws", "Trivy 1 on shop:1"]);
        methods.Count(item => item.Method == "TEST").ShouldBeGreaterThan(20);
        OscalPlan.Items(results, "risks").Where(risk => OscalPlan.Text(risk, "status") == "deviation-approved").ShouldContain(risk => OscalPlan.Text(risk, "deadline") == "2027-01-31T23:59:59Z");
        OscalPlan.Items(results, "findings").Select(finding => OscalPlan.Text(OscalPlan.At(finding, "target", "status"), "state")).Distinct().ShouldBe(["satisfied", "not-satisfied"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_text_stays_text(OscalKind kind)
    {
        var text = Encoding.UTF8.GetString(SampleOscal.Written(SampleOscal.WithEvidence(kind, Hostile)));

        text.ShouldNotContain("\u001b");
        var marked = Marked(JsonSerializer.Deserialize<JsonElement>(text)).ToList();
        marked.ShouldNotBeEmpty();
        foreach (var sign in new[] { "<", "](javascript", "{{", "\u202e" })
        {
            marked.ShouldAllBe(written => !written.Contains(sign, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("cmmc", OscalKind.Ssp, "published for it")]
    [InlineData("ccm", OscalKind.AssessmentResults, "published for it")]
    [InlineData("nist-800-53-r5", OscalKind.Ssp, "is a catalogue")]
    [InlineData("no-such", OscalKind.Ssp, "no framework")]
    public void A_framework_that_no_document_could_import_is_refused(string framework, OscalKind kind, string problem) =>
        Should.Throw<RequestException>(() => SampleOscal.From(kind, framework, "samples", "web-shop")).Message.ShouldContain(problem);

    [Theory]
    [InlineData("AC-2", "ac-2")]
    [InlineData("SC-28(1)", "sc-28.1")]
    public void Controls_have_the_ids_of_the_catalogue(string requirement, string control)
    {
        OscalControls.IdOf(requirement).ShouldBe(control);
        OscalControls.RequirementOf(control).ShouldBe(requirement);
        OscalControls.RequirementOf(control + "_smt.a").ShouldBeNull();
    }

    /// <summary>The texts in which consumers read Markdown.</summary>
    private static IEnumerable<string> Marked(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Marked),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name is "title" or "description" or "remarks" or "statement" ? [member.Value.GetString()!] : Marked(member.Value)),
        _ => [],
    };

    /// <summary>A document with the first element of each list, and how many there are; its whole by its digest.</summary>
    private static JsonNode? Excerpt(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Take(1).Select(Excerpt), .. list.Count > 1 ? new JsonNode?[] { $"… {list.Count}, SHA-256 {Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(list.ToJsonString())))[..16]}" } : []]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Excerpt(member.Value)))),
        _ => node?.DeepClone(),
    };
}
