using Onus.Catalog;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>What everybody takes for AWS's and a switch leaves to the customer.</summary>
public sealed class UninheritedTests : IDisposable
{
    private readonly SmallCatalog _small = new();
    private readonly ServiceCatalog _catalog;

    public UninheritedTests()
    {
        _small.Write("services/box/service.hcl", SmallCatalog.Service + """

            override "box-own-image" {
              on         = ["AWS::Box::Box"]
              when       = self.Image != null
              holders    = { "os.patch" = "customer" }
              because    = "The image is the customer's."
              source     = "page"
              uninherits = { "os.patch" = "AWS patches what it runs." }
              example "applies" { Image = "own" }
              example "does-not-apply" {}
            }
            """);
        _small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("condition ", "uninherits = { \"os.patch\" = \"AWS installs updates by itself.\" }\n  condition ", StringComparison.Ordinal));
        _catalog = _small.Open();
        _small.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData("Patched: true", null)]
    [InlineData("Patched: !Ref Unset", null)]
    [InlineData("Patched: false", "box-patched: AWS installs updates by itself.")]
    [InlineData("Patched: true, Image: own", "box-own-image: AWS patches what it runs.")]
    [InlineData("Patched: true, Image: !If [Maybe, own, !Ref AWS::NoValue]", null)]
    public void A_failed_check_and_an_override_that_applies_say_what_is_believed_wrongly(string properties, string? expected) =>
        Scan(properties).Result.Uninherited.Select(item => $"{item.Cause}: {item.Belief}").ShouldBe(expected is null ? [] : [expected]);

    [Fact]
    public void A_responsibility_is_named_once_of_a_resource_and_the_check_comes_first()
    {
        var item = Scan("Patched: false, Image: own").Result.Uninherited.ShouldHaveSingleItem();

        item.Responsibility.ShouldBe("os.patch");
        item.Check.ShouldBe(0);
    }

    [Fact]
    public void Reports_show_them_under_a_heading_of_their_own()
    {
        var scanned = Scan("Patched: true, Image: own");

        scanned.Terminal().ShouldContain("UN-INHERITED  1 obligation that everybody takes for AWS's");
        scanned.Terminal().ShouldContain("The image is the customer's. [box-own-image]");
        System.Text.Encoding.UTF8.GetString(scanned.Json()).ShouldContain("\"override\":\"box-own-image\"");
        Scan("Patched: true").Terminal().ShouldNotContain("UN-INHERITED");
    }

    private Scanned Scan(string properties) => Scanned.Of(
        $$"""
        Parameters:
          Unset: {Type: String}
        Conditions:
          Maybe: !Equals [!Ref Unset, a]
        Resources:
          Box:
            Type: AWS::Box::Box
            Properties: { {{properties}} }
        """,
        catalog: _catalog);
}
