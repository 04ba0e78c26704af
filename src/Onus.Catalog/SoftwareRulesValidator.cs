using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the rules of images name and nobody declares.</summary>
internal sealed class SoftwareRulesValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    public void Validate()
    {
        if (catalog.SoftwareRules is not { } rules)
        {
            return;
        }

        foreach (var responsibility in new[] { rules.Application, rules.System })
        {
            Require(catalog.FindResponsibility(responsibility) is not null, "responsibility", responsibility, rules.Origin);
        }

        foreach (var (type, paths) in rules.Images)
        {
            RequireType(type, paths.Select(path => path.Split('.')[0]), rules.Origin);
        }

        foreach (var repository in rules.Repositories)
        {
            RequireType(repository.Type, [repository.Name, .. repository.FixedTags.Keys], repository.Origin);
        }
    }

    private void RequireType(string type, IEnumerable<string> properties, Origin origin)
    {
        Require(catalog.Classify(type) is not null, "type", type, origin);
        foreach (var property in properties.Where(_ => catalog.Properties.Find(type) is not null))
        {
            Require(catalog.Properties.Find(type)!.Find(property) is not null, $"property of {type}", property, origin);
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
