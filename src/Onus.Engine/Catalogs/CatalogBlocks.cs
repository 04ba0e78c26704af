using System.Text;
using Onus.Catalog;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Engine.Catalogs;

/// <summary>Finds the text of what the catalogue declares.</summary>
public static class CatalogBlocks
{
    /// <summary>The block that declares a name.</summary>
    /// <exception cref="RequestException">Nothing is declared so, or the catalogue can't be used.</exception>
    public static CatalogBlock Find(string name, KnowledgeRequest knowledge, IHost host)
    {
        var places = new SourceMap();
        var catalog = KnowledgeSource.Open(knowledge, host, places);
        return OriginOf(name, catalog) is { } origin && places.Locate(origin) is { } location
            ? Read(location, catalog.Tree)
            : throw new RequestException($"nothing is declared as \"{name}\". onus catalog list names what there is.");
    }

    private static Origin? OriginOf(string name, ServiceCatalog catalog) =>
        catalog.FindService(name)?.Origin
        ?? catalog.FindResponsibility(name)?.Origin
        ?? catalog.Services.SelectMany(service => service.Types).FirstOrDefault(type => type.Name == name)?.Origin
        ?? catalog.Services.SelectMany(service => service.Overrides).FirstOrDefault(change => change.Id == name)?.Origin
        ?? catalog.FindSource(name)?.Origin
        ?? catalog.AllChecks().FirstOrDefault(check => check.Id == name)?.Origin;

    private static CatalogBlock Read(Location location, FileTree tree)
    {
        var file = tree.PathOf(location.File)!;
        var lines = Encoding.UTF8.GetString(tree.Read(file).Bytes ?? []).ReplaceLineEndings("\n").Split('\n');
        var first = location.Line - 1;
        var indent = lines[first].Length - lines[first].TrimStart().Length;
        var end = new string(' ', indent) + "}";
        var last = Array.FindIndex(lines, first, line => line.TrimEnd() == end);
        return new CatalogBlock(file, location.Line, string.Join('\n', lines[first..(last < 0 ? first + 1 : last + 1)]) + "\n");
    }
}
