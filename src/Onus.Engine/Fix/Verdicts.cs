using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Engine.Fix;

/// <summary>The verdicts of a ledger by resource and check.</summary>
internal sealed class Verdicts
{
    private readonly Dictionary<(string Resource, string Check), FindingStatus> _all = [];

    public Verdicts(ResponsibilityLedger ledger)
    {
        foreach (var resource in ledger.Resources)
        {
            for (var at = 0; at < resource.Verdicts.Length; at++)
            {
                _all[(resource.Resource.Key, resource.Checks[at].Id)] = resource.Verdicts[at];
            }
        }
    }

    /// <summary>The verdict of a check on a resource; null where it was not asked.</summary>
    public FindingStatus? Of(Candidate candidate) => _all.TryGetValue((candidate.Resource.Key, candidate.Check.Id), out var status) ? status : null;

    /// <summary>The resources on which something stands worse than before: what passed does so no longer, or the resource is gone.</summary>
    public IEnumerable<string> WorseThan(Verdicts before) => before._all
        .Where(entry => !_all.TryGetValue(entry.Key, out var now) || (entry.Value == FindingStatus.Pass && now is FindingStatus.Fail or FindingStatus.Unknown))
        .Select(entry => entry.Key.Resource)
        .Distinct(StringComparer.Ordinal);

    /// <summary>What fails that was not asked before: some checks ask only of what another switch has turned on.</summary>
    public IEnumerable<(string Resource, string Check)> OpenedSince(Verdicts before) => _all
        .Where(entry => entry.Value == FindingStatus.Fail && before._all.TryGetValue(entry.Key, out var then) && then == FindingStatus.NotApplicable)
        .Select(entry => entry.Key)
        .Order();
}
