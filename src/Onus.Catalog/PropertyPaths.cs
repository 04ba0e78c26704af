using Onus.Catalog.Mapping;
using Onus.Catalog.Model.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds paths that name no property of a type.</summary>
internal static class PropertyPaths
{
    /// <summary>A path has to be one of the type's properties, where CloudFormation has the type and the property begins with a name of its.</summary>
    public static void Require(ServiceCatalog catalog, DiagnosticBag diagnostics, string type, string path, Origin origin)
    {
        if (path.StartsWith(DataFlow.Meta, StringComparison.Ordinal) || catalog.Properties.Find(type) is not { } properties)
        {
            return;
        }

        var at = new PropertyShape(ShapeKind.Object, Properties: properties);
        foreach (var name in path.Split('.'))
        {
            while (at.Kind is ShapeKind.List)
            {
                at = at.Element!;
            }

            if (at.Kind is ShapeKind.Json or ShapeKind.Map)
            {
                return;
            }

            if (at.Properties?.Named(name) is not { } next)
            {
                diagnostics.Error("catalog-dangling", $"{type} has no property {path}.", origin, at.Properties is { } known && Spelling.Nearest(name, known.All.Select(item => item.Name)) is { } near ? $"Did you mean {near}?" : (Message)$"Write a path of the properties that the type has.");
                return;
            }

            at = next.Shape;
        }
    }
}
