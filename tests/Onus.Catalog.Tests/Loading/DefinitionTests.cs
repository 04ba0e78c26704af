using Onus.Catalog.Packing;
using Onus.Core.Places;

namespace Onus.Catalog.Tests.Loading;

/// <summary>What a catalogue defines in lib/ and what a block gives names to stands in the place of the names.</summary>
public sealed class DefinitionTests : IDisposable
{
    private const string Library = """
        define "closed" {
          parameters = ["box", "ports"]
          value      = alltrue([for p in ports : !opens_by_lid(box, p)])
        }
        define "opens_by_lid" {
          parameters = ["box", "port"]
          value      = box.Lid == port || anytrue([for s in box.Sides : s == port])
        }
        define "open_box" {
          parameters = []
          value      = { Statement = [{ Effect = "Allow" }] }
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("closed(self, [22])", "alltrue([for p in [22] : !(self.Lid == p || anytrue([for s in self.Sides : s == p]))])")]
    [InlineData("alltrue([for p in self.Boxes : closed(p, p.Ports)])", "alltrue([for p in self.Boxes : alltrue([for p2 in p.Ports : !(p.Lid == p2 || anytrue([for s in p.Sides : s == p2]))])])")]
    [InlineData("alltrue([for s in self.Boxes : opens_by_lid(s, 22)])", "alltrue([for s in self.Boxes : s.Lid == 22 || anytrue([for s2 in s.Sides : s2 == 22])])")]
    [InlineData("opens_by_lid(self.Inner, 22) && self.Patched", "(self.Inner.Lid == 22 || anytrue([for s in self.Inner.Sides : s == 22])) && self.Patched")]
    public void A_call_is_its_value_with_the_arguments_in_their_places(string written, string condition)
    {
        _catalog.Write("lib/boxes.hcl", Library).Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", written, StringComparison.Ordinal));
        var catalog = _catalog.Open();
        var check = catalog.ChecksOf("box")[0];
        _catalog.Complaints.ShouldBeEmpty();
        check.Condition.ToString().ShouldBe(condition);
        check.Written!.ToString().ShouldBe(written);
        var packed = PackedTree.Open(CatalogPacker.Pack(catalog.Tree, ("index.tsv", "")), "pack", out _).ShouldNotBeNull();
        ServiceCatalog.Open(packed, new SourceMap(), _catalog.Bag).ChecksOf("box")[0].Condition.ToString().ShouldBe(condition);
    }

    [Fact]
    public void Overrides_locals_examples_and_families_may_call_it()
    {
        _catalog.Write("lib/boxes.hcl", Library)
            .Write("services/box/service.hcl", SmallCatalog.Service + "\n" + SmallCatalog.Override.Replace("self.Managed == true", "opens_by_lid(self, local.port)", StringComparison.Ordinal) + "\nlocals {\n  port = length(open_box().Statement)\n}\n")
            .Write("services/box/checks.hcl", """
                checks "boxes" {
                  each "box-lid" { part = self.Lid }
                  title = "Boxes"
                  responsibility = "os.patch"
                  resource = "AWS::Box::Box"
                  severity = "high"
                  let = { part = each.part, closed = closed(let.part, [local.port]) }
                  applies = let.part != null
                  condition = let.closed
                  why = "x"
                  fix = "x"
                  example "pass" { Policy = open_box() }
                  example "fail" {}
                  example "unknown" {}
                }
                """);
        var catalog = _catalog.Open();
        var check = catalog.ChecksOf("box")[0];
        new CatalogValidator(catalog, _catalog.Bag).Validate();
        _catalog.Complaints.ShouldBeEmpty();
        catalog.FindService("box")!.Overrides[0].When!.ToString().ShouldBe("self.Lid == local.port || anytrue([for s in self.Sides : s == local.port])");
        check.Applies!.ToString().ShouldBe("self.Lid != null");
        check.Condition.ToString().ShouldBe("alltrue([for p in [local.port] : !(self.Lid.Lid == p || anytrue([for s in self.Lid.Sides : s == p]))])");
        check.Locals["port"]!.ToString().ShouldBe("1");
        check.Examples[0].Body.Attribute("Policy")!.Value.ToString().ShouldBe("{ Statement = [{ Effect = \"Allow\" }] }");
    }

    [Theory]
    [InlineData("box.Lid == port ||", "closed(box, [port]) ||", "catalog-recursion lib/boxes.hcl:7")]
    [InlineData("box.Lid == port ||", "other ||", "catalog-variable lib/boxes.hcl:7")]
    [InlineData("\"box\", \"port\"]", "\"box\", \"port\", \"why\"]", "catalog-arguments lib/boxes.hcl:3")]
    [InlineData("\"closed\"", "\"open_box\"", "catalog-duplicate lib/boxes.hcl:9")]
    [InlineData("parameters = []", "parameters = 3", "catalog-type lib/boxes.hcl:10")]
    [InlineData("define \"closed\"", "check \"closed\"", "catalog-unknown-key lib/boxes.hcl:1")]
    public void A_mistake_in_a_definition_has_its_place(string sound, string broken, string complaint)
    {
        _catalog.Write("lib/boxes.hcl", Library.Replace(sound, broken, StringComparison.Ordinal));
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        _catalog.Complaints.ShouldContain(complaint);
    }

    [Theory]
    [InlineData("let = { a = 1 }\n  condition = let.b", "catalog-variable services/box/checks.hcl:7")]
    [InlineData("let = 3\n  condition = true", "catalog-type services/box/checks.hcl:6")]
    [InlineData("let = { a = let.b, b = 1 }\n  condition = let.a", "catalog-variable services/box/checks.hcl:6")]
    [InlineData("condition = closed(self)", "catalog-arguments services/box/checks.hcl:6")]
    public void A_name_that_nothing_has_is_said(string condition, string complaint)
    {
        _catalog.Write("lib/boxes.hcl", Library).Write("services/box/checks.hcl", SmallCatalog.Check.Replace("condition      = self.Patched == true", condition, StringComparison.Ordinal));
        _catalog.Open().ChecksOf("box");
        _catalog.Complaints.ShouldContain(complaint);
    }

    [Fact]
    public void What_nests_deep_takes_no_more_than_its_length()
    {
        var nested = Enumerable.Range(0, 60).Aggregate("self.A", (inner, _) => $"self.M[{inner}]");
        _catalog.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", $"{nested} == 1", StringComparison.Ordinal));

        _catalog.Open().ChecksOf("box")[0].Condition.ToString().ShouldBe($"{nested} == 1");
    }

    [Fact]
    public void Definitions_can_neither_grow_nor_nest_without_end()
    {
        var doubling = string.Concat(Enumerable.Range(1, 30).Select(i => $"define \"f{i}\" {{\n  parameters = []\n  value = [f{i - 1}(), f{i - 1}()]\n}}\n"));
        var deep = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"define \"g{i}\" {{\n  parameters = []\n  value = g{i + 1}()\n}}\n"));
        _catalog.Write("lib/a.hcl", "define \"f0\" {\n  parameters = []\n  value = [1]\n}\n" + doubling + deep);
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        _catalog.Complaints.ShouldContain(complaint => complaint.StartsWith("catalog-too-large", StringComparison.Ordinal));
        _catalog.Complaints.ShouldContain(complaint => complaint.StartsWith("catalog-recursion", StringComparison.Ordinal));
    }
}
