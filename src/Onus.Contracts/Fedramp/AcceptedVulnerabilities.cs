using System.Collections.Immutable;

namespace Onus.Contracts.Fedramp;

/// <summary>What a FedRAMP report of accepted vulnerabilities says: what fails and somebody has accepted.</summary>
/// <param name="Certification">What the provider says.</param>
/// <param name="Scan">What was assessed; its day ends the period of the report.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="Accepted">What is accepted, by id.</param>
public sealed record AcceptedVulnerabilities(Certification Certification, FedrampScan Scan, string From, ImmutableArray<AcceptedVulnerability> Accepted);

/// <summary>One thing that is not done and accepted: one for each cause and acceptance, whatever it is accepted on.</summary>
/// <param name="Id">What tells it from others, and stays the same when lines move or resources come and go.</param>
/// <param name="Title">What does not hold.</param>
/// <param name="Responsibility">What it is of.</param>
/// <param name="Resources">The addresses of the resources, sorted; <c>account</c> or <c>organization</c> for the whole.</param>
/// <param name="Rationale">Why it is accepted, by whom, until when.</param>
public sealed record AcceptedVulnerability(string Id, string Title, string Responsibility, ImmutableArray<string> Resources, string Rationale)
{
    /// <summary>The check that fails; null where nothing verifies it.</summary>
    public string? Check { get; init; }

    /// <summary>What goes wrong; null where that is not told.</summary>
    public string? Why { get; init; }

    /// <summary>The controls and indicators that it touches.</summary>
    public ImmutableArray<string> Requirements { get; init; } = [];
}
