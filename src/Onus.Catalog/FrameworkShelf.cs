using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Model;

namespace Onus.Catalog;

/// <summary>The frameworks of a catalogue. Which there are is known at once; what one asks for, and what serves that, is read when it is first asked for. Safe for use by several threads.</summary>
public sealed class FrameworkShelf
{
    private readonly LoadContext _context;
    private readonly Lazy<ImmutableArray<string>> _ids;
    private readonly ConcurrentDictionary<string, Lazy<Framework?>> _frameworks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ServedFramework?>> _served = new(StringComparer.Ordinal);

    internal FrameworkShelf(LoadContext context)
    {
        _context = context;
        _ids = new(() => [.. CatalogFolder.Files(context.Tree, FrameworkReader.Folder).Select(file => file[..^4]).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The ids of the frameworks, sorted.</summary>
    public ImmutableArray<string> Ids => _ids.Value;

    /// <summary>All frameworks, by id. Reads all their files.</summary>
    public IEnumerable<Framework> All => Ids.Select(Find).OfType<Framework>();

    /// <summary>All that responsibilities serve, by framework. Reads all files about that.</summary>
    public IEnumerable<ServedFramework> AllServed =>
        CatalogFolder.Files(_context.Tree, FrameworkReader.Served).Order(StringComparer.Ordinal).Select(file => ServedOf(file[..^4])).OfType<ServedFramework>();

    /// <summary>A framework; null when there is none of that id.</summary>
    public Framework? Find(string id) => Ids.BinarySearch(id, StringComparer.Ordinal) < 0 ? null
        : _frameworks.GetOrAdd(id, name => new Lazy<Framework?>(() => FrameworkReader.Read(name, _context, Whole))).Value;

    /// <summary>A framework by its id or another name, in any case; null when none is called so. Reads all frameworks' files where it is no id.</summary>
    public Framework? FindByName(string name) =>
        Find(name) ?? Ids.FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase)) switch
        {
            { } id => Find(id),
            null => All.FirstOrDefault(framework => framework.Names.Contains(name, StringComparer.OrdinalIgnoreCase)),
        };

    /// <summary>What responsibilities serve of a framework; null where nothing says it.</summary>
    /// <param name="id">The id of a framework that is no selection of another.</param>
    public ServedFramework? ServedOf(string id) => _served.GetOrAdd(id, name => new Lazy<ServedFramework?>(() => FrameworkReader.ReadServed(name, _context))).Value;

    /// <summary>A framework that others may be selections of: none that is one itself.</summary>
    private Framework? Whole(string id) => _context.Tree.HasFile($"{FrameworkReader.Folder}/{id}.hcl") && !IsSelection(id) ? Find(id) : null;

    private bool IsSelection(string id) => _context.Parse($"{FrameworkReader.Folder}/{id}.hcl")?.Blocks.Any(block => block.Body.Attribute("of") is not null) ?? false;
}
