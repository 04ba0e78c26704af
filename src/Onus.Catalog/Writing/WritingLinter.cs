using Onus.Catalog.Loading;
using Onus.Core.Diagnostics;

namespace Onus.Catalog.Writing;

/// <summary>Looks at how a catalogue is written: at what its readers can't see any more, because families, definitions and names have become what they stand for.</summary>
/// <param name="context">The catalogue's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class WritingLinter(LoadContext context, DiagnosticBag diagnostics)
{
    /// <summary>Looks at every file of the catalogue's language.</summary>
    public void Check()
    {
        var bounds = new ConditionBounds(diagnostics);
        var alignment = new Alignment(diagnostics);
        var shapes = new RepeatedShapes(new LoadContext(context.Tree, context.Places, new DiagnosticBag()), diagnostics);
        var facts = new RepeatedFacts(context.Places, diagnostics);
        foreach (var file in Paths().Select(context.Written).OfType<WrittenFile>())
        {
            bounds.Check(file.Body);
            alignment.Check(file);
            shapes.Add(file);
            facts.Check(file);
        }

        shapes.Report();
    }

    private IEnumerable<string> Paths()
    {
        var folders = CatalogFolder.Services(context.Tree).Select(service => $"services/{service}");
        return new[] { "", Definitions.Folder, GeographyReader.Folder, "terraform", "sam" }.Concat(folders)
            .SelectMany(folder => CatalogFolder.Files(context.Tree, folder).Select(name => folder.Length > 0 ? $"{folder}/{name}" : name));
    }
}
