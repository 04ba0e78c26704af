using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Xunit.Abstractions;

namespace Onus.Sources.Tests.CloudFormation;

/// <summary>Templates that people really run.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/cdk")]
    public void Every_template_of_the_corpus_is_read(string path)
    {
        if (Shared.Find(path, output) is not { } folder)
        {
            return;
        }

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
