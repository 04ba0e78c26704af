using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Verification;

/// <summary>Finds remedies and fixes that name properties that a type has not, and remedies that mend nothing.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class RemedyVerifier(ServiceCatalog catalog, RuleEvaluator evaluator, DiagnosticBag diagnostics)
{
    /// <summary>Verifies that the properties are ones of the check's types.</summary>
    public void VerifyPaths(Check check)
    {
        var known = check.Types.Select(catalog.Properties.Find).OfType<PropertySet>().ToList();
        foreach (var path in check.FixText.Paths.Where(path => known.Count > 0 && !FixText.IsMeta(path) && !known.Exists(type => Has(type, path.Split('.')))))
        {
            Missing(check, path, check.Types[0]);
        }

        foreach (var (type, path) in check.FixText.OfOthers.Where(other => catalog.Properties.Find(other.Type) is not { } properties || !Has(properties, other.Path.Split('.'))))
        {
            Missing(check, path, type);
        }

        foreach (var (path, names) in RemedyChange.Of(check.Remedy).Select(change => (change.Written, change.Names)))
        {
            foreach (var type in check.Types.Where(type => catalog.Properties.Find(type) is { } properties && !Has(properties, names)))
            {
                Missing(check, path, type);
            }
        }
    }

    private void Missing(Check check, string path, string type) =>
        diagnostics.Error("catalog-property", $"Check \"{check.Id}\" names a property \"{path}\" that {type} has not.", check.Origin, $"Correct the name; terraform/properties.tsv lists what there is.");

    /// <summary>Verifies that a failing example passes when it is mended.</summary>
    public void Verify(Check check, Example example, DeploymentIndex failing)
    {
        if (check.Remedy.Count == 0)
        {
            return;
        }

        var deployment = failing.Deployment;
        var mended = deployment with { Resources = [Mend(deployment.Resources[0], check.Remedy), .. deployment.Resources.Skip(1)] };
        var finding = evaluator.Explain(check, new DeployedResource(mended.Resources[0], new DeploymentIndex(mended, catalog)));
        if (finding.Status != FindingStatus.Pass)
        {
            diagnostics.Error("catalog-remedy", $"The remedy of check \"{check.Id}\" does not mend this example: it comes out as {finding.Status.Name()}.", example.Origin, $"Correct the remedy, or leave it out.");
        }
    }

    private static Resource Mend(Resource resource, MapValue remedy) =>
        new(resource.Deployment, resource.Address, resource.Type, RemedyChange.Apply(remedy, resource.Properties), resource.Origin) { Meta = resource.Meta };

    private static bool Has(PropertySet properties, ReadOnlySpan<string> path)
    {
        if (properties.Find(path[0]) is not { } property || property.Name != path[0])
        {
            return false;
        }

        var shape = property.Shape;
        while (shape is { Kind: ShapeKind.List, Element: { } element })
        {
            shape = element;
        }

        return path.Length == 1 || shape.Kind is ShapeKind.Json or ShapeKind.Map || (shape.Properties is { } inner && Has(inner, path[1..]));
    }
}
