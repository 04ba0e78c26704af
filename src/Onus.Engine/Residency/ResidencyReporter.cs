using System.Collections.Immutable;
using Onus.Assessment.Residency;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Contracts.Residency;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Engine.Residency;

/// <summary>Makes plain records of places, with what rules say of them.</summary>
internal sealed class ResidencyReporter(ServiceCatalog catalog, SourceMap places, RulesInForce rules)
{
    private readonly SortedDictionary<(string Country, string Region), (int Resources, int Arrivals)> _areas = new(Comparer<(string Country, string Region)>.Create((left, right) => string.CompareOrdinal(left.Country, right.Country) is var order and not 0 ? order : string.CompareOrdinal(left.Region, right.Region)));
    private Resource? _last;
    private IReadOnlyList<(RuleJudge Judge, Truth Covers)> _about = [];
    private int _unruled;

    public ResidencyReport Report(string title, string day, IReadOnlyList<Deployment> deployments, IEnumerable<DataPlace> found)
    {
        var entries = found.Select(EntryOf).ToImmutableArray();
        var areas = _areas.Select(area => new ResidencyArea(area.Key.Country, catalog.Geography.NameOf(area.Key.Country), area.Key.Region, catalog.Geography.Find(area.Key.Region)!.Title, area.Value.Resources, area.Value.Arrivals));
        return new ResidencyReport(title, day, catalog.AsOf, deployments.Sum(deployment => deployment.Resources.Count), _unruled, rules.Notes(), [.. areas], entries);
    }

    private ResidencyEntry EntryOf(DataPlace place)
    {
        if (!ReferenceEquals(_last, place.Resource))
        {
            (_last, _about) = (place.Resource, rules.About(place.Resource));
            _unruled += _about.Count == 0 ? 1 : 0;
        }

        Count(place);
        var judgements = _about.Select(rule => JudgementOf(rule.Judge, rule.Covers, place)).ToImmutableArray();
        var resource = place.Resource;
        return new ResidencyEntry(
            Redaction.OfPath(resource.Deployment), resource.Address, resource.Type, place.Kind, place.Reach, [.. place.Regions.Select(region => region.Id)], [.. place.Regions.Select(region => region.Country).Distinct().Order(StringComparer.Ordinal)])
        {
            SourceType = resource.Blocks?.Type is { } source && source != resource.Type ? source : null,
            Path = place.Path,
            Value = place.Value,
            Account = place.Account,
            Why = place.Why,
            Verdict = judgements.IsEmpty ? null : judgements.Max(judgement => judgement.Verdict),
            Judgements = judgements,
            Location = ResultBuilder.PlaceOf(places, place.Origin),
        };
    }

    /// <summary>What is not certain to be deployed, or not certain to be what a rule is about, can't be said not to be allowed.</summary>
    private static ResidencyJudgement JudgementOf(RuleJudge judge, Truth covers, DataPlace place)
    {
        var verdict = judge.Judge(place);
        return verdict is ResidencyVerdict.Allowed or ResidencyVerdict.Unknown ? new ResidencyJudgement(judge.Rule.Name, verdict)
            : covers == Truth.Unknown ? new ResidencyJudgement(judge.Rule.Name, ResidencyVerdict.Unknown, "whether the rule is about it is not known: some of its tags are not")
            : place.Resource.Doubt is { } doubt ? new ResidencyJudgement(judge.Rule.Name, ResidencyVerdict.Unknown, $"whether it is deployed is not known: {doubt.Detail.Text}")
            : new ResidencyJudgement(judge.Rule.Name, verdict);
    }

    private void Count(DataPlace place)
    {
        foreach (var region in place.Regions)
        {
            var (resources, arrivals) = _areas.GetValueOrDefault((region.Country, region.Id));
            _areas[(region.Country, region.Id)] = place.Kind == ResidencyKind.Own ? (resources + 1, arrivals) : (resources, arrivals + 1);
        }
    }
}
