namespace Onus.Contracts.Changes;

/// <summary>What a party of the team holds of the customer's part, before a change and after it.</summary>
/// <param name="Party">The party; null for what settings give to none.</param>
/// <param name="Before">How many obligations it held a part of.</param>
/// <param name="After">How many it holds a part of.</param>
/// <param name="UnmetBefore">How many of them were not met.</param>
/// <param name="UnmetAfter">How many of them are not met.</param>
/// <param name="Findings">How many findings appear in what is its, and are shown.</param>
public sealed record PartyChange(string? Party, int Before, int After, int UnmetBefore, int UnmetAfter, int Findings)
{
    /// <summary>The parties of either side, by name, then what is nobody's; nothing where settings name none.</summary>
    internal static IEnumerable<PartyChange> Of(Difference difference)
    {
        var (before, after) = (CountsOf(difference.Before), CountsOf(difference.After));
        var findings = difference.ShownFindings.ToLookup(change => change.Change.Placement.OwnerOf(change.Responsibility) ?? "", StringComparer.Ordinal);
        var parties = before.Keys.Union(after.Keys, StringComparer.Ordinal).OrderBy(party => party.Length == 0).ThenBy(party => party, StringComparer.Ordinal).ToList();
        return parties is [] or [""] ? [] : parties.Select(party => new PartyChange(
            party.Length == 0 ? null : party,
            before.GetValueOrDefault(party)?.OfCustomer ?? 0,
            after.GetValueOrDefault(party)?.OfCustomer ?? 0,
            before.GetValueOrDefault(party)?[ObligationStatus.Unmet] ?? 0,
            after.GetValueOrDefault(party)?[ObligationStatus.Unmet] ?? 0,
            findings[party].Count()));
    }

    /// <summary>The obligations of resources by the party that holds them; those of nobody by an empty name.</summary>
    private static Dictionary<string, ObligationCount> CountsOf(AssessmentResult side)
    {
        var counts = new Dictionary<string, ObligationCount>(StringComparer.Ordinal);
        foreach (var tally in ObligationTally.Of(side))
        {
            tally.AddTo(responsibility => [CountOf(tally.Placement.OwnerOf(responsibility) ?? "")]);
        }

        return counts;

        ObligationCount CountOf(string party) => counts.TryGetValue(party, out var count) ? count : counts[party] = new ObligationCount();
    }
}
