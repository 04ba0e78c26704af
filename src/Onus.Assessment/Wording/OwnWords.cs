using Onus.Catalog;
using Onus.Catalog.Wording;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Wording;

/// <summary>Says what a resource's source calls one of its properties.</summary>
internal static class OwnWords
{
    /// <summary>Where the source has a property; null where it has no word for it, or where the resource was written in canonical words.</summary>
    /// <param name="value">Where the value of the property stands.</param>
    public static SourcePath? Of(ServiceCatalog catalog, Resource resource, string path, Origin value) =>
        resource.Blocks is { } blocks
        && catalog.WordsOf(blocks.Source).Of(blocks.Type, resource.Type, path, value.HasPlace, blocks.TypeAt(resource.Origin, value), blocks.Parts.Select(part => part.Type)) is { } words
        && blocks.InEntry(words.Path) is { } there ? words with { Path = there } : null;
}
