using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Wording;

/// <summary>Says what the properties of a type are called by a source that has another name for it, where no resource is in sight.</summary>
/// <param name="source">The source: that of its mapping tables.</param>
/// <param name="sourceType">The type as the source calls it.</param>
/// <param name="type">The canonical type that it becomes.</param>
public sealed class TypeWords(ServiceCatalog catalog, string source, string sourceType, string type)
{
    private readonly ReaderWords _words = new(catalog);
    private readonly Resource _asked = new("question", "self", type, MapValue.Empty, default) { Blocks = new SourceBlocks(source, sourceType, []) };

    /// <summary>The text of an expression of the catalogue with its properties in the words of the source.</summary>
    public string Expression(string text) => _words.Expression(_asked, text, null);

    /// <summary>What the source calls a property; null where it has no word for it.</summary>
    public string? Property(string path) => _words.Knows(_asked, path) ? _words.Path(_asked, path, default) : null;

    /// <summary>What to change about a resource that a check fails for.</summary>
    public string Fix(Check check) => _words.Fix(_asked, check);
}
