using Onus.Catalog.Loading;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Catalog.Writing;

/// <summary>Looks at how a catalogue is written: at what its readers can't see any more, because families, definitions and names have become what they stand for.</summary>
/// <param name="tree">The catalogue's files.</param>
/// <param name="sources">Where the places of the files are kept.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class WritingLinter(FileTree tree, SourceMap sources, DiagnosticBag diagnostics)
{
    /// <summary>Looks at every file of the catalogue's language.</summary>
    public void Check()
    {
        var bounds = new ConditionBounds(diagnostics);
        var alignment = new Alignment(diagnostics);
        foreach (var file in Paths().Select(Read).OfType<WrittenFile>())
        {
            bounds.Check(file.Body);
            alignment.Check(file);
        }
    }

    private IEnumerable<string> Paths()
    {
        var folders = CatalogFolder.Services(tree).Select(service => $"services/{service}");
        return new[] { "", Definitions.Folder, "terraform" }.Concat(folders)
            .SelectMany(folder => CatalogFolder.Files(tree, folder).Select(name => folder.Length > 0 ? $"{folder}/{name}" : name));
    }

    /// <summary>A file as it was written; null where it can't be read or parsed, which its reader has reported.</summary>
    private WrittenFile? Read(string path)
    {
        if (LoadContext.ReadText(tree, path).Text is not { } text)
        {
            return null;
        }

        var (file, mistakes) = (sources.Add(tree.ShownOf(path)), new DiagnosticBag());
        var body = HclParser.Parse(text, file, mistakes, HclDialect.Catalogue).Body;
        return mistakes.HasErrors ? null : new WrittenFile(path, text, body, file);
    }
}
