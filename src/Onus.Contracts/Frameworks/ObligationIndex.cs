using System.Collections.Immutable;

namespace Onus.Contracts.Frameworks;

/// <summary>The obligations of an assessment by the responsibility that they are of, and its verdicts by check, so that each requirement finds those that serve it. Made once for all requirements.</summary>
public sealed class ObligationIndex
{
    private readonly Dictionary<string, List<(ResourceAssessment Resource, SplitEntry Entry)>> _byResponsibility = new(StringComparer.Ordinal);
    private readonly Dictionary<Rule, List<(ResourceAssessment Resource, int Check)>> _byRule = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Framework, string Id), List<Rule>> _rules = [];
    private readonly ILookup<string, ScopeObligation> _scopes;

    /// <summary>Makes the index of an assessment.</summary>
    public ObligationIndex(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _scopes = result.Scopes.ToLookup(scope => scope.Entry.Responsibility, StringComparer.Ordinal);
        foreach (var rule in result.Rules)
        {
            foreach (var (framework, ids) in rule.Requirements)
            {
                foreach (var id in ids)
                {
                    At(_rules, (framework, id)).Add(rule);
                }
            }
        }

        foreach (var resource in result.Resources)
        {
            foreach (var entry in resource.Split?.Entries ?? [])
            {
                if (entry.Holder != Holder.NotApplicable)
                {
                    At(_byResponsibility, entry.Responsibility).Add((resource, entry));
                }
            }

            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                if (resource.Verdicts[i] != FindingStatus.NotApplicable)
                {
                    At(_byRule, resource.Rules[i]).Add((resource, i));
                }
            }
        }
    }

    /// <summary>The checks that were put to something and name a requirement, by id.</summary>
    /// <param name="framework">The framework that the requirement is of.</param>
    public IReadOnlyList<Rule> RulesOf(FrameworkAssessment framework, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(requirement);
        return _rules.GetValueOrDefault((framework.NamedBy, requirement.Id)) ?? [];
    }

    /// <summary>
    /// The obligations that serve a requirement, in the order of the input: those of its responsibilities, each as it stands as a whole; and where a check
    /// names the requirement that is of another responsibility, what such checks say of a resource.
    /// </summary>
    /// <param name="framework">The framework that the requirement is of.</param>
    public IEnumerable<RequirementObligation> Of(FrameworkAssessment framework, Requirement requirement)
    {
        var rules = RulesOf(framework, requirement);
        var strengths = (requirement.Served ?? []).ToDictionary(served => served.Id, served => served.Strength, StringComparer.Ordinal);
        foreach (var (responsibility, strength) in strengths)
        {
            foreach (var (resource, entry) in _byResponsibility.GetValueOrDefault(responsibility) ?? [])
            {
                yield return new RequirementObligation(entry, resource.StatusOf(responsibility) ?? ObligationStatus.Inherited, strength, resource, null)
                {
                    Checks = [.. Enumerable.Range(0, rules.Count == 0 ? 0 : resource.Rules.Length).Where(at => resource.Rules[at].Responsibility == responsibility && rules.Contains(resource.Rules[at]))],
                };
            }

            foreach (var scope in _scopes[responsibility])
            {
                yield return new RequirementObligation(scope.Entry, scope.Entry.CustomerHoldsPart ? scope.Status : ObligationStatus.Inherited, strength, null, scope) { OfWhole = Verdicts(responsibility, scope.Account) };
            }
        }

        foreach (var obligation in ByChecks([.. rules.Where(rule => !strengths.ContainsKey(rule.Responsibility))]))
        {
            yield return obligation;
        }
    }

    /// <summary>The verdicts of the checks of a responsibility, on the resources of an account; null for all.</summary>
    private IEnumerable<Finding> Verdicts(string responsibility, string? account) => _byRule
        .Where(entry => entry.Key.Responsibility == responsibility)
        .OrderBy(entry => entry.Key.Id, StringComparer.Ordinal)
        .SelectMany(entry => entry.Value)
        .Where(entry => account is null || entry.Resource.Placement.Account == account)
        .Select(entry => new Finding(entry.Resource, entry.Check));

    private IEnumerable<RequirementObligation> ByChecks(IReadOnlyList<Rule> rules)
    {
        var found = new Dictionary<(int Resource, string Responsibility), (ResourceAssessment Resource, List<int> Checks)>();
        foreach (var rule in rules)
        {
            foreach (var (resource, check) in _byRule.GetValueOrDefault(rule) ?? [])
            {
                if (!found.TryGetValue((resource.Index, rule.Responsibility), out var known))
                {
                    found[(resource.Index, rule.Responsibility)] = known = (resource, []);
                }

                known.Checks.Add(check);
            }
        }

        foreach (var ((_, responsibility), (resource, checks)) in found.OrderBy(entry => entry.Key.Resource).ThenBy(entry => entry.Key.Responsibility, StringComparer.Ordinal))
        {
            if ((resource.Split!.Entries.FirstOrDefault(entry => entry.Responsibility == responsibility) ?? _scopes[responsibility].FirstOrDefault()?.Entry) is { } entry)
            {
                yield return new RequirementObligation(entry, StatusOf(checks.Select(check => resource.Verdicts[check])), null, resource, null) { Checks = [.. checks.Order()] };
            }
        }
    }

    /// <summary>The gravest decides: one failure is unmet, one doubt is unknown.</summary>
    private static ObligationStatus StatusOf(IEnumerable<FindingStatus> verdicts)
    {
        var seen = verdicts.ToHashSet();
        return seen.Contains(FindingStatus.Fail) ? ObligationStatus.Unmet
            : seen.Contains(FindingStatus.Unknown) ? ObligationStatus.Unknown
            : seen.Contains(FindingStatus.Waived) ? ObligationStatus.Waived
            : ObligationStatus.Met;
    }

    private static List<T> At<TKey, T>(Dictionary<TKey, List<T>> map, TKey key)
        where TKey : notnull => map.TryGetValue(key, out var list) ? list : map[key] = [];
}
