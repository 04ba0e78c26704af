using System.Text;
using Onus.Catalog;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Cli.Catalogs;

/// <summary>A block of the catalogue as it is written.</summary>
/// <param name="File">The file, below the catalogue's folder.</param>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Text">The text.</param>
internal sealed record CatalogBlock(string File, int Line, string Text);

/// <summary>Finds the text of what the catalogue declares.</summary>
internal static class BlockFinder
{
    public static CatalogBlock? Find(string name, ServiceCatalog catalog, SourceMap sources) =>
        OriginOf(name, catalog) is { } origin && sources.Locate(origin) is { } location ? Read(location, catalog.Tree) : null;

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
        var text = string.Join('\n', lines[first..(last < 0 ? first + 1 : last + 1)]) + "\n";
        return new CatalogBlock(file, location.Line, text);
    }
}
