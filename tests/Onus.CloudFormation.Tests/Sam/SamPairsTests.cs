namespace Onus.CloudFormation.Tests.Sam;

/// <summary>Templates beside what AWS's own transform makes of them.</summary>
public sealed class SamPairsTests(ITestOutputHelper output)
{
    [SharedFact("fixtures/sam")]
    public void At_least_nine_in_ten_become_what_AWS_makes_of_them()
    {
        var folder = Checkout.Shared("fixtures/sam");
        var reads = CatalogReads.All();
        var pairs = Directory.EnumerateFiles(folder, "*.expected.json").Order(StringComparer.Ordinal)
            .Select(path => new SamPair(Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal), folder)).ToList();
        var (same, strict, refused, made, sameMade) = (0, 0, 0, 0, 0);
        var causes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var rest = new List<string>();
        foreach (var pair in pairs)
        {
            var differences = pair.Differences(reads);
            var all = pair.Differences(null);
            same += differences.Count == 0 ? 1 : 0;
            strict += all.Count == 0 ? 1 : 0;
            refused += pair.IsRefused && differences.Count == 0 ? 1 : 0;
            made += pair.IsRefused ? 0 : 1;
            sameMade += !pair.IsRefused && differences.Count == 0 ? 1 : 0;
            foreach (var difference in differences)
            {
                rest.Add(pair.Name + ": " + difference);
            }

            foreach (var cause in all.Select(Cause).Distinct())
            {
                causes[cause] = causes.GetValueOrDefault(cause) + 1;
            }

            if (Environment.GetEnvironmentVariable("ONUS_SAM_ALL") is not null)
            {
                rest.AddRange(all.Except(differences).Select(difference => pair.Name + ": (not read) " + difference));
            }
        }

        output.WriteLine($"{same} of {pairs.Count} pairs the same: {sameMade} of {made} that AWS makes, {refused} of {pairs.Count - made} that AWS refuses; {strict} with every property.");
        output.WriteLine(string.Join('\n', causes.Select(cause => $"{cause.Value,4} {cause.Key}")));
        output.WriteLine(string.Join('\n', rest));
        (same * 10).ShouldBeGreaterThanOrEqualTo(pairs.Count * 9);
        (sameMade * 10).ShouldBeGreaterThanOrEqualTo(made * 9);
    }

    /// <summary>What kind of difference it is, without names.</summary>
    private static string Cause(string difference)
    {
        var colon = difference.IndexOf(": ", StringComparison.Ordinal);
        var head = colon < 0 ? difference : difference[..colon];
        return head.StartsWith("value ", StringComparison.Ordinal)
            ? head.Split(' ')[1] + " " + difference[(colon + 2)..].Split(':', '.', '[')[0]
            : head;
    }
}
