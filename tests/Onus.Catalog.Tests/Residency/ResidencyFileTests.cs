using Onus.Contracts.Residency;

namespace Onus.Catalog.Tests.Residency;

/// <summary>What is said of places in a service's folder is checked like all else.</summary>
public sealed class ResidencyFileTests : IDisposable
{
    private const string Regions = """
        regions {
          source = "page"
        }
        region "xx-north-1" {
          title       = "North"
          partition   = "xx"
          country     = "AQ"
          subdivision = "AQ-1"
          domain      = "example.com"
          zones       = ["xxn1-az1"]
        }
        """;

    private const string Countries = "countries {\n  source = \"page\"\n  names  = { AQ = \"Antarctica\" }\n}\n";

    private const string Flow = "flow \"replica\" {\n  on     = [\"AWS::Box::Box\"]\n  paths  = [\"Region\"]\n  takes  = \"region\"\n  source = \"page\"\n}\n";

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void A_flow_and_a_departure_are_read_with_the_service_alone()
    {
        var catalog = Open(Flow + "leaves \"edge\" {\n  on      = [\"AWS::Box::*\"]\n  when    = { Open = [true, null] }\n  because = \"It is everywhere.\"\n  source  = \"page\"\n}\n");

        var residency = catalog.ResidencyOf("box");

        _catalog.Complaints.ShouldBeEmpty();
        residency.Flows.Single().Kind.ShouldBe(ResidencyKind.Replica);
        residency.Departures.Single().When["Open"].ShouldBe(["true", ""]);
        catalog.ResidencyOf("nothing").Flows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("flow \"replicas\" {", "flow \"replica\" {", "catalog-label services/box/residency.hcl:1")]
    [InlineData("takes  = \"place\"", "takes  = \"region\"", "catalog-type services/box/residency.hcl:4")]
    [InlineData("\"AWS::Box::Other::X\"", "\"AWS::Box::Box\"", null)]
    [InlineData("\"AWS::Crate::Crate\"", "\"AWS::Box::Box\"", "catalog-dangling services/box/residency.hcl:1")]
    [InlineData("source = \"pages\"", "source = \"page\"", "catalog-dangling services/box/residency.hcl:1")]
    [InlineData("sauce  = \"page\"", "source = \"page\"", "catalog-missing services/box/residency.hcl:1")]
    public void Mistakes_are_found(string wrong, string right, string? complaint)
    {
        var catalog = Open(Flow.Replace(right, wrong, StringComparison.Ordinal));

        new CatalogValidator(catalog, _catalog.Bag).Validate();

        if (complaint is null)
        {
            _catalog.Complaints.ShouldBeEmpty();
        }
        else
        {
            _catalog.Complaints.ShouldContain(complaint);
        }
    }

    [Fact]
    public void A_Region_in_a_country_that_does_not_exist_is_a_mistake()
    {
        _catalog.Write("aws/countries.hcl", Countries);
        _catalog.Write("aws/regions.hcl", Regions.Replace("\"AQ\"", "\"QQ\"", StringComparison.Ordinal));

        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();

        _catalog.Complaints.ShouldContain("catalog-dangling aws/regions.hcl:4");
    }

    [Fact]
    public void Paths_of_the_shipped_catalogue_are_properties_that_their_types_have() =>
        Knowledge.Catalog.Services.Sum(service => Knowledge.Catalog.ResidencyOf(service.Id).Flows.Length).ShouldBeGreaterThan(100);

    private ServiceCatalog Open(string residency) => _catalog.Write("aws/countries.hcl", Countries).Write("aws/regions.hcl", Regions).Write("services/box/residency.hcl", residency).Open();
}
