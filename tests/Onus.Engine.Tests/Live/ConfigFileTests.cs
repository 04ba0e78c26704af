using System.Diagnostics;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Live;

/// <summary>What AWS Config recorded of resources and the template that makes the same resources come to the same verdicts.</summary>
public sealed partial class ConfigFileTests
{
    private const int Count = 600;

    /// <summary>What the generator of the two files writes otherwise than AWS Config does.</summary>
    private static readonly Dictionary<string, string> Apart = new(StringComparer.Ordinal)
    {
        ["lambda-function-no-secrets-in-environment"] = "it writes names of variables with a small first letter, which AWS Config leaves as they are",
        ["rds-instance-master-password-not-written-out"] = "it writes a password, which AWS Config never has",
        ["s3-bucket-lifecycle-rules-present"] = "it writes no lifecycle rules",
        ["s3-bucket-incomplete-uploads-aborted"] = "it writes no lifecycle rules",
    };

    [SharedFact("tools/gen_large.py")]
    public async Task No_verdict_of_what_was_recorded_is_another_than_that_of_the_template_but_unknown()
    {
        var template = await VerdictsAsync("cfn", resource => Address().Match(resource.Address));
        var recorded = await VerdictsAsync("config", resource => Id().Match(resource.Address));

        var both = template.Keys.Intersect(recorded.Keys).ToList();
        both.Count.ShouldBeGreaterThan(4000);
        both.Where(key => template[key] != recorded[key] && recorded[key] != FindingStatus.Unknown && template[key] != FindingStatus.Unknown && !Apart.ContainsKey(key.Check))
            .Select(key => $"{key.Number} {key.Check}: {template[key]}, recorded {recorded[key]}").ShouldBeEmpty();
        Golden.Match("Onus.Engine.Tests/Live/config-unknown.golden", string.Concat(both.Where(key => template[key] != FindingStatus.Unknown && recorded[key] == FindingStatus.Unknown)
            .GroupBy(key => key.Check).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}\n")));
    }

    private static async Task<Dictionary<(int Number, string Check), FindingStatus>> VerdictsAsync(string kind, Func<ResourceAssessment, Match> number)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.json");
        var start = new ProcessStartInfo("python3", [Checkout.Shared("tools/gen_large.py"), kind, "-n", $"{Count}", "-o", file]) { RedirectStandardOutput = true };
        using (var made = Process.Start(start)!)
        {
            await made.WaitForExitAsync();
            made.ExitCode.ShouldBe(0);
        }

        var tree = new MemoryTree([new("x.json", await File.ReadAllBytesAsync(file))]);
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["x.json"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") }, new MemoryHost(tree));
        return result.Resources.Select(resource => (resource, Match: number(resource))).Where(pair => pair.Match.Success)
            .SelectMany(pair => pair.resource.Rules.Select((rule, at) => (Key: (int.Parse(pair.Match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), rule.Id), Verdict: pair.resource.Verdicts[at])))
            .DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Verdict);
    }

    [GeneratedRegex(@"^R(\d+)$")]
    private static partial Regex Address();

    [GeneratedRegex(@"-(\d+)(?:-[0-9a-f]{6})?$")]
    private static partial Regex Id();
}
