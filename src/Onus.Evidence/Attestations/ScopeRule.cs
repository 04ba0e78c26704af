using System.IO.Enumeration;
using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Evidence.Attestations;

/// <summary>Says what lies in the scope of an attestation.</summary>
/// <param name="tagOf">The value of a resource's tag; null where it has none, or none that is known.</param>
internal sealed class ScopeRule(EvidenceScope scope, Func<ResourceAssessment, string, string?> tagOf)
{
    /// <summary>The scope in words.</summary>
    public static string Describe(EvidenceScope scope)
    {
        if (scope.Organisation)
        {
            return "the organisation";
        }

        (string Name, IEnumerable<string> Values)[] parts =
        [
            ("account", scope.Accounts),
            ("environment", scope.Environments),
            ("service", scope.Services),
            ("resources", scope.Resources),
            .. scope.Tags.Select(tag => ($"tag {tag.Key}", (IEnumerable<string>)tag.Value)),
        ];
        return string.Join("; ", parts.Where(part => part.Values.Any()).Select(part => $"{part.Name} {string.Join(", ", part.Values)}"));
    }

    /// <summary>Whether a resource lies in it.</summary>
    public bool Holds(ResourceAssessment resource) => scope.Organisation
        || (Fits(scope.Accounts, resource.Placement.Account)
            && Fits(scope.Environments, resource.Placement.Environment)
            && Fits(scope.Services, resource.Split?.Service)
            && (scope.Resources.IsEmpty || scope.Resources.Any(pattern => IsMatch(pattern, resource.Address) || resource.Parts.Any(part => IsMatch(pattern, part))))
            && scope.Tags.All(tag => tagOf(resource, tag.Key) is { } value && Fits(tag.Value, value)));

    /// <summary>Whether an obligation of an account or the organisation lies in it.</summary>
    public bool Holds(ScopeObligation obligation) => scope.Organisation || (obligation.Scope == ResponsibilityScope.Account && scope.IsOfAccounts && Fits(scope.Accounts, obligation.Account));

    /// <summary>Whether one of some patterns fits; what is not known fits only the one for all.</summary>
    private static bool Fits(IReadOnlyCollection<string> patterns, string? value) => patterns.Count == 0 || patterns.Any(pattern => value is null ? pattern == "*" : IsMatch(pattern, value));

    private static bool IsMatch(string pattern, string value) => FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false);
}
