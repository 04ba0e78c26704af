using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>Cuts an assessment by party: of each resource the obligations of the customer's that one party holds, with what verifies them.</summary>
public static class PartyCut
{
    /// <summary>The word for the obligations that settings give to no party.</summary>
    public const string Nobody = "nobody";

    /// <summary>The parties that hold something, sorted.</summary>
    public static IEnumerable<string> PartiesOf(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Resources.Select(resource => resource.Placement).Distinct()
            .SelectMany(placement => (placement.Owners?.Values ?? []).Append(placement.Party))
            .Concat(result.Scopes.Select(scope => scope.Party))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>What one party holds.</summary>
    /// <param name="party">The party, or <see cref="Nobody"/>.</param>
    public static AssessmentResult Of(AssessmentResult result, string party)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(party);
        var owner = party == Nobody ? null : party;
        var parts = new Dictionary<(Split Split, Placement Placement), Part>();
        var resources = ImmutableArray.CreateBuilder<ResourceAssessment>();
        var cut = new Dictionary<ResourceAssessment, ResourceAssessment>(ReferenceEqualityComparer.Instance);
        foreach (var resource in result.Resources)
        {
            if (resource.Split is not { } split)
            {
                continue;
            }

            if (!parts.TryGetValue((split, resource.Placement), out var part))
            {
                parts[(split, resource.Placement)] = part = PartOf(split, resource, owner, parts.Values);
            }

            if (!part.Obligations.IsEmpty)
            {
                cut[resource] = resource.Keeping(part.Split, part.Obligations, part.Checks, resources.Count);
                resources.Add(cut[resource]);
            }
        }

        var rules = resources.SelectMany(resource => resource.Rules).ToHashSet(ReferenceEqualityComparer.Instance);
        return result with
        {
            Resources = resources.ToImmutable(),
            Splits = [.. resources.Select(resource => resource.Split!).Distinct(ReferenceEqualityComparer.Instance).Cast<Split>().OrderBy(split => split.Id, StringComparer.Ordinal)],
            Rules = [.. result.Rules.Where(rules.Contains)],
            Scopes = [.. result.Scopes.Where(scope => scope.Entry.CustomerHoldsPart && scope.Party == owner)],
            Uninherited = [.. result.Uninherited.Where(item => cut.ContainsKey(item.Resource) && item.Resource.Placement.OwnerOf(item.Responsibility) == owner).Select(item => Of(item, cut[item.Resource]))],
            Software = [.. result.Software.Where(item => cut.ContainsKey(item.Resource)).Select(item => item with { Resource = cut[item.Resource] })],
            Health = Of(result.Health, [.. cut.Keys.Select(resource => (resource.Deployment, resource.Address, resource.Type))]),
            Access = [.. result.Access.Where(item => cut.ContainsKey(result.Resources[item.Resource])).Select(item => item with { Resource = cut[result.Resources[item.Resource]].Index })],
            View = (result.View ?? new ViewNote(CheckLevel.Thorough, [], [])) with { Party = party },
        };
    }

    /// <summary>The events that touch what is left, or the account as a whole, and those of which it is not said what they touch.</summary>
    private static ImmutableArray<HealthEntry> Of(ImmutableArray<HealthEntry> events, HashSet<(string, string, string)> left)
    {
        return [.. events.Select(Cut).Where(item => item.Touch is not { IsNothing: true })];

        HealthEntry Cut(HealthEntry item) => item.Touch is not { } touch ? item : item with { Touch = touch with { Surely = Left(touch.Surely), Perhaps = Left(touch.Perhaps) } };

        ImmutableArray<TouchedResource> Left(ImmutableArray<TouchedResource> touched) => touched.RemoveAll(resource => !left.Contains((resource.Deployment, resource.Address, resource.Type)));
    }

    private static UninheritedObligation Of(UninheritedObligation item, ResourceAssessment resource)
    {
        var at = item.Check is { } check ? resource.Rules.IndexOf(item.Resource.Rules[check]) : -1;
        return item with { Resource = resource, Check = at < 0 ? null : at };
    }

    /// <summary>What is kept of resources with one split in one place.</summary>
    private static Part PartOf(Split split, ResourceAssessment resource, string? owner, IReadOnlyCollection<Part> others)
    {
        bool IsKept(string responsibility) => resource.Placement.OwnerOf(responsibility) == owner;
        ImmutableArray<int> obligations = [.. Enumerable.Range(0, split.CustomerEntries.Length).Where(at => IsKept(split.CustomerEntries[at].Responsibility))];
        ImmutableArray<SplitEntry> entries = [.. obligations.Select(at => split.CustomerEntries[at])];
        ImmutableArray<int> checks = [.. Enumerable.Range(0, resource.Rules.Length).Where(at => IsKept(resource.Rules[at].Responsibility))];
        var alike = others.FirstOrDefault(other => ReferenceEquals(other.Whole, split) && other.Obligations.SequenceEqual(obligations) && other.Checks.SequenceEqual(checks));
        var number = others.Where(other => ReferenceEquals(other.Whole, split)).Select(other => other.Split.Id).Distinct(StringComparer.Ordinal).Count();
        return alike ?? new Part(
            split,
            new Split(number == 0 ? split.Id : $"{split.Id} ({number + 1})", split.Type, split.Service, split.Model, split.Management, entries) { ManagementBecause = split.ManagementBecause },
            obligations,
            checks);
    }

    private sealed record Part(Split Whole, Split Split, ImmutableArray<int> Obligations, ImmutableArray<int> Checks);
}
