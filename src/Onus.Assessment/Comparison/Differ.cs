using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Assessment.Comparison;

/// <summary>Works out what a change does: compares the state before with the state after.</summary>
/// <param name="catalog">The catalogue, for titles, remedies and order.</param>
public sealed class Differ(ServiceCatalog catalog)
{
    /// <summary>What changes from one state to the other.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state after.</param>
    public Difference Compare(AssessmentResult before, AssessmentResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var matches = ResourceMatcher.Match(before, after);
        var pairs = matches.Pairs.Select(pair => new PairDifference(pair.Before, pair.After, FixOf)).ToList();
        var addresses = matches.Gone.Select(resource => resource.Address).ToHashSet(StringComparer.Ordinal);
        addresses.IntersectWith(matches.Appeared.Select(resource => resource.Address));
        var (held, holds) = (OfCustomer(before), OfCustomer(after));
        return new Difference(before, after, ResultBuilder.TitlesOf(catalog).ToDictionary(item => item.Id, item => item.Marked, StringComparer.Ordinal))
        {
            Moves = [.. pairs.SelectMany(pair => pair.Moves()).OrderBy(move => Rank(move.Direction))],
            Appeared = [.. matches.Appeared.Select(resource => Change(resource, addresses))],
            Gone = [.. matches.Gone.Select(resource => Change(resource, addresses))],
            Statuses = [.. pairs.SelectMany(pair => pair.Statuses()).Concat(Scopes(before, after)).OrderBy(Rank)],
            Findings = [.. Findings(pairs, matches).OrderBy(change => change.Fate).ThenByDescending(change => change.Severity)],
            Uninherited = [.. Uninherited(before, after, matches).Select(item => new UninheritedChange(item))],
            HeldBefore = Held(before),
            HeldAfter = Held(after),
            NewKinds = [.. catalog.Responsibilities.Select(item => item.Id).Where(id => holds.Contains(id) && !held.Contains(id))],
            EndedKinds = [.. catalog.Responsibilities.Select(item => item.Id).Where(id => held.Contains(id) && !holds.Contains(id))],
        };
    }

    private static IEnumerable<UninheritedObligation> Uninherited(AssessmentResult before, AssessmentResult after, ResourceMatches matches)
    {
        var was = matches.Pairs.ToDictionary(pair => pair.After.Index, pair => pair.Before.Index);
        var known = before.Uninherited.ToLookup(item => item.Resource.Index, item => (item.Responsibility, item.Cause));
        var there = after.Resources.ToDictionary(resource => resource.Index);
        return after.Uninherited
            .Where(item => there.ContainsKey(item.Resource.Index) && (!was.TryGetValue(item.Resource.Index, out var earlier) || !known[earlier].Contains((item.Responsibility, item.Cause))))
            .Select(item => item with { Resource = there[item.Resource.Index] });
    }

    private static ResourceChange Change(ResourceAssessment resource, HashSet<string> addresses) =>
        new(resource, addresses.Contains(resource.Address));

    /// <summary>What an old result does not tell of a remedy, the catalogue does.</summary>
    private string? FixOf(Finding finding) => finding.Fix
        ?? (finding.Resource.Split is { } split ? catalog.ChecksOf(split.Service).FirstOrDefault(check => check.Id == finding.Rule.Id)?.Fix : null);

    private IEnumerable<FindingChange> Findings(List<PairDifference> pairs, ResourceMatches matches)
    {
        // A waiver that accepts more than it did, such as one for all of a template, is not the change's.
        var standing = pairs.SelectMany(pair => pair.StandingWaivers()).Where(waiver => waiver.Location is not null).ToHashSet();
        bool Accepts(Finding finding) => finding.Details is { Doubt: null, Waiver: { } waiver } && !standing.Contains(waiver);

        IEnumerable<FindingChange> All(IEnumerable<ResourceAssessment> resources, FindingFate fate, Predicate<Finding> concerns) => resources
            .SelectMany(resource => resource.Findings().Where(finding => concerns(finding)).Select(finding => new FindingChange(resource, finding, fate, FixOf(finding))));

        return pairs.SelectMany(pair => pair.Findings(Accepts))
            .Concat(All(matches.Appeared, FindingFate.Appeared, finding => finding.Status == FindingStatus.Fail || (finding.Status == FindingStatus.Waived && Accepts(finding))))
            .Concat(All(matches.Gone, FindingFate.ResourceGone, finding => finding.Status == FindingStatus.Fail));
    }

    /// <summary>Where one side deploys nothing, the account is not looked at there.</summary>
    private static IEnumerable<StatusChange> Scopes(AssessmentResult before, AssessmentResult after)
    {
        var stood = Customers(before).ToDictionary(scope => (scope.Account, scope.Entry.Responsibility), scope => scope.Status);
        return Customers(after)
            .Where(scope => stood.TryGetValue((scope.Account, scope.Entry.Responsibility), out var status) && status != scope.Status)
            .Select(scope => new StatusChange(null, scope.Scope, scope.Entry.Responsibility, stood[(scope.Account, scope.Entry.Responsibility)], scope.Status) { Account = scope.Account });

        static IEnumerable<ScopeObligation> Customers(AssessmentResult side) => side.Scopes.Where(scope => scope.Entry.CustomerHoldsPart);
    }

    private static HolderCount Held(AssessmentResult side) => side.Resources.Aggregate(default(HolderCount), (sum, resource) => sum + HolderCount.Of(resource.Split));

    private static HashSet<string> OfCustomer(AssessmentResult side) => side.Resources
        .Select(resource => resource.Split)
        .OfType<Split>()
        .Distinct(ReferenceEqualityComparer.Instance)
        .Cast<Split>()
        .SelectMany(split => split.Entries.Where(entry => entry.Holder == Holder.Customer).Select(entry => entry.Responsibility))
        .ToHashSet(StringComparer.Ordinal);

    private static int Rank(ShiftDirection direction) => direction switch
    {
        ShiftDirection.ToCustomer => 0,
        ShiftDirection.Undecided => 1,
        ShiftDirection.ToAws => 2,
        _ => 3,
    };

    /// <summary>What is broken comes first, then what is in doubt, then what is mended.</summary>
    private static int Rank(StatusChange change) => change.To switch
    {
        ObligationStatus.Unmet => 0,
        ObligationStatus.Expired => 1,
        ObligationStatus.Unknown => 2,
        ObligationStatus.Open => 3,
        ObligationStatus.Waived => 4,
        _ => 5,
    };
}
