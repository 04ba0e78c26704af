using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Terraform.Tests;

/// <summary>Terraform that people really run.</summary>
public sealed class TerraformCorpusTests(ITestOutputHelper output)
{
    [SharedFact("corpus/terraform")]
    public void Every_folder_of_the_corpus_is_evaluated()
    {
        var corpus = Checkout.Shared("corpus/terraform");
        var reading = TerraformReading.Below(corpus, corpus, new ReadOptions { ModuleDirectories = [new(null, DiskTree.At(corpus))] }, recursive: true);
        var blocks = reading.Blocks.ToList();
        output.WriteLine($"{reading.Deployments.Count} root modules, {blocks.Count} blocks, {blocks.Count(block => block.Doubt is not null)} in doubt");
        foreach (var group in blocks.Where(block => block.Doubt is not null).GroupBy(block => block.Doubt!.CodeName).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  {group.Count(),6} in doubt: {group.Key}");
        }

        var leaves = 0;
        var details = new Dictionary<(UnknownCode Code, string Detail), int>();
        foreach (var block in blocks)
        {
            Count(block.Values, details, ref leaves);
        }

        output.WriteLine($"{leaves} leaves, {details.Values.Sum()} unknown");
        foreach (var group in details.GroupBy(entry => entry.Key.Code).OrderByDescending(group => group.Sum(entry => entry.Value)))
        {
            output.WriteLine($"  {group.Sum(entry => entry.Value),6} {group.Key}");
            foreach (var (key, count) in group.OrderByDescending(entry => entry.Value).Take(group.Key is UnknownCode.Invalid or UnknownCode.Dangling or UnknownCode.LimitReached or UnknownCode.UndecidedCondition ? 40 : 6))
            {
                output.WriteLine($"         {count,5} {key.Detail}");
            }
        }

        foreach (var group in reading.Diagnostics.GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Code)).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"{group.Count(),6} {group.Key}");
            foreach (var diagnostic in group.Take(group.Key.Code == "tf-expression" ? 60 : 3))
            {
                output.WriteLine($"         {reading.Sources.Locate(diagnostic.Origin)} {diagnostic.Message}");
            }
        }

        blocks.Count.ShouldBeGreaterThan(4000);
        reading.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeLessThan(20);
    }

    private static void Count(Value value, Dictionary<(UnknownCode Code, string Detail), int> details, ref int leaves)
    {
        switch (value)
        {
            case UnknownValue unknown:
                leaves++;
                var key = (unknown.Reason.Code, unknown.Reason.Detail.Text);
                details[key] = details.GetValueOrDefault(key) + 1;
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Count(item, details, ref leaves);
                }

                break;
            case MapValue map:
                foreach (var item in map.Values)
                {
                    Count(item, details, ref leaves);
                }

                break;
            default:
                leaves++;
                break;
        }
    }
}
