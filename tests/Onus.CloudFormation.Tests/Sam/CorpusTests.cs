namespace Onus.CloudFormation.Tests.Sam;

/// <summary>The SAM templates of the shared corpus, which AWS takes.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedFact("corpus/cloudformation")]
    public void Templates_that_AWS_takes_are_not_refused_and_leave_nothing_unexpanded()
    {
        var folder = Checkout.Shared("corpus/cloudformation");
        var refused = new List<string>();
        var (templates, resources) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!File.ReadAllText(file).Contains("Type: AWS::Serverless::", StringComparison.Ordinal))
            {
                continue;
            }

            var reading = Reading.Below(file);
            templates++;
            resources += reading.Resources.Count;
            refused.AddRange(reading.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("sam-", StringComparison.Ordinal)).Select(diagnostic => file + ": " + diagnostic.Message));
            refused.AddRange(reading.Resources.Where(resource => resource.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal)).Select(resource => file + ": " + resource.Type));
        }

        output.WriteLine($"{templates} templates, {resources} resources");
        refused.ShouldBeEmpty();
    }
}
