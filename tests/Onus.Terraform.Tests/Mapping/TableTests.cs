using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Terraform.Tests.Mapping;

public sealed class TableTests
{
    [Fact]
    public void The_tables_hold_no_mistakes()
    {
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(DiskTree.At(Mapped.Folder()), sources, diagnostics);
        catalog.MappingsOf("terraform").Validate(catalog.IsListed);
        diagnostics.Items.Select(item => $"{sources.Locate(item.Origin)} {item.Code} {item.Message}").ShouldBeEmpty();
    }
}
