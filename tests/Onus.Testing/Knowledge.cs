using Onus.Catalog;
using Onus.Catalog.Packing;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Testing;

/// <summary>The catalogue of the checkout, opened once.</summary>
public static class Knowledge
{
    /// <summary>The files of the catalogue.</summary>
    public static SourceMap Sources { get; } = new();

    /// <summary>The catalogue.</summary>
    public static ServiceCatalog Catalog { get; } = Open();

    /// <summary>The same as the program brings it: packed, which a scan opens in a fraction of the time.</summary>
    public static FileTree Packed => Pack.Value;

    private static readonly Lazy<FileTree> Pack = new(() =>
    {
        using var index = new StringWriter();
        Catalog.WriteIndex(index);
        var bytes = CatalogPacker.Pack(DiskTree.At(Checkout.Catalog), (ServiceCatalog.IndexFile, index.ToString()));
        return PackedTree.Open(bytes, Checkout.Catalog, out var failure) ?? throw new InvalidOperationException(failure?.Text);
    });

    private static ServiceCatalog Open()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), Sources, diagnostics);
        return diagnostics.HasErrors ? throw new InvalidOperationException(diagnostics.Items[0].Message.Text) : catalog;
    }
}
