using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Engine.Explain;
using Onus.Engine.Frameworks;

namespace Onus.Engine.Pages;

/// <summary>Says of a framework what serves each of its requirements.</summary>
internal static class FrameworkPages
{
    /// <summary>The page of a framework.</summary>
    /// <param name="checks">All checks.</param>
    public static FrameworkPage Of(Framework framework, ServiceCatalog catalog, IReadOnlyCollection<Check> checks)
    {
        var built = FrameworkBuilder.Of(framework, catalog);
        var checkedBy = (from check in checks
                         from id in check.Requirements.TryGetValue(built.NamedBy, out var ids) ? ids : []
                         select (id, check)).ToLookup(pair => pair.id, pair => pair.check, StringComparer.Ordinal);
        return new FrameworkPage(
            framework.Id,
            framework.Title,
            framework.Version,
            framework.Source,
            [
                .. built.Requirements.Select(requirement => new RequirementRow(
                    requirement.Id,
                    requirement.Title,
                    [.. (requirement.Served ?? []).Select(served => new Titled(served.Id, $"{catalog.FindResponsibility(served.Id)?.Title ?? served.Id}{HowSurely(served.Strength)}"))],
                    [.. checkedBy[requirement.Id].Select(ExplainUseCase.Title)])),
            ]);
    }

    /// <summary>The requirements that each responsibility serves by itself, by framework.</summary>
    public static ILookup<string, (string Framework, ImmutableArray<string> Ids)> ByResponsibility(ServiceCatalog catalog) =>
        (from served in catalog.Frameworks.AllServed
         from entry in served.Entries
         select (entry.Responsibility, served.Framework, Ids: (ImmutableArray<string>)[.. entry.Direct, .. entry.Partial]))
        .ToLookup(item => item.Responsibility, item => (item.Framework, item.Ids), StringComparer.Ordinal);

    private static string HowSurely(ServingStrength strength) => strength switch
    {
        ServingStrength.Partial => " (touches a part)",
        ServingStrength.Derived => " (by the publisher's mapping)",
        _ => "",
    };
}
