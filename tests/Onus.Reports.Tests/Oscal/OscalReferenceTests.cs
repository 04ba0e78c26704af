using System.Text.Json;
using System.Text.Json.Nodes;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Tests.Oscal;

/// <summary>What schemas can't say is found where it is wrong.</summary>
public sealed class OscalReferenceTests
{
    private const string One = "11111111-1111-4111-8111-111111111111";
    private const string Two = "22222222-2222-4222-8222-222222222222";
    private const string Three = "33333333-3333-4333-8333-333333333333";
    private const string Four = "44444444-4444-4444-8444-444444444444";
    private const string Five = "55555555-5555-4555-8555-555555555555";

    private const string Plan = $$$$"""
        {"system-security-plan": {"uuid": "{{{{One}}}}",
          "metadata": {"roles": [{"id": "owner", "title": "Owner"}], "parties": []},
          "system-implementation": {"components": [{"uuid": "{{{{Two}}}}", "title": "This system"}]},
          "control-implementation": {"implemented-requirements": [{"uuid": "{{{{Three}}}}", "control-id": "ac-2", "by-components": [
            {"uuid": "{{{{Four}}}}", "component-uuid": "{{{{Two}}}}", "responsible-roles": [{"role-id": "owner"}],
             "export": {"provided": [{"uuid": "{{{{Five}}}}", "description": "d"}], "responsibilities": [{"uuid": "66666666-6666-4666-8666-666666666666", "provided-uuid": "{{{{Five}}}}", "description": "d"}]}}]}]}}}
        """;

    [Fact]
    public void A_sound_plan_has_no_problem() => Problems(Plan).ShouldBeEmpty();

    [Theory]
    [InlineData($"\"uuid\": \"{Three}\"", $"\"uuid\": \"{One}\"", "given twice")]
    [InlineData($"\"component-uuid\": \"{Two}\"", $"\"component-uuid\": \"{Five}\"", "there is no " + Five)]
    [InlineData("\"control-id\": \"ac-2\"", "\"control-id\": \"zz-9\"", "the profile has no control \"zz-9\"")]
    [InlineData("\"role-id\": \"owner\"", "\"role-id\": \"nobody\"", "there is no nobody")]
    [InlineData($"\"provided-uuid\": \"{Five}\"", $"\"provided-uuid\": \"{One}\"", "nothing of the kind")]
    [InlineData("\"export\": {", "\"inherited\": [{\"uuid\": \"77777777-7777-4777-8777-777777777777\", \"description\": \"d\"}], \"export\": {", "an entry has no provided-uuid")]
    [InlineData("\"by-components\": [", "\"by-components\": [], \"none\": [", "no component implements it")]
    [InlineData("\"roles\": [", "\"props\": [{\"name\": \"leveraged-authorization-uuid\", \"value\": \"x\"}], \"roles\": [", "no such leveraged authorization")]
    [InlineData("\"roles\": [", "\"links\": [{\"href\": \"#x\"}], \"roles\": [", "no resource #x")]
    public void What_is_wrong_is_said(string sound, string wrong, string problem)
    {
        Plan.ShouldContain(sound);
        Problems(Plan.Replace(sound, wrong, StringComparison.Ordinal)).ShouldContain(said => said.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_and_a_component_stand_once()
    {
        var plan = JsonNode.Parse(Plan)!;
        var requirements = plan["system-security-plan"]!["control-implementation"]!["implemented-requirements"]!.AsArray();
        var again = requirements[0]!.DeepClone();
        again["by-components"]!.AsArray().Add(again["by-components"]![0]!.DeepClone());
        requirements.Add(again);

        var problems = Problems(plan.ToJsonString());
        problems.ShouldContain(said => said.Contains("control-id ac-2 stands here twice", StringComparison.Ordinal));
        problems.ShouldContain(said => said.Contains($"component-uuid {Two} stands here twice", StringComparison.Ordinal));
    }

    [SharedFact("research/frameworks/examples/oscal-1.2.3-leveraging-ssp.json")]
    public void Examples_of_others_are_read()
    {
        var root = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Checkout.Shared("research/frameworks/examples/oscal-1.2.3-leveraging-ssp.json")));

        OscalReferences.Problems(root).ShouldBeEmpty();
        OscalPlan.Inherits(root).Select(item => (item.Control, item.IsProvided)).ShouldBe([("pe-3", true), ("si-2", true), ("si-2", false)]);
    }

    private static IReadOnlyList<string> Problems(string plan) => OscalReferences.Problems(JsonSerializer.Deserialize<JsonElement>(plan), new HashSet<string> { "ac-2" });
}
