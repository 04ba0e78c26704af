using System.Text.Json.Nodes;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Hcl.Functions;
using Onus.Sources;

namespace Onus.Assessment.Tests.Parity;

/// <summary>Folders of real projects, and what Terraform itself planned for them: what is said of both is the same, but for what only one of them knows.</summary>
public sealed class PlannedCorpusTests(ITestOutputHelper output)
{
    [SharedFact("oracle/plans", "corpus/terraform")]
    public void A_folder_and_its_plan_never_contradict_each_other()
    {
        var plans = Checkout.Shared("oracle/plans");
        var corpus = Checkout.Shared("corpus/terraform");
        var (same, doubts) = (0, 0);
        var contradictions = new List<string>();
        foreach (var plan in Directory.EnumerateFiles(plans, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(plan);
            var variables = JsonNode.Parse(File.ReadAllText(plan))!["variables"] as JsonObject ?? [];
            var options = new ReadOptions
            {
                Workspace = "default",
                Root = corpus,
                ModuleDirectories = [corpus],
                Variables = variables.ToDictionary(entry => entry.Key, entry => JsonDecoder.Decode(entry.Value?["value"]?.ToJsonString() ?? "null")),
            };
            var configuration = Directory.EnumerateFiles(Path.Combine(corpus, name.Replace("__", "/")))
                .Where(file => file.EndsWith(".tf", StringComparison.Ordinal) || file.EndsWith(".tf.json", StringComparison.Ordinal)).ToList();
            var folder = Read(configuration, options);
            var planned = Read([plan], new ReadOptions());
            var differences = Comparison.Of(folder, planned, out var agreed);
            same += agreed;
            foreach (var difference in differences)
            {
                var indifferent = folder.IsIndifferent(difference.Resource, difference.What) || planned.IsIndifferent(difference.Resource, difference.What);
                var follows = difference.What.StartsWith("status of ", StringComparison.Ordinal) && differences.Any(other => other.Resource == difference.Resource && other.IsHarmless);
                if (difference.IsDoubt || (difference.IsHarmless && indifferent) || follows)
                {
                    doubts++;
                }
                else if (difference.What != "resource" && difference.Left != Difference.Absent && difference.Right != Difference.Absent)
                {
                    contradictions.Add($"{name}: {difference} — {folder.Because(difference.Resource, difference.What)} / {planned.Because(difference.Resource, difference.What)}");
                }
            }
        }

        output.WriteLine($"{same} answers the same, {doubts} known to one side only, {contradictions.Count} contradict each other");
        contradictions.ForEach(output.WriteLine);
        contradictions.ShouldBeEmpty();
    }

    private static Judged Read(IReadOnlyList<string> paths, ReadOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var inventory = Inventory.Read(paths, options, new SourceMap(), diagnostics, Knowledge.Catalog);
        var ledger = new Assessor(Knowledge.Catalog, new AssessmentOptions()).Assess(inventory.Deployments);
        return new Judged(ledger, resource => resource.Address);
    }
}
