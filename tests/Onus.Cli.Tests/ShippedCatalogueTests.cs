using Onus.Cli.Shared;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Tests;

/// <summary>The packed catalogue beside the program.</summary>
public sealed class ShippedCatalogueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Catalog_pack_writes_what_the_program_opens()
    {
        Answer.To("catalog", "pack", Checkout.Catalog, "--output", Path.Combine(_folder.Path, "catalog.pack")).ShouldExit(0);

        ShippedCatalogue.In(_folder.Path).ShouldNotBeNull().HasFile("services/sqs/checks.hcl").ShouldBeTrue();
    }

    [Fact]
    public void Where_nothing_is_packed_there_is_none() => ShippedCatalogue.In(_folder.Path).ShouldBeNull();

    [Fact]
    public void What_is_no_packed_catalogue_is_refused_with_its_place_and_a_remedy()
    {
        var file = _folder.Write("catalog.pack", "something else, which is longer than the head of a packed catalogue");

        Should.Throw<RequestException>(() => ShippedCatalogue.In(_folder.Path)).Message
            .ShouldBe($"{file} is no packed catalogue. Write it anew by onus catalog pack, or build or install Onus again.");
    }

    [Fact]
    public void A_catalogue_with_mistakes_is_not_packed()
    {
        using var catalog = new SmallCatalog();
        File.AppendAllText(Path.Combine(catalog.Path, "catalog.hcl"), "layer {\n");
        var file = Path.Combine(_folder.Path, "catalog.pack");

        Answer.To("catalog", "pack", catalog.Path, "--output", file).ShouldExit(1).Error.ShouldContain("catalog.hcl:");

        File.Exists(file).ShouldBeFalse();
    }
}
