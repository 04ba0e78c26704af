using System.Text;
using Onus.Catalog;
using Onus.Catalog.Model;
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
            ? Read(location, catalog.Tree) with { Check = RelationsOf(name, catalog) }
            : throw new RequestException($"nothing is declared as \"{name}\". onus catalog list names what there is.");
    }

    private static Origin? OriginOf(string name, ServiceCatalog catalog) =>
        catalog.FindService(name)?.Origin
        ?? catalog.FindResponsibility(name)?.Origin
        ?? catalog.FindModel(name)?.Origin
        ?? catalog.Services.SelectMany(service => service.Types).FirstOrDefault(type => type.Name == name)?.Origin
        ?? catalog.Services.SelectMany(service => service.Overrides).FirstOrDefault(change => change.Id == name)?.Origin
        ?? catalog.FindSource(name)?.Origin
        ?? catalog.AllChecks().FirstOrDefault(check => check.Id == name)?.Origin
        ?? catalog.FindDefinition(name);

    private static CheckRelations? RelationsOf(string name, ServiceCatalog catalog) =>
        catalog.FindChecks(name).FirstOrDefault(check => check.Id == name) is { } check
            ? new CheckRelations(check.Level.ToString().ToLowerInvariant(), check.Aliases, check.Requirements, Crosswalk(check, catalog.Tree))
            : null;

    /// <summary>The lines of a crosswalk that are about a check: from its name to the next one.</summary>
    private static CatalogPassage? Crosswalk(Check check, FileTree tree)
    {
        var file = $"services/{check.Service}/crosswalk.hcl";
        var lines = tree.HasFile(file) ? LinesOf(file, tree) : [];
        var first = Array.FindIndex(lines, line => line.StartsWith(check.Id, StringComparison.Ordinal) && line[check.Id.Length..].TrimStart().StartsWith('='));
        if (first < 0)
        {
            return null;
        }

        var next = Array.FindIndex(lines, first + 1, line => !line.StartsWith(' '));
        return new CatalogPassage(file, first + 1, string.Join('\n', lines[first..(next < 0 ? lines.Length : next)]) + "\n");
    }

    private static string[] LinesOf(string file, FileTree tree) => Encoding.UTF8.GetString(tree.Read(file).Bytes ?? []).ReplaceLineEndings("\n").Split('\n');

    private static CatalogBlock Read(Location location, FileTree tree)
    {
        var file = tree.PathOf(location.File)!;
        var lines = LinesOf(file, tree);
        var first = location.Line - 1;
        var shown = lines[first].StartsWith("  each ", StringComparison.Ordinal) ? Family(lines, first) : lines[first..After(lines, first)];
        return new CatalogBlock(file, location.Line, string.Join('\n', shown) + "\n");
    }

    /// <summary>A check of a family, with what the family says of all its checks.</summary>
    private static IEnumerable<string> Family(string[] lines, int each)
    {
        var head = Array.FindLastIndex(lines, each, line => line.StartsWith("checks ", StringComparison.Ordinal));
        var end = After(lines, head);
        for (var next = head; next < end;)
        {
            var isEach = lines[next].StartsWith("  each ", StringComparison.Ordinal);
            var after = isEach ? After(lines, next) : next + 1;
            foreach (var line in isEach && next != each ? [] : lines[next..after])
            {
                yield return line;
            }

            next = after;
        }
    }

    /// <summary>The line behind a block: the first that closes it, at its own indentation.</summary>
    private static int After(string[] lines, int first)
    {
        var head = lines[first];
        var end = new string(' ', head.Length - head.TrimStart().Length) + "}";
        var last = head.TrimEnd().EndsWith('}') ? first : Array.FindIndex(lines, first, line => line.TrimEnd() == end);
        return Math.Max(first, last) + 1;
    }
}
