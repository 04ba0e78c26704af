using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Sources.Tests.Mapping;

public sealed class TableTests
{
    [Fact]
    public void The_tables_hold_no_mistakes()
    {
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        ServiceCatalog.Open(Mapped.Folder(), sources, diagnostics).Terraform.Validate();
        diagnostics.Items.Select(item => $"{sources.Locate(item.Origin)} {item.Code} {item.Message}").ShouldBeEmpty();
    }
}
