using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Frameworks;

namespace Onus.Engine.Fedramp;

/// <summary>Finds the checks that test a requirement, with what they read. What a check read is told once, however many requirements it tests.</summary>
internal sealed class DecisionTests(AssessmentResult result)
{
    /// <summary>On how many resources of each verdict it is told what was read.</summary>
    private const int MostTold = 3;
    private const int MostValues = 4;
    private static readonly ImmutableArray<FindingStatus> Order = [FindingStatus.Fail, FindingStatus.Unknown, FindingStatus.Waived, FindingStatus.Pass];
    private readonly ObligationIndex _index = new(result);
    private readonly Dictionary<string, DecisionTest> _known = new(StringComparer.Ordinal);

    /// <summary>The checks, by id.</summary>
    public ImmutableArray<DecisionTest> Of(FrameworkAssessment framework, Requirement requirement) =>
    [
        .. _index.Of(framework, requirement)
            .SelectMany(obligation => obligation.Evidence)
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(group.First().Rule, group)),
    ];

    private DecisionTest Of(Rule rule, IEnumerable<Finding> findings)
    {
        if (_known.TryGetValue(rule.Id, out var known))
        {
            return known;
        }

        var byStatus = findings.DistinctBy(finding => finding.Resource.Index).ToLookup(finding => finding.Status);
        var told = Order.SelectMany(status => byStatus[status].Take(MostTold)).Select(Line).ToImmutableArray();
        ImmutableArray<(FindingStatus, int)> verdicts = [.. Order.Select(status => (status, byStatus[status].Count())).Where(entry => entry.Item2 > 0)];
        return _known[rule.Id] = new DecisionTest(rule, verdicts, told, verdicts.Sum(entry => entry.Item2) - told.Length);
    }

    private static string Line(Finding finding)
    {
        var values = string.Join(", ", finding.Details.Because.Take(MostValues).Select(value => $"{value.Path} = {value.Value}"));
        var place = finding.Location?.ToString();
        return $"{finding.Status.Name()}: {finding.Resource.Shown}{(values.Length > 0 ? $": {values}" : "")}{(place is null ? "" : $" ({place})")}";
    }
}
