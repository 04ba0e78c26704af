using System.Text;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Engine.Scan;
using Onus.Engine.Software;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Oscal;

/// <summary>What a provider's plan provides, or a plan inherits, stands beside the controls; it decides nothing, and no plan breaks anything.</summary>
public sealed class PlanEvidenceTests
{
    private const string Template = "Resources:\n  A: {Type: AWS::S3::Bucket}\n";

    private const string Inheriting = """
        {"system-security-plan": {"uuid": "11111111-1111-4111-8111-111111111111",
          "metadata": {"title": "Plan of the platform", "last-modified": "2026-10-01T00:00:00Z"},
          "system-characteristics": {"system-name": "Platform"},
          "system-implementation": {"components": [{"uuid": "22222222-2222-4222-8222-222222222222", "title": "AWS GovCloud (US)"}]},
          "control-implementation": {"implemented-requirements": [
            {"uuid": "33333333-3333-4333-8333-333333333333", "control-id": "sc-28.1", "by-components": [
              {"uuid": "44444444-4444-4444-8444-444444444444", "component-uuid": "22222222-2222-4222-8222-222222222222",
               "inherited": [{"uuid": "55555555-5555-4555-8555-555555555555", "provided-uuid": "66666666-6666-4666-8666-666666666666", "description": "AWS does it."}],
               "satisfied": [{"uuid": "77777777-7777-4777-8777-777777777777", "responsibility-uuid": "88888888-8888-4888-8888-888888888888", "description": "We do the rest."}]}]}]}}}
        """;

    [Fact]
    public async Task What_a_plan_inherits_is_taken_over_beside_the_control()
    {
        var bare = await ScanAsync();
        var result = await ScanAsync(Inheriting);

        result.Plans.Single().ShouldSatisfyAllConditions(
            plan => plan.Provider.ShouldBe(ReportNote.Aws),
            plan => string.Join(' ', plan.Controls).ShouldBe("SC-28(1)"),
            plan => string.Join(' ', plan.Asked!.Value).ShouldBe("SC-28(1)"),
            plan => (plan.Title, plan.Date, plan.Age).ShouldBe(("Plan of the platform", "2026-10-01", EvidenceAge.Fresh)));
        result.Frameworks[0].States.ShouldBe(bare.Frameworks[0].States);
        MatrixUseCase.Of(result, new MatrixRequest("800-53"), []).Rows.Where(row => row.Evidence.Any(item => item.Kind == "plan")).Select(row => row.Id).ShouldBe(["SC-28(1)"]);
        result.Diagnostics.ShouldNotContain(item => item.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task What_a_provider_exports_is_taken_over_too()
    {
        var result = await ScanAsync(Inheriting.Replace("\"inherited\": [", "\"export\": {\"provided\": [{\"uuid\": \"99999999-9999-4999-8999-999999999999\", \"description\": \"d\"}]}, \"inherited\": [", StringComparison.Ordinal));

        result.Plans.Select(plan => plan.Provider).ShouldBe(["Platform", "aws"]);
    }

    [Fact]
    public async Task A_stored_result_tells_it_again_as_the_schema_says()
    {
        var result = await ScanAsync(Inheriting);
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output);

        using var document = System.Text.Json.JsonDocument.Parse(output.ToArray());
        JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "assessment.schema.json"), document.RootElement).ShouldBeEmpty();
        output.Position = 0;
        var again = AssessmentReader.Read(output, "again", out _).ShouldNotBeNull().Plans.Single();
        (again.File, again.Provider, again.Date).ShouldBe(("ssp.json", "aws", "2026-10-01"));
        string.Join(' ', again.Controls).ShouldBe("SC-28(1)");
    }

    [Theory]
    [InlineData("\"2026-10-01T00:00:00Z\"", "\"2020-10-01T00:00:00Z\"", null)]
    [InlineData("\"control-id\": \"sc-28.1\"", "\"control-id\": \"../../x\"", null)]
    [InlineData("\"component-uuid\": \"22222222-2222-4222-8222-222222222222\"", "\"component-uuid\": \"x\"", "oscal-reference")]
    [InlineData("\"inherited\"", "\"other\"", null)]
    [InlineData("\"title\": \"Plan of the platform\"", "\"title\": 7", null)]
    [InlineData("\"title\": \"Plan of the platform\"", "\"title\": \"\\ud800\"", null)]
    [InlineData("\"implemented-requirements\": [", "\"implemented-requirements\": 3, \"x\": [", "oscal-states-nothing")]
    [InlineData("{\"system-security-plan\"", "[{\"system-security-plan\"", "evidence-malformed")]
    public async Task What_is_wrong_with_a_plan_is_said_and_breaks_nothing(string sound, string wrong, string? code)
    {
        Inheriting.ShouldContain(sound);
        var result = await ScanAsync(Inheriting.Replace(sound, wrong, StringComparison.Ordinal));

        result.Plans.ShouldAllBe(plan => plan.Controls.All(control => control == "SC-28(1)"));
        result.Resources.Length.ShouldBe(1);
        if (code is not null)
        {
            result.Diagnostics.ShouldContain(item => item.Code == code);
        }
    }

    [Fact]
    public async Task A_name_as_long_as_a_book_is_cut_and_a_secret_is_not_told()
    {
        var result = await ScanAsync(Inheriting.Replace("Plan of the platform", "https://user:hunter2hunter2@example.com/" + new string('x', 1_000_000), StringComparison.Ordinal));
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output);

        result.Plans.Single().Title.Length.ShouldBeLessThanOrEqualTo(200);
        Encoding.UTF8.GetString(output.ToArray()).ShouldNotContain("hunter2");
    }

    private static Task<AssessmentResult> ScanAsync(string? plan = null) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app.yaml"], Frameworks = ["nist-800-53-r5"], Knowledge = new KnowledgeRequest(Date: "2026-11-29"), Software = new SoftwareRequest(plan is null ? [] : ["ssp.json"]) },
        SettingsHost.Of([("app.yaml", Template), .. plan is null ? Array.Empty<(string, string)>() : [("ssp.json", plan)]]));
}
