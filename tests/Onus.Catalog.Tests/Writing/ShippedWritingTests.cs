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

    [Fact]
    public void A_file_that_was_read_is_not_parsed_anew_for_its_writing()
    {
        var catalog = ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), new SourceMap(), new DiagnosticBag(), whole: true);
        catalog.AllChecks().ShouldNotBeEmpty();

        catalog.CheckWriting(new DiagnosticBag());

        catalog.FilesRead.ShouldBe(Directory.GetFiles(Checkout.Catalog, "*.hcl", SearchOption.AllDirectories).Count(file => !Path.GetRelativePath(Checkout.Catalog, file).StartsWith("frameworks", StringComparison.Ordinal)));
    }
}
