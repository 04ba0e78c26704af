using System.Text.Json.Nodes;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Parity;

/// <summary>What Terraform leaves open is never a pass: plans of others, changed so that the open value would fail.</summary>
public sealed class OpenValueTests(ITestOutputHelper output)
{
    private const int Plans = 24;

    [SharedFact("fixtures/plans", "oracle/plans", "research/data/tf_aws_schema.json")]
    public void No_finding_that_a_plan_leaves_open_is_a_pass()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Checkout.Shared("research/data/tf_aws_schema.json")))!["resources"]!.AsObject();
        var (plans, open, decided) = (0, 0, 0);
        var wrong = new List<string>();
        foreach (var file in new[] { "fixtures/plans", "oracle/plans" }.SelectMany(folder => Directory.EnumerateFiles(Checkout.Shared(folder), "*.json").Order(StringComparer.Ordinal)))
        {
            var text = File.ReadAllText(file);
            var plan = new OpenPlan(text, schema);
            if (plans == Plans || plan.Open.Count == 0)
            {
                continue;
            }

            plans++;
            open += plan.Open.Count;
            var said = Said(text);
            foreach (var ((resource, check), status) in new[] { false, true }.SelectMany(flag => Said(plan.Filled(flag))))
            {
                if (status == FindingStatus.Fail && said.TryGetValue((resource, check), out var before) && before != FindingStatus.Fail)
                {
                    decided++;
                    if (before != FindingStatus.Unknown)
                    {
                        wrong.Add($"{Path.GetFileName(file)}: {resource} {check} was {before}; open: {string.Join(", ", plan.Open.Where(name => name.StartsWith(resource.Split(':')[0], StringComparison.Ordinal)))}");
                    }
                }
            }
        }

        output.WriteLine($"{plans} plans leave {open} values open; filled, {decided} findings fail that did not before");
        wrong.Distinct().ToList().ForEach(output.WriteLine);
        plans.ShouldBeGreaterThanOrEqualTo(20);
        decided.ShouldBeGreaterThan(50);
        wrong.Distinct().ShouldBeEmpty();
    }

    private static Dictionary<(string Resource, string Check), FindingStatus> Said(string plan)
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.json", plan);
        var said = new Dictionary<(string Resource, string Check), FindingStatus>();
        foreach (var resource in Scanned.Below(folder.Path).Ledger.Resources)
        {
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                said[(resource.Resource.Address, resource.Checks[i].Id)] = resource.Verdicts[i];
            }
        }

        return said;
    }
}
