using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds references to frameworks and requirements that there are not.</summary>
internal sealed class RequirementValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Framework> _frameworks = catalog.Frameworks.ToDictionary(framework => framework.Id, StringComparer.Ordinal);

    /// <summary>Validates what responsibilities and the crosswalks of checks refer to.</summary>
    public void Validate()
    {
        foreach (var responsibility in catalog.Responsibilities)
        {
            Validate(responsibility.Requirements, responsibility.Origin);
        }

        foreach (var check in catalog.AllChecks())
        {
            Validate(check.Requirements, check.Crosswalk.Origin);
        }
    }

    private void Validate(ImmutableSortedDictionary<string, ImmutableArray<string>> requirements, Origin origin)
    {
        foreach (var (name, ids) in requirements)
        {
            if (!_frameworks.TryGetValue(name, out var framework))
            {
                Refuse("framework", name, _frameworks.Keys, "frameworks/", origin);
                continue;
            }

            foreach (var id in ids.Where(id => !framework.Requirements.Contains(id)))
            {
                Refuse($"requirement of {name} called", id, framework.Requirements, $"frameworks/{name}.hcl", origin);
            }
        }
    }

    private void Refuse(string what, string name, IEnumerable<string> known, string file, Origin origin)
    {
        var remedy = Spelling.Nearest(name, known) is { } near ? (Message)$"Did you mean \"{near}\"? {file} lists those that there are." : $"{file} lists those that there are.";
        diagnostics.Error("catalog-requirement", $"There is no {what} \"{name}\".", origin, remedy);
    }
}
