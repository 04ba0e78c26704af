using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds references to frameworks and requirements that there are not.</summary>
internal sealed class RequirementValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>Validates what the crosswalks of checks and those of responsibilities refer to, and what frameworks say of each other.</summary>
    public void Validate()
    {
        foreach (var check in catalog.AllChecks())
        {
            foreach (var (name, ids) in check.Requirements)
            {
                Validate(name, ids, check.Crosswalk.Origin);
            }
        }

        foreach (var framework in catalog.Frameworks.All)
        {
            if (framework.Through is { } through)
            {
                Validate(through, [.. framework.Requirements.SelectMany(requirement => requirement.Related ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], framework.Origin);
            }
        }

        foreach (var served in catalog.Frameworks.AllServed)
        {
            foreach (var entry in served.Entries)
            {
                Validate(served.Framework, [.. entry.Direct, .. entry.Partial], entry.Origin);
                if (catalog.FindResponsibility(entry.Responsibility) is null)
                {
                    Refuse("responsibility", entry.Responsibility, catalog.Responsibilities.Select(item => item.Id), "responsibilities.hcl", entry.Origin);
                }
            }
        }
    }

    /// <summary>Validates what stays with the customers of a team.</summary>
    public void ValidateExported()
    {
        foreach (var part in catalog.Exported.Where(part => catalog.FindResponsibility(part.Responsibility) is null))
        {
            Refuse("responsibility", part.Responsibility, catalog.Responsibilities.Select(item => item.Id), "responsibilities.hcl", part.Origin);
        }
    }

    private void Validate(string name, ImmutableArray<string> ids, Origin origin)
    {
        if (catalog.Frameworks.Find(name) is not { } framework)
        {
            Refuse("framework", name, catalog.Frameworks.Ids, "frameworks/", origin);
            return;
        }

        foreach (var id in ids.Where(id => !framework.Ids.Contains(id)))
        {
            Refuse($"requirement of {name} called", id, framework.Ids, $"frameworks/{name}.hcl", origin);
        }
    }

    private void Refuse(string what, string name, IEnumerable<string> known, string file, Origin origin)
    {
        var remedy = Spelling.Nearest(name, known) is { } near ? (Message)$"Did you mean \"{near}\"? {file} lists those that there are." : $"{file} lists those that there are.";
        diagnostics.Error("catalog-requirement", $"There is no {what} \"{name}\".", origin, remedy);
    }
}
