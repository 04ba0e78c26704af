using Onus.Assessment;
using Onus.Assessment.Ledger;
using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Hints;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live.Tests;

/// <summary>What came of scanning a double of an account.</summary>
internal sealed class LiveScan
{
    private LiveScan(LiveReading reading, DiagnosticBag diagnostics)
    {
        Reading = reading;
        Diagnostics = diagnostics;
        Ledger = new Assessor(Knowledge.Catalog, new AssessmentOptions { Diagnostics = diagnostics }).Assess([reading.Deployment]);
    }

    public LiveReading Reading { get; }

    public DiagnosticBag Diagnostics { get; }

    public ResponsibilityLedger Ledger { get; }

    public IReadOnlyList<Resource> Resources => Reading.Deployment.Resources;

    public Resource this[string address] => Resources.Single(resource => resource.Address == address);

    public static async Task<LiveScan> OfAsync(Account account, IReadOnlyList<string> types, Func<string, bool>? checks = null, params IReadOnlyList<string> regions)
    {
        var plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, check => checks?.Invoke(check.Id) != false), type => types.Contains(type));
        return await OfAsync(account, plan, regions);
    }

    public static Task<LiveScan> OfAsync(IApiClient account, CollectionPlan plan, params IReadOnlyList<string> regions) => OfAsync(account, plan, null, regions);

    public static async Task<LiveScan> OfAsync(IApiClient account, CollectionPlan plan, HintPlans? hints, params IReadOnlyList<string> regions)
    {
        var request = new LiveRequest("123456789012", regions.Count == 0 ? ["eu-west-1"] : regions);
        var diagnostics = new DiagnosticBag();
        var reading = await new LiveSource(account, plan, request, null, hints).CollectAsync(new ReadContext(new ReadOptions(), new SourceMap(), diagnostics, Knowledge.Catalog));
        return new LiveScan(reading, diagnostics);
    }

    /// <summary>The verdict of a check on a resource.</summary>
    public FindingStatus Verdict(string address, string check)
    {
        var resource = Ledger.Resources.Single(resource => resource.Resource.Address == address);
        return resource.Verdicts[resource.Checks.Select(item => item.Id).ToList().IndexOf(check)];
    }

    /// <summary>A property in one line: what it is, or why that is not known.</summary>
    public string Property(string address, string name) => this[address].Properties[name] switch
    {
        null => "not set",
        UnknownValue unknown => $"unknown: {unknown.Reason}",
        var value => ValueText.Brief(value),
    };
}
