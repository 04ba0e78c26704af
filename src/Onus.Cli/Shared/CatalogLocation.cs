using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Cli.Shared;

/// <summary>Where the catalogue is: the one that is shipped beside the program, unless another is named.</summary>
internal static class CatalogLocation
{
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "catalog");

    /// <summary>Opens a catalogue; null, with the reason on standard error, when it can't be used.</summary>
    /// <param name="folder">The folder; null for the shipped one.</param>
    /// <param name="sources">Where files are registered.</param>
    public static ServiceCatalog? Open(string? folder, SourceMap sources)
    {
        var root = folder ?? Shipped;
        if (!File.Exists(Path.Combine(root, "catalog.hcl")))
        {
            Console.Error.WriteLine($"onus: {root} is no catalogue: it has no catalog.hcl. Give --catalog the folder of one.");
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(root, sources, diagnostics);
        if (!diagnostics.HasErrors)
        {
            return catalog;
        }

        new DiagnosticPrinter(sources, verbose: false).Print(diagnostics.Items);
        Console.Error.WriteLine("onus: the catalogue has mistakes; onus catalog verify lists them all.");
        return null;
    }
}
