using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Comparison;

/// <summary>What changes about a resource that is on both sides.</summary>
/// <param name="before">The resource before.</param>
/// <param name="after">The resource after.</param>
internal sealed class PairDifference(SideResource before, SideResource after)
{
    public IEnumerable<HolderMove> Moves()
    {
        if (before.Split is not { } from || after.Split is not { } to || ReferenceEquals(from, to))
        {
            yield break;
        }

        foreach (var (held, holds) in Entries(from, to))
        {
            if (!SameHolder(held, holds))
            {
                yield return new HolderMove(before, after, held, holds, HolderShift.Direction(held.Holder, holds.Holder), HolderShift.Reason(held, holds));
            }
        }
    }

    public IEnumerable<StatusChange> Statuses()
    {
        if (before.Split is not { } from || after.Split is not { } to)
        {
            yield break;
        }

        foreach (var (held, holds) in Entries(from, to))
        {
            if (SameHolder(held, holds)
                && before.StatusOf(held.Responsibility) is { } stood
                && after.StatusOf(holds.Responsibility) is { } stands && stood != stands)
            {
                yield return new StatusChange(after, ResponsibilityScope.Resource, holds.Responsibility, stood, stands);
            }
        }
    }

    public IEnumerable<FindingChange> Findings()
    {
        var now = after.Findings.ToLookup(finding => finding.Check, StringComparer.Ordinal);
        var then = before.Findings.ToLookup(finding => finding.Check, StringComparer.Ordinal);
        foreach (var finding in after.Findings)
        {
            var earlier = then[finding.Check].FirstOrDefault();
            if (finding.Status == FindingStatus.Fail && earlier?.Status != FindingStatus.Fail)
            {
                yield return new FindingChange(after, finding, FindingFate.Appeared);
            }
            else if (finding.Status == FindingStatus.Unknown && earlier is null)
            {
                yield return new FindingChange(after, finding, FindingFate.Doubtful);
            }
        }

        foreach (var finding in before.Findings.Where(finding => finding.Status == FindingStatus.Fail))
        {
            switch (now[finding.Check].FirstOrDefault()?.Status)
            {
                case FindingStatus.Fail:
                    break;
                case FindingStatus.Waived:
                    yield return new FindingChange(after, finding, FindingFate.Waived);
                    break;
                case FindingStatus.Unknown:
                    yield return new FindingChange(after, finding, FindingFate.Unclear);
                    break;
                default:
                    yield return new FindingChange(after, finding, FindingFate.Fixed);
                    break;
            }
        }
    }

    private static IEnumerable<(SplitEntry Before, SplitEntry After)> Entries(Split from, Split to)
    {
        var held = from.Entries.ToDictionary(entry => entry.Responsibility, StringComparer.Ordinal);
        return to.Entries.Where(entry => held.ContainsKey(entry.Responsibility)).Select(entry => (held[entry.Responsibility], entry));
    }

    private static bool SameHolder(SplitEntry held, SplitEntry holds) =>
        held.Holder == holds.Holder && held.Candidates.Order().SequenceEqual(holds.Candidates.Order());
}
