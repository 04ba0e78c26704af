using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.PenetrationTests;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Evidence.PenetrationTests;

/// <summary>Holds planned penetration tests against the rules of the provider, the inventory and the permissions on file.</summary>
/// <param name="day">The day to speak of.</param>
/// <param name="places">Where the plan is registered.</param>
/// <param name="placeOf">Where something is declared, for people.</param>
public sealed class PenetrationTest(ServiceCatalog catalog, DateOnly day, SourceMap places, Func<Origin, Place?> placeOf)
{
    /// <summary>What of the plans in a file may be done. Mistakes in the file are reported, and then what is given is not to be used.</summary>
    /// <param name="plan">The file.</param>
    /// <param name="inventory">What is deployed; null where no inventory was given.</param>
    /// <param name="find">The canonical type that a word means, in whichever language; null for none.</param>
    /// <param name="alike">The names that a word of this form may have; null where it has the form of another provider's.</param>
    /// <exception cref="RequestException">The catalogue has no rules.</exception>
    public ImmutableArray<TestPlanAnswer> Check(InputPath plan, IReadOnlyList<Resource>? inventory, Func<string, string?> find, Func<string, IEnumerable<string>?> alike, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rules = catalog.TestRules ?? throw new RequestException($"the catalogue does not say what may be tested: it has no aws/penetration-testing.hcl.");
        var path = plan.Find()?.Path ?? plan.Path;
        var plans = new TestPlanReader(catalog, rules, new TypeWords(find, alike), diagnostics).Read(plan.Tree, path, places.Add(plan.Shown));
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var accounts = catalog.TeamAndPolicy.SelectMany(settings => settings.Groups).Where(group => group.Kind == Catalog.Model.GroupKind.Account && group.Id.All(char.IsAsciiDigit)).Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        var judge = new TestJudge(rules, new TargetFinder(catalog, rules, inventory, accounts), new PermissionFiles(plan.Tree, TreePath.FolderOf(path)), day, placeOf);
        return [.. plans.Select(judge.Judge)];
    }
}
