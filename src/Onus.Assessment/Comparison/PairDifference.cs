using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Assessment.Comparison;

/// <summary>What changes about a resource that is on both sides.</summary>
/// <param name="before">The resource before.</param>
/// <param name="after">The resource after.</param>
/// <param name="fixOf">What to change where a check fails.</param>
internal sealed class PairDifference(ResourceAssessment before, ResourceAssessment after, Func<Finding, string?> fixOf)
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
                var (step, ended) = HolderShift.Reason(held, holds);
                yield return new HolderMove(before, after, held, holds, HolderShift.Direction(held.Holder, holds.Holder), step, ended);
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

    /// <summary>The waivers after of which the same accepted something of the resource before.</summary>
    public IEnumerable<WaiverNote> StandingWaivers()
    {
        var stood = WaiversOf(before).Select(waiver => waiver with { Location = null }).ToHashSet();
        return stood.Count == 0 ? [] : WaiversOf(after).Where(waiver => stood.Contains(waiver with { Location = null }));
    }

    /// <param name="accepts">Whether the change accepts a waived finding, rather than a waiver that was there.</param>
    public IEnumerable<FindingChange> Findings(Predicate<Finding> accepts)
    {
        var then = before.Findings().ToLookup(finding => finding.Rule.Id, StringComparer.Ordinal);
        foreach (var finding in after.Findings())
        {
            var earlier = then[finding.Rule.Id].FirstOrDefault();
            if (finding.Status == FindingStatus.Waived && earlier?.Status != FindingStatus.Waived && (earlier?.Status == FindingStatus.Fail || accepts(finding)))
            {
                yield return Change(finding, earlier?.Status == FindingStatus.Fail ? FindingFate.Waived : FindingFate.Appeared);
            }
            else if (finding.Status == FindingStatus.Fail && earlier?.Status != FindingStatus.Fail)
            {
                yield return Change(finding, FindingFate.Appeared);
            }
            else if (finding.Status == FindingStatus.Fail && earlier is not null && (finding.Severity > earlier.Severity || (finding.Severity != finding.Rule.Severity && finding.IsShown && !earlier.IsShown)))
            {
                yield return Change(finding, FindingFate.Appeared) with { Was = earlier.Severity };
            }
            else if (finding.Status == FindingStatus.Unknown && earlier is null)
            {
                yield return Change(finding, FindingFate.Doubtful);
            }
        }

        var now = after.Findings().ToLookup(finding => finding.Rule.Id, finding => finding.Status, StringComparer.Ordinal);
        foreach (var finding in before.Findings().Where(finding => finding.Status == FindingStatus.Fail))
        {
            FindingFate? fate = now[finding.Rule.Id].Select(status => (FindingStatus?)status).FirstOrDefault() switch
            {
                FindingStatus.Fail or FindingStatus.Waived => null,
                FindingStatus.Unknown => FindingFate.Unclear,
                _ => FindingFate.Fixed,
            };
            if (fate is { } known)
            {
                yield return Change(finding, known);
            }
        }
    }

    private static IEnumerable<WaiverNote> WaiversOf(ResourceAssessment resource) =>
        resource.Findings().Where(finding => finding.Status == FindingStatus.Waived).Select(finding => finding.Details.Waiver).OfType<WaiverNote>();

    private FindingChange Change(Finding finding, FindingFate fate) => new(after, finding, fate, fixOf(finding));

    private static IEnumerable<(SplitEntry Before, SplitEntry After)> Entries(Split from, Split to)
    {
        var held = from.Entries.ToDictionary(entry => entry.Responsibility, StringComparer.Ordinal);
        return to.Entries.Where(entry => held.ContainsKey(entry.Responsibility)).Select(entry => (held[entry.Responsibility], entry));
    }

    private static bool SameHolder(SplitEntry held, SplitEntry holds) =>
        held.Holder == holds.Holder && held.Candidates.Order().SequenceEqual(holds.Candidates.Order());
}
