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
        var sides = new[] { difference.Before, difference.After };
        var findings = difference.ShownFindings.ToLookup(change => change.Change.Placement.Party ?? "", StringComparer.Ordinal);
        return !sides.Any(side => side.Resources.Any(resource => resource.Placement.Party is not null)) ? [] :
            sides.SelectMany(side => side.Resources).Select(resource => resource.Placement.Party ?? "").Distinct(StringComparer.Ordinal)
                .OrderBy(party => party.Length == 0).ThenBy(party => party, StringComparer.Ordinal)
                .Select(party => new PartyChange(
                    party.Length == 0 ? null : party,
                    Held(sides[0], party),
                    Held(sides[1], party),
                    Unmet(sides[0], party),
                    Unmet(sides[1], party),
                    findings[party].Count()));
    }

    private static int Held(AssessmentResult side, string party) => PartOf(side, party).Sum(resource => resource.Split?.CustomerEntries.Length ?? 0);

    private static int Unmet(AssessmentResult side, string party) => PartOf(side, party).Sum(resource => resource.Obligations.Count(status => status == ObligationStatus.Unmet));

    private static IEnumerable<ResourceAssessment> PartOf(AssessmentResult side, string party) => side.Resources.Where(resource => (resource.Placement.Party ?? "") == party);
}
