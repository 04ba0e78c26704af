using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Endpoints;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Moto;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Live.Tests.Moto;

namespace Onus.Live.Tests.Faults;

/// <summary>
/// Whatever goes wrong on the way to AWS, no verdict becomes a wrong one: what was not told is unknown, by the failure that did not tell it, and everything else is as it was.
/// The account is a recorded one, so that nobody waits and every run is the same.
/// </summary>
public sealed class FaultTests(MotoAccount account, ITestOutputHelper output) : IClassFixture<MotoAccount>
{
    private const int Runs = 100;

    private static readonly CollectionPlan Plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), null);

    [MotoFact]
    public async Task Faults_change_no_verdict_but_to_unknown_and_only_where_they_are()
    {
        using var transport = new HttpTransport(new TransportOptions());
        var recorded = new RecordedTransport(transport);
        var calm = await ScanAsync(recorded, TimeProvider.System);
        var verdicts = Verdicts(calm);
        var wrong = new List<string>();
        var (unknown, failures, same) = (0, 0, 0);
        for (var seed = 0; seed < Runs; seed++)
        {
            var time = new JumpingTime();
            var scan = await ScanAsync(new FaultyTransport(recorded.Answers, seed, time), time);
            var reasons = scan.Reading.Failures.Select(failure => failure.Reason.ToString()).ToHashSet(StringComparer.Ordinal);
            failures += scan.Reading.Failures.Count - calm.Reading.Failures.Count;
            var now = Verdicts(scan);

            // A policy that could not be had may be there: it is, and nothing is known of it.
            wrong.AddRange(now.Where(entry => !verdicts.ContainsKey(entry.Key) && entry.Value != FindingStatus.Unknown).Select(entry => $"{seed}: {entry.Key} was not there and is {entry.Value}"));
            foreach (var (key, before) in verdicts)
            {
                if (!now.TryGetValue(key, out var verdict))
                {
                    var (type, region) = Place(calm, key.Address);
                    if ((region is null ? scan.Reading.Deployment.NotRead.Of(type) : scan.Reading.Deployment.NotRead.In(type, region)) is null)
                    {
                        wrong.Add($"{seed}: {key.Address} is missing, and nothing says so");
                    }
                }
                else if (verdict != before)
                {
                    unknown++;

                    // Where a condition holds whether it applies or not, it passes when that is not known.
                    if (verdict != FindingStatus.Unknown && (before, verdict) != (FindingStatus.NotApplicable, FindingStatus.Pass))
                    {
                        wrong.Add($"{seed}: {key} was {before} and became {verdict}");
                    }
                }
            }

            wrong.AddRange(Changed(calm, scan, reasons).Select(change => $"{seed}: {change}"));
            same += scan.Reading.Failures.Count == calm.Reading.Failures.Count ? 1 : 0;
        }

        output.WriteLine($"{recorded.Answers.Count} answers, {verdicts.Count} verdicts, {Runs} runs: {failures} failures more, {unknown} verdicts became unknown, {same} runs without a failure");
        output.WriteLine(string.Join('\n', wrong.GroupBy(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Select(group => $"{group.Count()} × {group.Key}, first at seed {group.First().Split(':')[0]}").Take(60)));
        wrong.Take(10).ShouldBeEmpty($"{wrong.Count} in all");
        unknown.ShouldBeGreaterThan(100);
    }

    /// <summary>Properties that came out otherwise, though no failure says so.</summary>
    private static IEnumerable<string> Changed(LiveScan calm, LiveScan scan, HashSet<string> reasons)
    {
        var now = scan.Resources.ToDictionary(resource => resource.Address, StringComparer.Ordinal);
        foreach (var resource in calm.Resources)
        {
            if (now.GetValueOrDefault(resource.Address) is { } other)
            {
                foreach (var name in resource.Properties.Entries.Concat(other.Properties.Entries).Select(entry => entry.Key).Distinct())
                {
                    var (before, after) = (resource.Properties[name], other.Properties[name]);
                    if (Text(before) != Text(after) && !(after is UnknownValue unknown && reasons.Contains(unknown.Reason.ToString())))
                    {
                        yield return $"{resource.Address} {name} was {Text(before)} and is {Text(after)}";
                    }
                }
            }
        }
    }

    private static string Text(Value? value) => value switch
    {
        null => "not set",
        UnknownValue unknown => $"unknown: {unknown.Reason}",
        _ => ValueText.Brief(value),
    };

    private static (string Type, string? Region) Place(LiveScan scan, string address) => (scan[address].Type, scan[address].Region);

    private static Dictionary<(string Address, string Check), FindingStatus> Verdicts(LiveScan scan) => scan.Ledger.Resources
        .SelectMany(resource => resource.Checks.Select((check, i) => (Key: (resource.Resource.Address, check.Id), Verdict: resource.Verdicts[i])))
        .ToDictionary(entry => entry.Key, entry => entry.Verdict);

    private Task<LiveScan> ScanAsync(ITransport transport, TimeProvider time) => LiveScan.OfAsync(
        new ApiClient(
            new ApiClientOptions { Account = "123456789012", Time = time, Endpoints = new EndpointOptions { Address = account.Address } },
            new StaticCredentials(new AccessKey("testing", "testing", null, null)),
            transport,
            new RateLimits(new RateOptions { PerSecond = 10_000, AtOnce = 16 }, time)),
        Plan);
}
