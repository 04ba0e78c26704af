using Onus.Catalog;
using Onus.Catalog.Language;
using Onus.Catalog.Model;

namespace Onus.Live.Planning;

/// <summary>What the chosen rules read of resources: the checks, and the overrides that say who holds what.</summary>
public static class ChosenRules
{
    /// <summary>What they read.</summary>
    /// <param name="isChosen">Whether a check is asked; the overrides always are.</param>
    public static RuleReads Reads(ServiceCatalog catalog, Predicate<Check> isChosen)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(isChosen);
        var reads = new RuleReads();
        foreach (var check in catalog.AllChecks().Where(check => check.Off is null && isChosen(check)))
        {
            reads.Add(check.Condition, check.Types);
            reads.Add(check.Applies, check.Types);
        }

        foreach (var service in catalog.Services)
        {
            foreach (var rule in service.Overrides)
            {
                reads.Add(rule.When, rule.On.IsEmpty ? [.. service.Types.Select(type => type.Name)] : rule.On);
            }
        }

        foreach (var rule in catalog.TeamOverrides)
        {
            reads.Add(rule.When, rule.On);
        }

        return reads;
    }
}
