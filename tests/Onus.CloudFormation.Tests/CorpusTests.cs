using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Tests;

/// <summary>Templates that people really run.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedTheory("corpus/cloudformation", "corpus/cdk")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/cdk")]
    public void Every_template_of_the_corpus_is_read(string path)
    {
        var folder = Checkout.Shared(path);
        var reading = Reading.Below(folder);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in reading.Resources)
        {
            Count(resource.Properties, counts);
        }

        output.WriteLine($"{reading.Inventory.FilesSeen} files, {reading.Inventory.FilesRecognised} recognised, {reading.Inventory.Deployments.Count} deployments, {reading.Resources.Count} resources, {reading.Resources.Count(resource => resource.Doubt is not null)} in doubt");
        foreach (var (reason, count) in counts)
        {
            output.WriteLine($"  {count,6} {reason}");
        }

        foreach (var group in reading.Diagnostics.GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Code)).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"{group.Count(),6} {group.Key}");
            foreach (var diagnostic in group.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note).Take(12))
            {
                output.WriteLine($"         {reading.Sources.Locate(diagnostic.Origin)?.ToString().Replace(folder, "")} {diagnostic.Message}");
            }
        }

        reading.Resources.Count.ShouldBeGreaterThan(100);
    }

    /// <summary>Counts what has a type in the text itself, and what the reader made of it when every condition is left open.</summary>
    [SharedTheory("corpus/cloudformation", "corpus/cdk")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/cdk")]
    public void No_resource_of_the_corpus_gets_lost(string path)
    {
        var folder = Checkout.Shared(path);
        var wrong = new List<string>();
        var templates = 0;
        var absent = 0;
        var total = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var reading = Reading.Below(file, new ReadOptions { FollowNested = false });
            if (reading.Inventory.Deployments is not [{ Kind: "cloudformation" } deployment])
            {
                continue;
            }

            templates++;
            total += deployment.Resources.Count;
            var text = Onus.Text.TreeReader.Read(File.ReadAllBytes(file), new Onus.Core.Places.SourceMap().Add(file), out _)!;
            var declared = ((MapValue)((MapValue)text.Root)["Resources"]!).Entries
                .Where(entry => entry.Value is MapValue resource && resource["Type"] is StringValue)
                .ToDictionary(entry => entry.Key, entry => (MapValue)entry.Value);
            var made = deployment.Resources.Select(resource => resource.Address).ToHashSet();
            foreach (var missing in declared.Where(entry => !made.Contains(entry.Key)))
            {
                absent++;
                if (!missing.Value.ContainsKey("Condition") && missing.Value["Type"] is not StringValue { Value: "AWS::Serverless::Connector" })
                {
                    wrong.Add($"{file}: {missing.Key}");
                }
            }

            var loops = ((MapValue)((MapValue)text.Root)["Resources"]!).Keys.ToArray().Any(key => key.StartsWith("Fn::ForEach::", StringComparison.Ordinal));
            var isSam = declared.Values.Any(resource => ((StringValue)resource["Type"]!).Value.StartsWith("AWS::Serverless::", StringComparison.Ordinal));
            wrong.AddRange(made.Where(address => !loops && !isSam && !declared.ContainsKey(address)).Select(address => $"{file}: {address} is too much"));
        }

        output.WriteLine($"{templates} templates, {total} resources, {absent} resources left out by their conditions");
        wrong.ShouldBeEmpty();
    }

    private static void Count(Value value, SortedDictionary<string, int> counts)
    {
        switch (value)
        {
            case UnknownValue unknown:
                counts[unknown.Reason.CodeName] = counts.GetValueOrDefault(unknown.Reason.CodeName) + 1;
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Count(item, counts);
                }

                break;
            case MapValue map:
                foreach (var item in map.Values)
                {
                    Count(item, counts);
                }

                break;
        }
    }
}
