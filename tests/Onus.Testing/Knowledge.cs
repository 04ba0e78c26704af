using Onus.Catalog;
using Onus.Core.Diagnostics;
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

    private static ServiceCatalog Open()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), Sources, diagnostics);
        return diagnostics.HasErrors ? throw new InvalidOperationException(diagnostics.Items[0].Message.Text) : catalog;
    }
}
