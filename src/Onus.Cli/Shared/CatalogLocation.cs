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
    /// <param name="settings">The team's settings; null for <c>onus.hcl</c> in the current folder, if it is there.</param>
    public static ServiceCatalog? Open(string? folder, SourceMap sources, string? settings = null)
    {
        var root = folder ?? Shipped;
        if (!File.Exists(Path.Combine(root, "catalog.hcl")))
        {
            Console.Error.WriteLine($"onus: {root} is no catalogue: it has no catalog.hcl. Give --catalog the folder of one.");
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var path = settings ?? (File.Exists(TeamSettings.FileName) ? TeamSettings.FileName : null);
        var team = path is null ? null : TeamSettings.Read(Disk.Input(path), sources, diagnostics);
        var catalog = ServiceCatalog.Open(Disk.Folder(root), sources, diagnostics, team);
        if (!diagnostics.HasErrors)
        {
            return catalog;
        }

        new DiagnosticPrinter(sources, verbose: false).Print(diagnostics.Items);
        Console.Error.WriteLine(path is null
            ? "onus: the catalogue has mistakes; onus catalog verify lists them all."
            : $"onus: {path} or the catalogue has mistakes.");
        return null;
    }
}
