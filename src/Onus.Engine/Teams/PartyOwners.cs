using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Engine.Teams;

/// <summary>Says which party within the customer holds which obligation: of the parties that fit, the first.</summary>
/// <param name="rules">The parties, in the order of the settings.</param>
internal sealed class PartyOwners(IReadOnlyList<GroupRule> rules, ServiceCatalog catalog)
{
    private readonly Dictionary<string, (string? Party, ImmutableSortedDictionary<string, string>? Owners)> _known = new(StringComparer.Ordinal);

    /// <summary>The parties of settings.</summary>
    public static PartyOwners Of(ServiceCatalog catalog) =>
        new([.. catalog.TeamAndPolicy.SelectMany(settings => settings.Groups).Where(group => group.Kind == GroupKind.Party).Select(group => new GroupRule(group))], catalog);

    /// <summary>
    /// The party of a resource as a whole, and those of its responsibilities that are others; either null where there is none. Where it is not known whether it belongs to one, what comes behind that one is not the first that fits.
    /// </summary>
    /// <param name="places">The absolute paths of its deployment and of the file that declares it.</param>
    /// <param name="accountTags">The tags of its account.</param>
    public (string? Party, ImmutableSortedDictionary<string, string>? Owners) Of(Resource resource, ReadOnlySpan<string> places, string? account, Value? accountTags)
    {
        if (rules.Count == 0)
        {
            return (null, null);
        }

        var (holding, isKnown) = (new List<int>(), true);
        for (var i = 0; i < rules.Count; i++)
        {
            var holds = rules[i].Holds(resource, places, account, type => catalog.Classify(type)?.Service.Id, accountTags);
            isKnown &= holds is not null;
            if (isKnown && holds == true)
            {
                holding.Add(i);
            }
        }

        var key = string.Join(',', holding);
        return _known.TryGetValue(key, out var known) ? known : _known[key] = Of(holding);
    }

    /// <summary>What belongs to accounts and the organisation, with its party.</summary>
    /// <param name="accountTags">The tags of accounts.</param>
    public AssessmentResult Apply(AssessmentResult result, AccountTagBook accountTags) => rules.Count == 0 ? result : result with
    {
        Scopes = [.. result.Scopes.Select(scope => scope.Entry.CustomerHoldsPart ? scope with { Party = Of(scope, accountTags.Of(scope.Account)) } : scope)],
    };

    private string? Of(ScopeObligation scope, Value? accountTags) => catalog.FindResponsibility(scope.Entry.Responsibility) is { } responsibility
        && rules.Where(rule => rule.Takes(responsibility)).Select(rule => (Rule: rule, Holds: rule.HoldsWhole(scope.Account, scope.Scope == ResponsibilityScope.Account, accountTags))).FirstOrDefault(item => item.Holds != false) is { Holds: true } first
        ? Redaction.Of(first.Rule.Group.Id)
        : null;

    private (string? Party, ImmutableSortedDictionary<string, string>? Owners) Of(List<int> holding)
    {
        var party = holding.Select(at => rules[at]).FirstOrDefault(rule => rule.TakesAll) is { } whole ? Redaction.Of(whole.Group.Id) : null;
        var owners = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var responsibility in catalog.Responsibilities.Where(item => !item.IsOfWhole))
        {
            if (holding.Select(at => rules[at]).FirstOrDefault(rule => rule.Takes(responsibility)) is { } owner && Redaction.Of(owner.Group.Id) is var name && name != party)
            {
                owners[responsibility.Id] = name;
            }
        }

        return (party, owners.Count == 0 ? null : owners.ToImmutable());
    }
}
