using System.Text.Json;
using Onus.Contracts;

namespace Onus.Terraform.Tests.Json;

/// <summary>What Terraform itself planned for two hundred directories of the corpus.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    [SharedFact("oracle/plans")]
    public void Every_address_and_every_known_value_of_the_recorded_plans_is_read()
    {
        var folder = Checkout.Shared("oracle/plans");
        var blocks = 0;
        var values = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var plan = Input.At(path);
            plan.IsPlan.ShouldBeTrue(path);
            plan.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(path);
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var changes = document.RootElement.GetProperty("resource_changes").EnumerateArray()
                .Where(change => change.GetProperty("change").GetProperty("after").ValueKind != JsonValueKind.Null).ToList();
            plan.Blocks.Select(block => block.Address).ShouldBe(changes.Select(change => change.GetProperty("address").GetString()!), path);
            blocks += changes.Count;
            foreach (var (block, change) in plan.Blocks.Zip(changes))
            {
                foreach (var member in change.GetProperty("change").GetProperty("after").EnumerateObject())
                {
                    if (member.Value.ValueKind is JsonValueKind.String)
                    {
                        values++;
                        block.Values[member.Name].ShouldBeOfType<Core.Values.StringValue>().Value.ShouldBe(member.Value.GetString());
                    }
                }
            }
        }

        output.WriteLine($"{blocks} blocks, {values} texts");
        blocks.ShouldBeGreaterThan(1000);
    }
}
