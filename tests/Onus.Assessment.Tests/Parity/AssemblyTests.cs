using Onus.Sources;

namespace Onus.Assessment.Tests.Parity;

/// <summary>CDK assemblies, and their templates by themselves: an assembly only knows more.</summary>
public sealed class AssemblyTests(ITestOutputHelper output)
{
    [SharedFact("corpus/cdk")]
    public void An_assembly_and_its_templates_never_contradict_each_other()
    {
        var corpus = Checkout.Shared("corpus/cdk");
        var (same, doubts) = (0, 0);
        var contradictions = new List<string>();
        foreach (var assembly in Directory.EnumerateDirectories(corpus).Order(StringComparer.Ordinal))
        {
            var whole = Scanned.Below(assembly).Ledger;
            foreach (var template in Directory.EnumerateFiles(assembly, "*.template.json").Order(StringComparer.Ordinal))
            {
                var alone = Scanned.Below(template, new ReadOptions { Root = assembly }).Ledger;
                var addresses = alone.Resources.Select(resource => resource.Resource.Address).ToHashSet(StringComparer.Ordinal);
                var differences = Comparison.Of(
                    new Judged(whole, resource => resource.Address),
                    new Judged(alone, resource => resource.Address),
                    out var agreed,
                    name => addresses.Contains(name.Split(' ')[1]));
                same += agreed;
                foreach (var difference in differences)
                {
                    doubts += difference.IsDoubt ? 1 : 0;
                    if (!difference.IsDoubt)
                    {
                        contradictions.Add($"{Path.GetFileName(template)}: {difference}");
                    }
                }
            }
        }

        output.WriteLine($"{same} answers the same, {doubts} known to one side only");
        contradictions.ForEach(output.WriteLine);
        same.ShouldBeGreaterThan(1000);
        contradictions.ShouldBeEmpty();
    }
}
