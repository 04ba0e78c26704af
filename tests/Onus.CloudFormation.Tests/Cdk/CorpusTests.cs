using System.Text.Json;

namespace Onus.CloudFormation.Tests.Cdk;

/// <summary>The assemblies of the shared corpus.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedFact("corpus/cdk")]
    public void Every_assembly_is_read_and_no_resource_gets_lost_or_is_read_twice()
    {
        var folder = Checkout.Shared("corpus/cdk");
        var reading = Reading.Below(folder);
        var templates = Directory.EnumerateFiles(folder, "*.template.json", SearchOption.AllDirectories).ToList();
        var declared = templates.Sum(Count);
        var withPath = reading.Resources.Count(resource => !resource.Parts.IsEmpty);
        output.WriteLine($"{Directory.EnumerateFiles(folder, "manifest.json", SearchOption.AllDirectories).Count()} assemblies, {reading.Inventory.Deployments.Count} stacks, {reading.Resources.Count} of {declared} resources, {withPath} with a construct path");
        output.WriteLine(string.Join('\n', reading.Errors.Select(error => error.Code + ": " + error.Message)));

        reading.Inventory.Deployments.ShouldAllBe(deployment => deployment.Kind == "cdk");
        reading.Inventory.Deployments.Select(deployment => deployment.Id).ShouldBeUnique();
        reading.Inventory.Deployments.Count.ShouldBe(templates.Count(template => Count(template) > 0));
        reading.Resources.Count.ShouldBe(declared);
        reading.Errors.ShouldBeEmpty();
    }

    private static int Count(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.TryGetProperty("Resources", out var resources) ? resources.EnumerateObject().Count() : 0;
    }
}
