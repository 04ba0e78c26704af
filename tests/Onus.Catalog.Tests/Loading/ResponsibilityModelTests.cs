namespace Onus.Catalog.Tests.Loading;

/// <summary>Models of responsibility name responsibilities, traits, types and sources that are there; extensions stand in a file of their own.</summary>
public sealed class ResponsibilityModelTests : IDisposable
{
    private const string Models = """
        responsibility_model "care" {
          title    = "Care Model"
          names    = ["caring"]
          concerns = ["host"]
          plain    = "Both take care."
          aws      = "Theirs."
          customer = "Yours."
          sources  = ["page"]
          area "work" {
            title            = "Work"
            responsibilities = ["os.patch"]
          }
          scope "1" {
            title = "A box"
            means = "It is a box."
            type  = "AWS::Box::Box"
          }
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("care")]
    [InlineData("Caring")]
    [InlineData("care model")]
    public void A_model_is_found_by_each_of_its_names(string name)
    {
        _catalog.Write("models.hcl", Models);

        var model = _catalog.Open().FindModel(name).ShouldNotBeNull();

        model.Responsibilities.ShouldBe(["os.patch"]);
        model.Scopes.ShouldHaveSingleItem().Type.ShouldBe("AWS::Box::Box");
    }

    [Theory]
    [InlineData("  title    = \"Care Model\"", "  title    = \"Care Model\"")]
    [InlineData("\"os.patch\"", "\"os.prayer\"", "catalog-dangling models.hcl:9")]
    [InlineData("sources  = [\"page\"]", "sources  = [\"book\"]", "catalog-dangling models.hcl:1")]
    [InlineData("concerns = [\"host\"]", "concerns = [\"ghost\"]", "catalog-dangling models.hcl:1")]
    [InlineData("\"AWS::Box::Box\"", "\"AWS::Crate::Crate\"", "catalog-dangling models.hcl:13")]
    [InlineData("  plain    = \"Both take care.\"\n", "", "catalog-missing models.hcl:1")]
    [InlineData("    means = \"It is a box.\"\n", "", "catalog-missing models.hcl:13")]
    [InlineData("    responsibilities = [\"os.patch\"]\n", "", "catalog-missing models.hcl:9")]
    [InlineData("area \"work\"", "field \"work\"", "catalog-missing models.hcl:1", "catalog-unknown-key models.hcl:9")]
    [InlineData("  scope \"1\" {", "  scope \"1\" {\n    title = \"B\"\n    means = \"B.\"\n  }\n  scope \"1\" {", "catalog-duplicate models.hcl:17")]
    public void A_mistake_in_a_model_is_an_error_with_file_and_line(string sound, string broken, params string[] complaints)
    {
        Models.ShouldContain(sound);
        _catalog.Write("models.hcl", Models.Replace(sound, broken, StringComparison.Ordinal));

        Complaints().ShouldBe(complaints.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_catalogue_without_models_has_none() => _catalog.Open().Models.ShouldBeEmpty();

    [Fact]
    public void An_id_stands_in_one_file_only()
    {
        _catalog.Write("extensions.hcl", SmallCatalog.Responsibility);

        Complaints().ShouldBe(["catalog-duplicate extensions.hcl:1"]);
    }

    private IEnumerable<string> Complaints()
    {
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        return _catalog.Complaints.Order(StringComparer.Ordinal);
    }
}
