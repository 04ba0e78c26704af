using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Assessment.Checks;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Assessment.Ledger;

/// <summary>Works out what belongs to the account or the organisation, from the verdicts on all resources.</summary>
internal sealed class ScopeAssessor(ServiceCatalog catalog)
{
    public ImmutableArray<ScopeObligation> Assess(IReadOnlyList<AssessedResource> resources)
    {
        if (resources.Count == 0)
        {
            return [];
        }

        var whole = catalog.Responsibilities.Where(responsibility => responsibility.IsOfWhole).ToList();
        var accounts = resources.GroupBy(resource => resource.Resource.Placement.Account).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var tallies = accounts.ToDictionary(group => group.Key ?? "", group => Count(group), StringComparer.Ordinal);
        var all = Count(resources);
        return
        [
            .. from account in accounts
               from responsibility in whole
               where responsibility.Scope == ResponsibilityScope.Account
               select Assess(responsibility, tallies[account.Key ?? ""], [.. account]) with { Account = account.Key, Assumed = account.Key is null },
            .. from responsibility in whole
               where responsibility.Scope != ResponsibilityScope.Account
               select Assess(responsibility, all, resources),
        ];
    }

    private ScopeObligation Assess(Responsibility responsibility, Dictionary<string, StatusRule.Tally> tallies, IReadOnlyList<AssessedResource> resources)
    {
        var tally = RollUp(responsibility, tallies);
        var (status, reason) = responsibility.DecidedBy switch
        {
            StatusDecider.Classification => Classified(resources),
            StatusDecider.Person when tally.Status == ObligationStatus.Met => (ObligationStatus.Open, $"{tally.Passed} verdicts on resources speak for it, but whether it is done only a person can say"),
            _ => Describe(tally),
        };
        return new ScopeObligation(responsibility.Scope, EntryOf(responsibility), status, reason, tally.Passed, tally.Failed, tally.Unknown);
    }

    /// <summary>A roll-up stands as the responsibilities that it gathers; any other as the checks that serve it.</summary>
    private StatusRule.Tally RollUp(Responsibility responsibility, Dictionary<string, StatusRule.Tally> tallies)
    {
        var sum = tallies.GetValueOrDefault(responsibility.Id);
        foreach (var child in responsibility.ReliesOn)
        {
            sum.Add(tallies.GetValueOrDefault(child));
        }

        return sum;
    }

    private static Dictionary<string, StatusRule.Tally> Count(IEnumerable<AssessedResource> resources)
    {
        // Resources of a type with the same verdicts share these: they are counted first.
        var alike = new Dictionary<(TypeRules? Rules, ImmutableArray<FindingStatus> Verdicts), int>();
        foreach (var resource in resources)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(alike, (resource.Rules, resource.Verdicts), out _)++;
        }

        var tallies = new Dictionary<string, StatusRule.Tally>(StringComparer.Ordinal);
        foreach (var ((rules, verdicts), count) in alike)
        {
            for (var i = 0; i < verdicts.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(tallies, rules!.Checks[i].Responsibility, out _).Add(verdicts[i], count);
            }
        }

        return tallies;
    }

    private static (ObligationStatus Status, string Reason) Describe(StatusRule.Tally tally) => (tally.Status, tally.Status switch
    {
        ObligationStatus.Unmet => $"{tally.Failed} of {tally.Passed + tally.Failed + tally.Unknown} verdicts on resources speak against it",
        ObligationStatus.Unknown => $"{tally.Unknown} of {tally.Passed + tally.Unknown} verdicts on resources can't be told",
        ObligationStatus.Met => $"as far as the input shows: {tally.Passed} verdicts on resources speak for it, none against",
        ObligationStatus.Waived => $"as far as the input shows: {tally.Waived} verdicts on resources are waived, none speaks against it",
        _ => "nothing in the input verifies or attests it",
    });

    private static (ObligationStatus Status, string Reason) Classified(IReadOnlyList<AssessedResource> resources)
    {
        var missing = resources.Count(resource => resource.Split is null);
        return missing == 0
            ? (ObligationStatus.Met, $"all {resources.Count} resources are classified by this scan")
            : (ObligationStatus.Unmet, $"{missing} of {resources.Count} resources are not classified: their split has to be worked out by hand");
    }

    private SplitEntry EntryOf(Responsibility responsibility)
    {
        var holder = responsibility.Default[ServiceModel.Infrastructure];
        var source = responsibility.Sources.FirstOrDefault() ?? "";
        var step = new BasisStep(
            BasisKind.ModelDefault,
            holder,
            $"It belongs to the {responsibility.Scope.Name()} as a whole and is held alike in all three service models.",
            source,
            catalog.FindSource(source)?.AsOf ?? "",
            responsibility.Confidence);
        return new SplitEntry(responsibility.Id, holder, responsibility.PartsOf(holder), [step]) { Mode = holder == Holder.Aws ? null : responsibility.Mode };
    }
}
