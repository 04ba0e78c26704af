using Onus.Core.Files;
using Onus.Sources.Files;
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
    /// <summary>How many answers only one side knew before plans were read with the configuration beside them, in November 2026.</summary>
    private const int OneSidedBefore = 13_048;

    /// <summary>
    /// The plans of the oracle carry no configuration, so that by themselves they leave open whatever the stand-in providers do. Where the folder's files lie beside the plan, as they do
    /// where it is made, these say what was set.
    /// </summary>
    [SharedTheory("oracle/plans", "corpus/terraform")]
    [InlineData(false, 14_000)]
    [InlineData(true, OneSidedBefore / 26)]
    public void A_folder_and_its_plan_never_contradict_each_other(bool isBeside, int mostDoubts)
    {
        var corpus = Checkout.Shared("corpus/terraform");
        var (same, doubts) = (0, 0);
        var contradictions = new List<string>();
        foreach (var plan in Directory.EnumerateFiles(Checkout.Shared("oracle/plans"), "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(plan);
            var folder = ReadFolder(plan, corpus, Path.Combine(corpus, name.Replace("__", "/")));
            var planned = isBeside ? ReadBeside(plan, corpus, name.Replace("__", "/", StringComparison.Ordinal)) : Read([DiskTree.Input(plan)], new ReadOptions());
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
        doubts.ShouldBeLessThanOrEqualTo(mostDoubts);
    }

    private static Judged ReadFolder(string plan, string corpus, string folder)
    {
        var variables = JsonNode.Parse(File.ReadAllText(plan))!["variables"] as JsonObject ?? [];
        var configuration = Directory.EnumerateFiles(folder).Where(file => file.EndsWith(".tf", StringComparison.Ordinal) || file.EndsWith(".tf.json", StringComparison.Ordinal));
        return Read(
            [.. configuration.Select(path => new InputPath(DiskTree.At(corpus), Path.GetRelativePath(corpus, path), path))],
            Options(corpus) with { Variables = variables.ToDictionary(entry => entry.Key, entry => JsonDecoder.Decode(entry.Value?["value"]?.ToJsonString() ?? "null")) });
    }

    private static Judged ReadBeside(string plan, string corpus, string folder)
    {
        var path = folder + "/the.tfplan.json";
        return Read([new InputPath(new OverlayTree(DiskTree.At(corpus), [new(path, File.ReadAllBytes(plan))]), path, plan)], Options(corpus));
    }

    private static ReadOptions Options(string corpus) => new() { Workspace = "default", ModuleDirectories = [new(null, DiskTree.At(corpus))] };

    private static Judged Read(IReadOnlyList<InputPath> paths, ReadOptions options)
    {
        var inventory = Inventory.Read(paths, options, new SourceMap(), new DiagnosticBag(), Knowledge.Catalog);
        return new Judged(new Assessor(Knowledge.Catalog, new AssessmentOptions()).Assess(inventory.Deployments), resource => resource.Address);
    }
}
