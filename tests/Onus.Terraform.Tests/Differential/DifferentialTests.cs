using Onus.Sources.Files;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Terraform.Directories;
using Onus.Terraform.Evaluation;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Tests.Differential;

/// <summary>
/// Random configurations, planned by Terraform and evaluated by us. <c>ONUS_DIFFERENTIAL</c> says how many, <c>ONUS_DIFFERENTIAL_SEED</c> where to begin.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Configurations = 64;

    [TerraformFact]
    public void Terraform_plans_what_we_evaluate()
    {
        var seeds = Enumerable.Range(Setting("ONUS_DIFFERENTIAL_SEED", 1), Setting("ONUS_DIFFERENTIAL", Configurations));
        var results = new ConcurrentBag<Result>();
        Parallel.ForEach(seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed => results.Add(Compare(ConfigurationMaker.Make(seed))));
        var wrong = results.OrderBy(result => result.Seed).SelectMany(result => result.Wrong).ToList();
        var refused = results.Sum(result => result.Refused.Count);
        output.WriteLine($"{results.Count} configurations, {results.Sum(result => result.Values)} values in {results.Sum(result => result.Leaves)} leaves compared, {wrong.Count} different; {refused} blocks refused by Terraform");
        foreach (var (reason, count) in results.SelectMany(result => result.Refused).CountBy(reason => reason).OrderByDescending(entry => entry.Value).Take(20))
        {
            output.WriteLine($"  {count,5} {reason}");
        }

        wrong.ShouldBeEmpty($"{wrong.Count} differences\n{string.Join("\n\n", wrong.Take(40))}");
        results.Sum(result => result.Values).ShouldBeGreaterThan(40 * results.Count);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static Result Compare(Configuration made)
    {
        var planned = Planned.Of(made);
        var result = new Result(made.Seed, [.. planned.Refused.Values], [], 0, 0);
        if (planned.Plan is not { } plan)
        {
            return result with { Wrong = [$"seed {made.Seed}: Terraform refuses all of it: {string.Join('\n', planned.Refused.Select(entry => $"{entry.Value}\n{entry.Key.Text}"))}"] };
        }

        var (values, said) = Evaluate(planned.Configuration);
        var leaves = 0;
        var theirs = new SortedDictionary<string, (JsonNode? After, JsonNode? Unknown)>(StringComparer.Ordinal);
        foreach (var change in plan["resource_changes"]?.AsArray() ?? [])
        {
            theirs[(string)change!["address"]!] = (change["change"]!["after"]!["input"], change["change"]!["after_unknown"]!["input"]);
        }

        foreach (var (name, change) in plan["output_changes"]?.AsObject() ?? [])
        {
            theirs["output." + name] = (change!["after"], change["after_unknown"]);
        }

        foreach (var name in plan["configuration"]!["root_module"]!["outputs"]?.AsObject().Select(entry => entry.Key) ?? [])
        {
            theirs.TryAdd("output." + name, (null, null));
        }

        foreach (var address in values.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal))
        {
            var difference = !values.TryGetValue(address, out var ours) ? $"{address} is not among ours"
                : !theirs.TryGetValue(address, out var change) ? $"{address} is not among Terraform's"
                : Likeness.Difference(address, ours, change.After, change.Unknown, ref leaves);
            if (difference is not null)
            {
                result.Wrong.Add($"seed {made.Seed}: {difference}\n{string.Concat(said.Take(3).Select(line => line + "\n"))}{planned.Configuration.Around(address)}");
            }
        }

        return result with { Values = theirs.Count, Leaves = leaves };
    }

    /// <summary>The input of each resource and the value of each output, by address.</summary>
    private static (Dictionary<string, Value?> Values, IReadOnlyList<string> Said) Evaluate(Configuration configuration)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in configuration.Files)
        {
            folder.Write(name, text);
        }

        var tree = DiskTree.At(folder.Path, ".");
        var files = Directory.EnumerateFiles(folder.Path, "*.tf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => CandidateFile.Find(tree, "", path)!)
            .ToList();
        var diagnostics = new DiagnosticBag();
        var context = new ReadContext(new ReadOptions { Workspace = "default" }, new SourceMap(), diagnostics, ServiceCatalog.Empty);
        var loader = new ModuleLoader(context);
        var modules = RootFinder.Load(files, loader);
        var roots = RootFinder.Roots(modules);
        var module = modules.Single(module => roots.Contains(module.Folder.Id) && !module.IsEmpty);
        var root = new RootEvaluation("stack", module, loader, context, InputVariables.Read(module.Folder, new VariableFiles(context), context), []);
        var blocks = new List<Onus.Terraform.Mapping.TerraformBlock>();
        BlockCollector.Collect(root.Module, blocks, []);
        var values = blocks.ToDictionary(block => block.Address, block => block.Values["input"]);
        foreach (var name in module.Outputs.Keys)
        {
            values["output." + name] = root.Module.Output(name);
        }

        return (values, [.. diagnostics.Items.Select(item => $"we say: {context.Sources.Locate(item.Origin)} {item.Message}")]);
    }

    private sealed record Result(int Seed, IReadOnlyList<string> Refused, List<string> Wrong, int Values, int Leaves);
}
