namespace Onus.Catalog.Tests.Loading;

/// <summary>Variants are read when they are asked for, and not before.</summary>
public sealed class VariantTests : IDisposable
{
    private readonly SmallCatalog _small = new();

    public void Dispose() => _small.Dispose();

    [Fact]
    public void Variants_are_read_when_they_are_first_asked_for()
    {
        _small.Write("services/box/variants.hcl", "locals { size = 3 }\nvariant \"big\" {\n  title = \"Big\"\n  resource \"AWS::Box::Box\" \"box\" { Size = local.size }\n}\n");
        var catalog = _small.Open();
        var before = catalog.FilesRead;

        var variant = catalog.VariantsOf("box").ShouldHaveSingleItem();

        (variant.Name, variant.Title).ShouldBe(("box:big", "Big"));
        catalog.FilesRead.ShouldBe(before + 1);
        _ = catalog.VariantsOf("box");
        catalog.FilesRead.ShouldBe(before + 1);
        _small.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_service_without_the_file_has_none() => _small.Open().VariantsOf("box").ShouldBeEmpty();

    [Fact]
    public void A_service_that_is_not_there_has_none() => _small.Open().VariantsOf("../box").ShouldBeEmpty();
}
