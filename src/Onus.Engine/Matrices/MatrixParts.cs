using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Contracts.Matrices;

namespace Onus.Engine.Matrices;

/// <summary>Puts the obligations that serve a requirement together by what somebody does for them.</summary>
/// <param name="services">The titles of services.</param>
internal sealed class MatrixParts(AssessmentResult result, IReadOnlyDictionary<string, string> services)
{
    /// <summary>What AWS does.</summary>
    public ImmutableArray<MatrixPart> OfAws(IEnumerable<RequirementObligation> obligations) =>
        Together(obligations.Where(item => item.Entry.Holder is Holder.Aws or Holder.Shared || (item.Entry.Holder == Holder.Unknown && item.Entry.Parts.Aws is not null)), item => item.Entry.Parts.Aws ?? Title(item), _ => ObligationStatus.Inherited, isCustomers: false);

    /// <summary>What the customer does.</summary>
    public ImmutableArray<MatrixPart> OfCustomer(IEnumerable<RequirementObligation> obligations) =>
        Together(obligations.Where(item => item.Entry.CustomerHoldsPart || item.Status != ObligationStatus.Inherited), item => item.Entry.Parts.Customer ?? Asked(item), item => item.Status, isCustomers: true);

    /// <summary>What third parties do.</summary>
    public ImmutableArray<MatrixPart> OfThirdParties(IEnumerable<RequirementObligation> obligations) =>
        Together(obligations.Where(item => item.Entry.Holder == Holder.ThirdParty), item => item.Entry.Parts.Party ?? Title(item), _ => ObligationStatus.Inherited, isCustomers: false);

    private ImmutableArray<MatrixPart> Together(IEnumerable<RequirementObligation> obligations, Func<RequirementObligation, string> does, Func<RequirementObligation, ObligationStatus> status, bool isCustomers) =>
    [
        .. obligations.GroupBy(item => (item.Entry.Responsibility, Does: does(item), Party: isCustomers ? item.Party : item.Entry.Party, item.Strength, Mode: isCustomers ? item.Entry.Mode : null))
            .Select(group => new MatrixPart(
                group.Key.Responsibility,
                Title(group.First()),
                group.Key.Does,
                [.. group.GroupBy(status).OrderBy(alike => alike.Key).Select(alike => new MatrixStanding(alike.Key, ServicesOf(alike)))])
            {
                Strength = group.Key.Strength,
                Mode = group.Key.Mode,
                Party = group.Key.Party,
                Because = isCustomers ? group.Select(item => item.Scope?.Reason).OfType<string>().FirstOrDefault() : null,
                Changes = isCustomers ? ChangesOf(group) : [],
                Confidence = group.Any(item => item.Entry.Basis[^1].Confidence == "derived") ? "derived" : "documented",
            }),
    ];

    private ImmutableArray<MatrixService> ServicesOf(IEnumerable<RequirementObligation> obligations) =>
    [
        .. obligations.GroupBy(item => item.Service, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new MatrixService(group.Key, TitleOf(group.Key), [.. group.Select(item => item.Resource?.Address).OfType<string>().Distinct(StringComparer.Ordinal)])),
    ];

    private string TitleOf(string service) => services.TryGetValue(service, out var title) ? title
        : service == ResponsibilityScope.Account.Name() ? "the account itself"
        : service == ResponsibilityScope.Organization.Name() ? "the organisation"
        : service;

    /// <summary>What is to be changed: each check that fails, once.</summary>
    private static ImmutableArray<MatrixChange> ChangesOf(IEnumerable<RequirementObligation> obligations) =>
    [
        .. obligations.Where(item => item.Status == ObligationStatus.Unmet)
            .SelectMany(item => item.Evidence)
            .Where(finding => finding.Status == FindingStatus.Fail)
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Rule.Severity).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new MatrixChange(group.Key, group.First().Rule.Fix ?? group.First().Rule.Title, [.. group.Select(finding => finding.Resource.Address).Distinct(StringComparer.Ordinal)])),
    ];

    private string Title(RequirementObligation item) => result.TitleOf(item.Entry.Responsibility) ?? item.Entry.Responsibility;

    /// <summary>What checks ask for, where nothing else says what is the customer's.</summary>
    private string Asked(RequirementObligation item) =>
        item.Evidence.Select(finding => finding.Rule.Title).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } titles ? string.Join("; ", titles) + "." : Title(item) + ".";
}
