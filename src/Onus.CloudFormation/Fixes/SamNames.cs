using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Sources.Fixes;

namespace Onus.CloudFormation.Fixes;

/// <summary>What SAM calls the properties of what it makes, by the catalogue's tables.</summary>
internal sealed class SamNames(ServiceCatalog catalog)
{
    /// <summary>The path in the declaration of what becomes a property of a resource; the path itself for what is declared in CloudFormation's own words.</summary>
    /// <exception cref="FixObstacle">The declaration has no property for it.</exception>
    public ImmutableArray<RemedyStep> PathOf(Resource resource, RemedyChange change)
    {
        var path = change.Path;
        if (resource.Blocks is not { Source: MappingTable.Sam } blocks)
        {
            return path;
        }

        var names = catalog.WordsOf(MappingTable.Sam).Of(blocks.Type, resource.Type, string.Join('.', change.Names)) is { } words && blocks.InEntry(words.Path) is { } written ? written.Split('.') : [];
        var kept = 0;
        while (kept < Math.Min(names.Length, path.Length) && names[^(kept + 1)] == path[^(kept + 1)].Name)
        {
            kept++;
        }

        // What has another name may have another form: a list that SAM puts together is none that can be added to.
        return names.Length > 0 && path.SkipLast(kept).All(step => step.Pick == RemedyPick.Itself)
            ? [.. names.SkipLast(kept).Select(name => new RemedyStep(name, RemedyPick.Itself)), .. path.TakeLast(kept)]
            : throw new FixObstacle($"SAM makes the {resource.Type}, and an {blocks.Type} has no property for its {change.Written}.");
    }
}
