namespace Onus.Catalog.Tests.Loading;

/// <summary>Checks of one shape are written once, and are as many checks all the same.</summary>
public sealed class FamilyTests : IDisposable
{
    private const string Family = """
        checks "box-closed" {
          each "box-closed-ssh" { port = 22, name = "SSH" }
          each "box-closed-rdp" {
            port     = 3389
            name     = "RDP"
            severity = "low"
            example "pass" "by its lid" { Lid = true }
            example "unknown" { Port = unknown("another reason") }
          }
          title          = "Boxes keep ${each.name} closed"
          responsibility = "os.patch"
          resource       = "AWS::Box::Box"
          severity       = "high"
          condition      = alltrue([for each in [self.Port] : each != "x"]) && self.Port != each.port
          why            = "Holes stay open."
          fix            = "Close ${each.name}."
          example "pass" {}
          example "fail" "${each.name} is open" { Port = each.port }
          example "unknown" { Port = unknown("nobody said") }
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Each_is_a_check_with_what_it_gives()
    {
        _catalog.Write("services/box/checks.hcl", Family);
        var checks = _catalog.Open().ChecksOf("box");
        _catalog.Complaints.ShouldBeEmpty();
        checks.Select(check => check.Id).ShouldBe(["box-closed-ssh", "box-closed-rdp"]);
        checks.Select(check => check.Title).ShouldBe(["Boxes keep SSH closed", "Boxes keep RDP closed"]);
        checks.Select(check => check.Severity.ToString()).ShouldBe(["High", "Low"]);
        checks[0].Condition.ToString().ShouldBe("alltrue([for each in [self.Port] : each != \"x\"]) && self.Port != 22");
        checks[0].Examples.Select(example => example.Title).ShouldBe([null, "SSH is open", null]);
        checks[1].Origin.Offset.ShouldBeGreaterThan(checks[0].Origin.Offset);
    }

    [Fact]
    public void An_example_of_its_own_comes_to_the_familys_or_takes_the_place_of_its_like()
    {
        _catalog.Write("services/box/checks.hcl", Family);
        var examples = _catalog.Open().ChecksOf("box")[1].Examples;
        examples.Select(example => (example.Expected, example.Title)).ShouldBe([("pass", null), ("fail", "RDP is open"), ("pass", "by its lid"), ("unknown", null)]);
        examples[1].Body.Attribute("Port")!.Value.ToString().ShouldBe("3389");
        examples[3].Body.Attribute("Port")!.Value.ToString().ShouldContain("another reason");
    }

    [Theory]
    [InlineData("port = 22, name = \"SSH\"", "port = 22, nam = \"SSH\"", "catalog-missing services/box/checks.hcl:2", "catalog-unknown-key services/box/checks.hcl:2")]
    [InlineData("port = 22, name = \"SSH\"", "port = 22, name = [\"SSH\"]", "catalog-type services/box/checks.hcl:2")]
    [InlineData("severity = \"low\"", "severity = \"terrible\"", "catalog-type services/box/checks.hcl:6")]
    [InlineData("checks \"box-closed\" {", "checks \"box-open\" {\n}\nchecks \"box-closed\" {", "catalog-missing services/box/checks.hcl:1")]
    [InlineData("each \"box-closed-rdp\"", "each \"box-closed-ssh\"", "catalog-duplicate services/box/checks.hcl:3")]
    public void A_mistake_has_the_place_of_the_one_that_makes_it(string sound, string broken, params string[] complaints)
    {
        _catalog.Write("services/box/checks.hcl", Family.Replace(sound, broken, StringComparison.Ordinal));
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        complaints.ShouldBeSubsetOf(_catalog.Complaints);
    }
}
