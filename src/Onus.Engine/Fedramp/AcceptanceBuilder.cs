using System.Collections.Immutable;
using System.Text;
using Onus.Contracts;
using Onus.Contracts.Digests;
using Onus.Contracts.Fedramp;

namespace Onus.Engine.Fedramp;

/// <summary>Makes accepted vulnerabilities of what is waived: one for each check or responsibility and acceptance, with all resources that it is accepted on.</summary>
internal sealed class AcceptanceBuilder(AssessmentResult result, Certification certification)
{
    public AcceptedVulnerabilities Build(string from) => new(certification, FedrampScan.Of(result), from, [.. OfChecks().Concat(OfResponsibilities()).OrderBy(item => item.Title, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal)]);

    /// <summary>What checks find and somebody accepts.</summary>
    private IEnumerable<AcceptedVulnerability> OfChecks() => result.FindingsOf(FindingStatus.Waived)
        .GroupBy(finding => (finding.Rule.Id, finding.Details.Waiver?.Tool, Waiver: finding.Details.Waiver?.Id, finding.Details.Waiver?.Reason, finding.Details.Waiver?.Expires))
        .Select(group => new AcceptedVulnerability(
            IdOf(group.Key.Id, group.Key.Tool, group.Key.Waiver, group.Key.Reason),
            group.First().Rule.Title,
            group.First().Rule.Responsibility,
            Sorted(group.Select(finding => finding.Resource.Address)),
            Rationale(group.First().Details.Waiver))
        {
            Check = group.Key.Id,
            Why = group.First().Rule.Why,
            Requirements = RequirementsOf(group.First().Rule.Responsibility, group.First().Rule),
        });

    /// <summary>What nothing verifies and settings accept.</summary>
    private IEnumerable<AcceptedVulnerability> OfResponsibilities()
    {
        var waived = result.Resources
            .SelectMany(resource => (resource.Split?.CustomerEntries ?? []).Select(entry => (entry.Responsibility, resource.Address, Resource: resource)))
            .Where(item => item.Resource.StatusOf(item.Responsibility) == ObligationStatus.Waived && item.Resource.EvidenceOf(item.Responsibility).All(finding => finding.Status != FindingStatus.Waived))
            .Select(item => (item.Responsibility, item.Address))
            .Concat(result.Scopes.Where(scope => scope.Status == ObligationStatus.Waived).Select(scope => (scope.Entry.Responsibility, Address: scope.Account ?? scope.Scope.Name())));
        return waived.GroupBy(item => item.Responsibility, item => item.Address, StringComparer.Ordinal)
            .Select(group => new AcceptedVulnerability(
                IdOf(group.Key, "settings", null, null),
                $"{result.TitleOf(group.Key) ?? group.Key}: the customer's part is not shown",
                group.Key,
                Sorted(group),
                Rationale(group.Key))
            {
                Requirements = RequirementsOf(group.Key, null),
            });
    }

    private string Rationale(WaiverNote? waiver)
    {
        if (waiver is null)
        {
            return "Accepted; the result does not tell by whom and why.";
        }

        var note = result.Waivers.FirstOrDefault(item => item.Name == waiver.Id && item.Reason == waiver.Reason);
        return $"{Ended(waiver.Reason ?? "No reason is given")} Accepted by {(note?.Owner is { } owner ? $"{owner}, " : "")}{waiver.Tool} {waiver.Id}{(waiver.Location is { } place ? $" at {place}" : "")}{(note?.Ticket is { } ticket ? $", ticket {ticket}" : "")}, {(waiver.Expires is { } until ? $"until {until}" : "without an end")}.";
    }

    private string Rationale(string responsibility)
    {
        var notes = result.Waivers.Where(note => note.State == RecordState.Current && note.Responsibilities is { } ids && ids.Contains(responsibility)).ToList();
        return notes.Count == 0 ? "Accepted; the result does not tell by whom and why." : string.Join(" ", notes.Select(note =>
            $"{Ended(note.Reason)} Accepted by {(note.Owner is { } owner ? $"{owner}, " : "")}waiver {note.Name}{(note.Ticket is { } ticket ? $", ticket {ticket}" : "")}, {(note.Until is { } until ? $"until {until}" : "without an end")}."));
    }

    /// <summary>The controls and indicators of the certification that a responsibility, or a check of it, serves.</summary>
    private ImmutableArray<string> RequirementsOf(string responsibility, Rule? rule) =>
    [
        .. result.Frameworks.SelectMany(framework => framework.Requirements
            .Where(requirement => (rule?.Requirements.GetValueOrDefault(framework.NamedBy) is { IsDefault: false } ids && ids.Contains(requirement.Id))
                || (requirement.Served ?? []).Any(served => served.Id == responsibility && served.Strength != ServingStrength.Partial))
            .Select(requirement => requirement.Id)),
    ];

    private static string IdOf(params string?[] parts) => "onus-" + Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(string.Join('\0', parts))).AsSpan(0, 8));

    private static ImmutableArray<string> Sorted(IEnumerable<string> addresses) => [.. addresses.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Ended(string text) => text.TrimEnd().TrimEnd('.') + ".";
}
