using Onus.Catalog;
using Onus.Catalog.Language;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Live.Hints;
using Onus.Live.Planning;

namespace Onus.Engine.Live;

/// <summary>Works out what an account is asked, from what is chosen.</summary>
internal static class PlanStep
{
    private const string TagProperty = "Tags";

    /// <summary>The plan.</summary>
    /// <param name="profile">The level up to which checks are shown; what only others read is not asked.</param>
    /// <param name="only">What alone is shown; empty for all.</param>
    /// <exception cref="RequestException">A service or type is called by no name.</exception>
    public static CollectionPlan Of(ServiceCatalog catalog, TypeChoice choice, CheckLevel profile, IReadOnlyList<string> only)
    {
        var wants = Wanted(catalog, choice);
        return CollectionPlan.Of(catalog, ReadsOf(catalog, profile, only), wants);
    }

    /// <summary>What is asked besides where hints say that it is used; null where they are not asked for.</summary>
    /// <param name="plan">What is asked anyway.</param>
    public static HintPlans? Hinted(ServiceCatalog catalog, TypeChoice choice, CheckLevel profile, IReadOnlyList<string> only, CollectionPlan plan) =>
        choice.Hints ? new HintPlans(catalog, ReadsOf(catalog, profile, only), plan) : null;

    private static RuleReads ReadsOf(ServiceCatalog catalog, CheckLevel profile, IReadOnlyList<string> only)
    {
        var named = Named(catalog, only);
        var reads = ChosenRules.Reads(catalog, check => named?.Contains(check.Id) ?? check.Level <= profile);
        if (catalog.TeamAndPolicy.Any(settings => settings.Groups.Any(group => !group.Tags.IsEmpty)))
        {
            // Settings say by tags whose a thing is.
            reads.AddOfAll(TagProperty);
        }

        return reads;
    }

    /// <summary>Which types are chosen; null where none is named.</summary>
    /// <exception cref="RequestException">A service or type is called by no name.</exception>
    public static Predicate<string>? Wanted(ServiceCatalog catalog, TypeChoice choice)
    {
        var services = choice.Services.Select(name => catalog.FindServiceByName(name)?.Id ?? throw new RequestException($"no service is called {name}.")).ToHashSet(StringComparer.Ordinal);
        var known = catalog.MappingsOf(MappingTable.Live).Mappings.SelectMany(CollectorReads.Covered).ToHashSet(StringComparer.Ordinal);
        foreach (var type in choice.Types.Where(type => !known.Contains(type)))
        {
            throw new RequestException($"{type} is no type that can be read from an account.");
        }

        var types = choice.Types.ToHashSet(StringComparer.Ordinal);
        return choice.Everything ? _ => true
            : services.Count + types.Count == 0 ? null
            : type => types.Contains(type) || (catalog.Classify(type)?.Service.Id is { } id && services.Contains(id));
    }

    /// <summary>The checks that are named; null where not all that is shown can be told so.</summary>
    private static HashSet<string>? Named(ServiceCatalog catalog, IReadOnlyList<string> only)
    {
        if (only.Count == 0)
        {
            return null;
        }

        var checks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in only)
        {
            IEnumerable<Check> found = catalog.FindService(name) is not null ? catalog.ChecksOf(name) : catalog.FindChecks(name);
            var before = checks.Count;
            checks.UnionWith(found.Select(check => check.Id));
            if (checks.Count == before)
            {
                return null;
            }
        }

        return checks;
    }
}
