using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Catalog.Tests.Writing;

/// <summary>The catalogue keeps its own rules of writing.</summary>
public sealed class ShippedWritingTests
{
    [Fact]
    public void The_shipped_catalogue_is_written_as_its_rules_say()
    {
        var (sources, diagnostics) = (new SourceMap(), new DiagnosticBag());

        ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), sources, diagnostics).CheckWriting(diagnostics);

        diagnostics.Items.Select(item => $"{sources.Locate(item.Origin)}: {item.Message}").ShouldBeEmpty();
    }
}
