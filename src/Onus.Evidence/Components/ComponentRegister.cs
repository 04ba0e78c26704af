using System.Globalization;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Evidence.Attestations;

namespace Onus.Evidence.Components;

/// <summary>What settings say of resources that their configuration does not show: the software on them, with its lifecycle.</summary>
/// <param name="tagOf">The value of a resource's tag; null where it has none, or none that is known.</param>
public sealed class ComponentRegister(ServiceCatalog catalog, Func<ResourceAssessment, string, string?> tagOf)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>A component as it stands on the day of an assessment.</summary>
    public ComponentNote Of(TeamComponent component, AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(result);
        var lifecycle = catalog.FindLifecycle(component.Product);
        var day = DateOnly.ParseExact(result.Date, Day, CultureInfo.InvariantCulture);
        var version = lifecycle?.VersionOf(component.Version);
        return new ComponentNote(component.Name, component.Product, component.Version, component.Owner, ScopeRule.Describe(component.Scope), lifecycle?.IsSupported(component.Version, day) switch
        {
            Truth.True => SupportState.Supported,
            Truth.False => SupportState.Ended,
            _ => SupportState.Unknown,
        }, Count(component.Scope, result))
        {
            Until = version?.Standard?.ToString(Day, CultureInfo.InvariantCulture),
            Extended = version?.Extended?.ToString(Day, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Whether a resource lies in a scope.</summary>
    public bool Holds(EvidenceScope scope, ResourceAssessment resource) => new ScopeRule(scope, tagOf).Holds(resource);

    private int Count(EvidenceScope scope, AssessmentResult result)
    {
        var rule = new ScopeRule(scope, tagOf);
        return result.Resources.Count(rule.Holds);
    }
}
