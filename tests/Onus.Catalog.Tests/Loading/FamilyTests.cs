using Onus.Catalog.Model;
using Onus.Catalog.Packing;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

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

    private const string ByProperty = """
        checks "box-logs" {
          each "box-logs-reads" { property = "Reads", kind = "read calls", wanted = 7, other = "x${each.wanted}" }
          each "box-logs-writes" {
            property = "Writes"
            kind     = "write calls"
            wanted   = 2 * [for s in [4] : s][0]
            other    = "y"
          }
          title          = "Boxes log ${each.kind}"
          responsibility = "os.patch"
          resource       = "AWS::Box::Box"
          severity       = "high"
          applies        = self.Logs[each.property].On != null
          condition      = alltrue([for s in self.Logs[*][each.property] : s != "${each.other}" && self["${each.property}Count"] == each.wanted && {(each.property) = s}[each.property] == s])
          why            = "Nobody sees ${each.kind}."
          fix            = "Set {${each.property}} to ${each.wanted}."
          remedy         = { (each.property) = true }
          example "pass" { (each.property) = true }
          example "fail" "no ${each.kind}, not even ${each.wanted}" {
            (each.property) = { (each.property) = "${each.kind} off" }
            resource "AWS::Box::${each.property}" "${each.property}" { A = each.wanted }
          }
          example "unknown" {}
        }
        """;

    [Fact]
    public void A_property_that_each_names_stands_as_if_it_had_been_written_there()
    {
        _catalog.Write("services/box/checks.hcl", ByProperty);
        var check = _catalog.Open().ChecksOf("box")[0];
        _catalog.Complaints.ShouldBeEmpty();
        check.Applies!.ToString().ShouldBe("self.Logs.Reads.On != null");
        check.Condition.ToString().ShouldBe("alltrue([for s in self.Logs[*].Reads : s != \"x7\" && self.ReadsCount == 7 && { Reads = s }.Reads == s])");
        check.Fix.ShouldBe("Set Reads to 7.");
        check.FixText.Paths.ShouldBe(["Reads"]);
        check.Remedy.ToString().ShouldContain("Reads");
        check.Examples[0].Body.Attributes.Select(attribute => attribute.Name).ShouldBe(["Reads"]);
        check.Examples[1].Title.ShouldBe("no read calls, not even 7");
        check.Examples[1].Body.Attributes.Single().Value.ToString().ShouldBe("{ Reads = \"read calls off\" }");
        check.Examples[1].Body.Blocks.Single().Labels.Select(label => label.Text).ShouldBe(["AWS::Box::Reads", "Reads"]);
    }

    [Fact]
    public void A_loop_hides_no_name_of_what_each_gives()
    {
        _catalog.Write("services/box/checks.hcl", ByProperty);
        _catalog.Open().ChecksOf("box")[1].Condition.ToString()
            .ShouldStartWith("alltrue([for s2 in self.Logs[*].Writes : s2 != \"y\" && self.WritesCount == 2 * [for s in [4] : s][0] && ");
    }

    [Fact]
    public void A_packed_family_is_the_family()
    {
        _catalog.Write("services/box/checks.hcl", ByProperty);
        var written = _catalog.Open();
        var packed = PackedTree.Open(CatalogPacker.Pack(written.Tree, ("index.tsv", "")), "pack", out _).ShouldNotBeNull();
        var checks = ServiceCatalog.Open(packed, new SourceMap(), _catalog.Bag).ChecksOf("box");
        _catalog.Complaints.ShouldBeEmpty();
        checks.Select(Told).ShouldBe(written.ChecksOf("box").Select(Told));
    }

    [Fact]
    public void What_each_gives_can_not_grow_without_end()
    {
        var doubled = string.Concat(Enumerable.Range(1, 30).Select(i => $"\n  a{i} = [each.a{i - 1}, each.a{i - 1}]"));
        _catalog.Write("services/box/checks.hcl", Family.Replace("each \"box-closed-rdp\" {", "each \"box-closed-rdp\" {\n  a0 = 1" + doubled, StringComparison.Ordinal));
        _catalog.Open().ChecksOf("box");
        _catalog.Complaints.ShouldContain(complaint => complaint.StartsWith("catalog-too-large services/box/checks.hcl:", StringComparison.Ordinal));
    }

    private static string Told(Check check) =>
        $"{check.Id} {check.Title} {check.Condition} {check.Applies} {check.Fix} {string.Join(' ', check.Examples.Select(example => $"{example.Title} {HclPrinter.Print(example.Body)}"))}";
}
