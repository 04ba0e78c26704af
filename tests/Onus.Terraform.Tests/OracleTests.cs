using Onus.Sources.Files;
using System.Text.Json.Nodes;
using Onus.Contracts;
using Onus.Hcl.Functions;
using Onus.Sources;

namespace Onus.Terraform.Tests;

/// <summary>What Terraform 1.11 itself planned for real configurations.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    [SharedFact("oracle/plans", "corpus/terraform")]
    public void Addresses_and_values_are_those_that_Terraform_plans()
    {
        var plans = Checkout.Shared("oracle/plans");
        var corpus = Checkout.Shared("corpus/terraform");
        var (equal, lookedUp, total, addresses, lost, extra, undecided, files, earlier) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        var causes = new List<string>();
        foreach (var file in Directory.EnumerateFiles(plans, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var folder = Path.Combine(corpus, name.Replace("__", "/"));
            var plan = JsonNode.Parse(File.ReadAllText(file))!;
            var options = new ReadOptions
            {
                Workspace = "default",
                ModuleDirectories = [new(null, DiskTree.At(corpus))],
                Variables = (plan["variables"] as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => JsonDecoder.Decode(entry.Value?["value"]?.ToJsonString() ?? "null")),
            };
            var reading = TerraformReading.Below(folder, corpus, options, recursive: false);
            var doubtful = reading.Blocks.Where(block => block.Doubt is { Code: UnknownCode.LookedUp or UnknownCode.DependsOnTarget or UnknownCode.Unavailable }).Select(block => block.Address).ToHashSet();
            var ours = reading.Blocks.Where(block => !block.IsData).ToDictionary(block => block.Address);
            var theirs = plan["resource_changes"]!.AsArray().Where(change => (string?)change!["mode"] == "managed").ToDictionary(change => (string)change!["address"]!);
            var deferred = plan["resource_changes"]!.AsArray().Where(change => (string?)change!["mode"] == "data").Select(change => (string?)change!["module_address"] ?? "").ToHashSet();
            addresses += theirs.Count;
            foreach (var address in theirs.Keys.Where(address => !ours.ContainsKey(address)))
            {
                if (doubtful.Contains(address[..Math.Max(0, address.LastIndexOf('['))]))
                {
                    undecided++;
                    continue;
                }

                var module = address[..Math.Max(0, address.LastIndexOf('.', Math.Max(0, address.LastIndexOf('.') - 1)))];
                if (reading.Codes.Contains("tf-module-unavailable") && module.Length > 0 && !reading.Addresses.Any(known => known.StartsWith(module, StringComparison.Ordinal)))
                {
                    undecided++;
                    continue;
                }

                if (reading.Diagnostics.Any(diagnostic => diagnostic.Message.Text.Contains("no such file", StringComparison.Ordinal)) || address.StartsWith("aws_s3_object.", StringComparison.Ordinal))
                {
                    files++;
                    continue;
                }

                lost++;
                causes.Add($"{name}: {address} is missing");
            }

            foreach (var address in ours.Keys.Where(address => !theirs.ContainsKey(address)))
            {
                if (doubtful.Contains(address))
                {
                    undecided++;
                    continue;
                }

                extra++;
                causes.Add($"{name}: {address} is too much ({ours[address].Doubt?.Detail})");
            }

            foreach (var (address, change) in theirs)
            {
                if (ours.TryGetValue(address, out var block))
                {
                    var comparison = new PlanComparison(deferred.Contains((string?)change!["module_address"] ?? ""));
                    foreach (var key in block.Values.Keys)
                    {
                        comparison.Compare("." + key, block.Values[key], change["change"]!["after"]![key], change["change"]!["after_unknown"]?[key]);
                    }

                    foreach (var (key, value) in change!["change"]!["after"]!.AsObject())
                    {
                        if (!block.Values.ContainsKey(key))
                        {
                            comparison.Compare("." + key, null, value, null);
                        }
                    }

                    equal += comparison.Equal;
                    lookedUp += comparison.LookedUp;
                    earlier += comparison.Earlier;
                    total += comparison.Total;
                    causes.AddRange(comparison.Different.Select(different => $"{name}: {address}{different.Path}: {different.Cause}"));
                }
            }
        }

        output.WriteLine($"{addresses} addresses, {lost} missing, {extra} too much, {undecided} decided by data sources or modules that are not there, {files} by files that are not there; {equal} of {total} leaves equal ({100.0 * equal / Math.Max(total, 1):F2} %), {lookedUp} more depend on what was looked up, {earlier} we know before Terraform does");
        foreach (var cause in causes.Take(4000))
        {
            output.WriteLine("  " + cause);
        }

        (lost + extra).ShouldBe(0);
        ((double)equal / total).ShouldBeGreaterThanOrEqualTo(0.99);
    }
}
