using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the rules of access name and nobody declares.</summary>
internal sealed class AccessRulesValidator(ServiceCatalog catalog, SourceValidator sources, DiagnosticBag diagnostics)
{
    public void Validate()
    {
        var rules = catalog.AccessRules;
        foreach (var grant in rules.Grants)
        {
            RequireSource(grant.Source, $"Who is let in by {grant.Type}", grant.Origin);
            RequireType(grant.Type, [.. grant.Of, .. grant.When.Keys, .. grant.Narrowed, .. grant.WhoAt, .. grant.ActionsAt, .. grant.Unless.Keys.Where(path => !path.Contains(GrantRule.Beside, StringComparison.Ordinal))], grant.Origin);
            foreach (var path in grant.Unless.Keys.Select(path => path.Split(GrantRule.Beside)).Where(path => path.Length > 1))
            {
                RequireType(path[0], [path[1]], grant.Origin);
            }
        }

        foreach (var (type, paths) in rules.StandsFor.Concat(rules.Attaches))
        {
            RequireType(type, paths, rules.Origin);
        }

        foreach (var (name, policy) in rules.Policies)
        {
            RequireSource(policy.Source, $"What the policy \"{name}\" allows", policy.Origin);
        }
    }

    private void RequireSource(string source, Message what, Origin origin)
    {
        Require(catalog.FindSource(source) is not null, "source", source, origin);
        sources.RequireOpened([source], what, origin);
    }

    private void RequireType(string type, IEnumerable<string> paths, Origin origin)
    {
        Require(catalog.Classify(type) is not null, "type", type, origin);
        foreach (var path in paths)
        {
            PropertyPaths.Require(catalog, diagnostics, type, path, origin);
        }
    }

    private void Require(bool exists, string what, string id, Origin origin)
    {
        if (!exists)
        {
            diagnostics.Error("catalog-dangling", $"There is no {what} \"{id}\".", origin, $"Correct the name, or declare it.");
        }
    }
}
